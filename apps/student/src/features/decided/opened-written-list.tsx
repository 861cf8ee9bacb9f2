import { useSuspenseQuery } from '@tanstack/react-query';
import { writtenListOf } from './decided.queries.ts';
import css from './decided.module.css';

const horizons: Readonly<Record<string, string>> = {
  within_year: 'What can change can change within a year.',
  longer: 'Some of it may need more than a year. Your plan can be laid for that long.',
};

/** The list as her advisor wrote it: what may have stood in the way, what can change soon, what takes longer. */
export function OpenedWrittenList({ id }: { id: string }) {
  const { data } = useSuspenseQuery(writtenListOf(id));
  if (!data)
    return <p className={css.quiet}>This has been taken back. Your advisor can tell you why.</p>;
  return (
    <div className={css.text}>
      <ul className={css.changes}>
        {data.lines.map(({ hurt, withinYear, longer }) => (
          <li key={hurt}>
            <p>{hurt}</p>
            {withinYear && <p className={css.quiet}>Within a year: {withinYear}</p>}
            {longer && <p className={css.quiet}>May need more than a year: {longer}</p>}
          </li>
        ))}
      </ul>
      {horizons[data.horizon] && <p>{horizons[data.horizon]}</p>}
    </div>
  );
}
