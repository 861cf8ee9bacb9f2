import type { CSSProperties, ReactNode } from 'react';
import { cx } from '../class-names.ts';
import css from './navigation.module.css';

/** The 56-px bar above a staff page: title at the start, actions at the end. */
export function PageBar({ children, actions }: { children: ReactNode; actions?: ReactNode }) {
  return (
    <div className={css.bar}>
      {children}
      <span className={css.grow} />
      {actions}
    </div>
  );
}

/** Regions side by side, a hairline between them; one under the other below 1024 px. */
export function Columns({
  template,
  children,
}: {
  /** CSS grid columns, e.g. `19.75rem minmax(0,1fr) 19.5rem`. */
  template: string;
  children: ReactNode;
}) {
  return (
    <div className={css.columns} style={{ '--columns': template } as CSSProperties}>
      {children}
    </div>
  );
}

/** One region with the page's margins; `white` where one thing is read or written. */
export function Region({
  children,
  white = false,
  as: Tag = 'div',
  label,
}: {
  children: ReactNode;
  white?: boolean;
  as?: 'div' | 'aside' | 'section';
  label?: string;
}) {
  return (
    <Tag className={cx(css.pad, white && css.white)} aria-label={label}>
      {children}
    </Tag>
  );
}

/** The one white card of a student's page: a full-width band on phones, rounded from 720 px. */
export function Band({ children, label }: { children: ReactNode; label?: string }) {
  return (
    <section className={css.band} aria-label={label}>
      {children}
    </section>
  );
}
