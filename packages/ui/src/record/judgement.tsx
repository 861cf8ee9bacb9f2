import type { ReactNode } from 'react';
import css from './record.module.css';

/** What one person makes of the facts: a margin note in the serif, author named; `note` adds confidence and audience in words. */
export function Judgement({
  children,
  author,
  note,
}: {
  children: ReactNode;
  author: ReactNode;
  note?: ReactNode;
}) {
  return (
    <figure className={css.judgement}>
      <div className={css.words}>{children}</div>
      <figcaption className={css.by}>
        <b>{author}</b>
        {note != null && <> · {note}</>}
      </figcaption>
    </figure>
  );
}

/** Somebody's own words, between quotation marks, with where and when they were said. */
export function Quote({ children, by }: { children: ReactNode; by: ReactNode }) {
  return (
    <figure className={css.quote}>
      <blockquote className={css.words}>“{children}”</blockquote>
      <figcaption className={css.by}>{by}</figcaption>
    </figure>
  );
}
