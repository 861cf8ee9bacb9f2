import type { ReactNode } from 'react';
import css from './text.module.css';

/** The page's one h1, with a quiet addition after it (a date, a count). */
export function PageTitle({ children, meta }: { children: ReactNode; meta?: ReactNode }) {
  return (
    <div className={css.bar}>
      <h1 className={css.page} tabIndex={-1} data-page-title="">
        {children}
      </h1>
      {meta != null && <span className={css.lead}>{meta}</span>}
    </div>
  );
}
