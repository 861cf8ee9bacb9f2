import { IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Icon } from '../status/icon.tsx';
import css from './actions.module.css';

/** A filter that is set: name and value, with a way to take it off. */
export function Chip({
  name,
  children,
  onRemove,
}: {
  /** What is filtered, e.g. `Class`. */
  name: string;
  children: ReactNode;
  onRemove?: () => void;
}) {
  return (
    <span className={css.chip}>
      {name} <b>{children}</b>
      {onRemove && (
        <button
          type="button"
          className={css.remove}
          onClick={onRemove}
          aria-label={`Remove filter: ${name}`}
        >
          <Icon of={IconX} />
        </button>
      )}
    </span>
  );
}

/** A choice that is on or off, as in the filters above a timeline. */
export function ToggleChip({
  on,
  onToggle,
  children,
}: {
  on: boolean;
  onToggle: () => void;
  children: ReactNode;
}) {
  return (
    <button type="button" className={css.chip} aria-pressed={on} onClick={onToggle}>
      {children}
    </button>
  );
}
