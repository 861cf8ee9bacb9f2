import type { ReactNode } from 'react';
import css from './record.module.css';

/** Holds facts, one under the other. */
export function FactList({ children }: { children: ReactNode }) {
  return <dl>{children}</dl>;
}

/** One fact: label, value, and beneath it where it comes from and when. Without both source and date nothing is shown. */
export function Fact({
  label,
  value,
  source,
  date,
}: {
  label: ReactNode;
  value: ReactNode;
  /** Who or what says so, e.g. `Imported list`. */
  source: ReactNode;
  /** When it was true or recorded, in words people use. */
  date: ReactNode;
}) {
  if (!source || !date) return null;
  return (
    <div className={css.fact}>
      <dt>{label}</dt>
      <dd className={css.value}>{value}</dd>
      <dd className={css.source}>
        {source} · {date}
      </dd>
    </div>
  );
}
