import type { ReactNode } from 'react';
import css from './text.module.css';

/** Secondary words: a source, a date, a hint. */
export function Meta({ children }: { children: ReactNode }) {
  return <span className={css.meta}>{children}</span>;
}

/** Long reading in the serif, at a line length that can be read; keeps the writer's line breaks. */
export function Reading({ children }: { children: ReactNode }) {
  return <div className={css.reading}>{children}</div>;
}

/** Appears on paper only. */
export function PrintOnly({ children }: { children: ReactNode }) {
  return <div className={css.print}>{children}</div>;
}

/** Heard by screen readers, not seen. */
export function VisuallyHidden({ children }: { children: ReactNode }) {
  return <span className={css.hidden}>{children}</span>;
}
