import type { ReactNode } from 'react';
import { cx } from '../class-names.ts';
import css from './record.module.css';

/** A ledger list: icon, words, trailing date on one baseline. */
export function ItemList({ children, label }: { children: ReactNode; label?: string }) {
  return <ul aria-label={label}>{children}</ul>;
}

/** One line of an ItemList. */
export function Item({
  icon,
  title,
  detail,
  trail,
  strong = false,
}: {
  icon?: ReactNode;
  title: ReactNode;
  /** A second, quieter line. */
  detail?: ReactNode;
  /** A date or one action at the end. */
  trail?: ReactNode;
  strong?: boolean;
}) {
  return (
    <li className={cx(css.item, icon == null && css.plain)}>
      {icon != null && <span className={css.lead}>{icon}</span>}
      <div>
        {strong ? <b className={css.value}>{title}</b> : title}
        {detail != null && <span className={css.detail}>{detail}</span>}
      </div>
      <span className={css.trail}>{trail}</span>
    </li>
  );
}

/** One line of an ItemList that begins with its date, as in a week: `Thu 16  Meet Dr. Lee, 2:30 pm`. */
export function DatedItem({
  when,
  dateTime,
  title,
  detail,
  trail,
}: {
  when: ReactNode;
  /** The same in ISO form. */
  dateTime?: string;
  title: ReactNode;
  detail?: ReactNode;
  trail?: ReactNode;
}) {
  return (
    <li className={css.dated}>
      <time dateTime={dateTime}>{when}</time>
      <div>
        {title}
        {detail != null && <span className={css.detail}>{detail}</span>}
      </div>
      <span className={css.trail}>{trail}</span>
    </li>
  );
}
