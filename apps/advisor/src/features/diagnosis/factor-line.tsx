import { Section } from '@onward/ui';
import type { ReactNode } from 'react';
import css from './diagnosis.module.css';

/** One group of lines with its heading. */
export function FactorGroup({
  title,
  aside,
  empty,
  children,
}: {
  title: string;
  aside?: ReactNode;
  empty?: string;
  children: readonly ReactNode[] | ReactNode;
}) {
  const nothing = Array.isArray(children) && children.flat().filter(Boolean).length === 0;
  return (
    <Section title={title} level={2} aside={aside}>
      {nothing ? <p className={css.none}>{empty}</p> : <div className={css.lines}>{children}</div>}
    </Section>
  );
}

/** One line to choose: its number in the order, what it is, what stands behind it. */
export function FactorLine({
  id,
  current,
  onChoose,
  rank,
  title,
  action,
  children,
}: {
  id: string;
  current: string;
  onChoose: (key: string) => void;
  rank?: number | null;
  title: string;
  action?: ReactNode;
  children: ReactNode;
}) {
  return (
    <div className={css.line} data-current={id === current || undefined}>
      <span className={css.rank}>{rank}</span>
      <div className={css.lineText}>
        <button
          type="button"
          className={css.choose}
          aria-pressed={id === current}
          onClick={() => onChoose(id)}
        >
          {title}
        </button>
        <span className={css.quiet}>{children}</span>
      </div>
      {action}
    </div>
  );
}
