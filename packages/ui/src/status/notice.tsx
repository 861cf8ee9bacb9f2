import {
  IconAlertTriangle,
  IconCircleCheck,
  IconClock,
  IconInfoCircle,
  type Icon as TablerIcon,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { cx } from '../class-names.ts';
import { Icon } from './icon.tsx';
import css from './status.module.css';

type NoticeKind = 'info' | 'needs' | 'done' | 'fail';
const icons: Record<NoticeKind, TablerIcon> = {
  info: IconInfoCircle,
  needs: IconClock,
  done: IconCircleCheck,
  fail: IconAlertTriangle,
};

/** A tinted line that says one thing that matters now. `fail` is for the system's failures, never about a person. */
export function Notice({
  kind = 'info',
  icon,
  children,
}: {
  kind?: NoticeKind;
  icon?: TablerIcon;
  children: ReactNode;
}) {
  return (
    <div className={cx(css.notice, css[kind])} role={kind === 'fail' ? 'alert' : undefined}>
      <span className={css[kind]}>
        <Icon of={icon ?? icons[kind]} />
      </span>
      <div className={css.body}>{children}</div>
    </div>
  );
}
