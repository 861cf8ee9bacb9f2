import {
  IconCircleCheck,
  IconCircleDashed,
  IconCircleHalf2,
  IconClock,
  type Icon as TablerIcon,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { cx } from '../class-names.ts';
import { Icon } from './icon.tsx';
import css from './status.module.css';

/** done = sage, needs = amber (somebody must act), info = slate (under way), off = not started. */
export type StatusKind = 'done' | 'needs' | 'info' | 'off';

const icons: Record<StatusKind, TablerIcon> = {
  done: IconCircleCheck,
  needs: IconClock,
  info: IconCircleHalf2,
  off: IconCircleDashed,
};

/** Icon, word and colour together, set as text. `tint` only on a line that asks for an action. */
export function Status({
  kind,
  icon,
  tint = false,
  children,
}: {
  kind: StatusKind;
  icon?: TablerIcon;
  tint?: boolean;
  children: ReactNode;
}) {
  return (
    <span className={cx(css.status, css[kind], tint && css.tint)}>
      <Icon of={icon ?? icons[kind]} />
      <span>{children}</span>
    </span>
  );
}

/** The icon of a status alone, for a list whose words stand beside it. */
export function StatusIcon({ kind, label }: { kind: StatusKind; label: string }) {
  return (
    <span className={cx(css.status, css.alone, css[kind])} role="img" aria-label={label}>
      <Icon of={icons[kind]} />
    </span>
  );
}
