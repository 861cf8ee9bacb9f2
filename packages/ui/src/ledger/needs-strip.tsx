import type { ReactNode } from 'react';
import css from './ledger.module.css';

/** One line of the strip: who, why, and the one thing to do about it. */
export interface NeedsLine {
  key: string;
  name: ReactNode;
  reason: string;
  action: ReactNode;
}

/** What needs somebody today, five lines at most; the rest is said in words with `more`. */
export function NeedsStrip({
  title,
  lines,
  more,
}: {
  title: string;
  lines: readonly NeedsLine[];
  more?: ReactNode;
}) {
  if (lines.length === 0) return null;
  return (
    <section className={css.strip} aria-label={title} data-screen-only="">
      <h2 className={css.stripTitle}>{title}</h2>
      <div>
        <ul>
          {lines.slice(0, 5).map((line) => (
            <li key={line.key} className={css.line}>
              <span className={css.name}>{line.name}</span>
              <span className={css.reason} title={line.reason}>
                {line.reason}
              </span>
              {line.action}
            </li>
          ))}
        </ul>
        {more != null && <p className={css.more}>{more}</p>}
      </div>
    </section>
  );
}
