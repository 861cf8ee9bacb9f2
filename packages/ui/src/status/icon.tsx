import type { Icon as TablerIcon } from '@tabler/icons-react';

/** A Tabler outline drawn in the text colour, 16 px unless told; silent for screen readers, the words beside it speak. */
export function Icon({ of: Drawing, size = 16 }: { of: TablerIcon; size?: number }) {
  return (
    <Drawing
      size={`${size / 16}em`}
      style={{ fontSize: '1rem', flex: 'none' }}
      stroke={1.6}
      aria-hidden="true"
    />
  );
}
