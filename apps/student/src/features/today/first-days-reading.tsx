import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ErrorState, Loading } from '@onward/ui';
import { explain } from '../../shared/refusal-text.ts';
import { firstDaysReadingQuery } from './today.queries.ts';
import css from './today.module.css';

/** What the guides that fit her have for these days. It stays closed until she opens it. */
export function FirstDaysReading() {
  const [open, setOpen] = useState(false);
  return (
    <details className={css.reading} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Something to read, if you like</summary>
      {open && <Reading />}
    </details>
  );
}

function Reading() {
  const { data, error } = useQuery(firstDaysReadingQuery);
  if (error)
    return (
      <ErrorState inset title="This could not be shown">
        {explain(error)}
      </ErrorState>
    );
  if (!data) return <Loading what="something to read" lines={4} />;
  const { waits, lists, scripts } = data;
  return (
    <>
      {waits.map((one) => (
        <p key={one}>{one}</p>
      ))}
      {lists.map((list) => (
        <div key={list.code} className={css.readingPart}>
          <h3>{list.title}</h3>
          {list.intro && <p>{list.intro}</p>}
          <ul>
            {list.lines.map((line) => (
              <li key={line.code}>{line.says}</li>
            ))}
          </ul>
        </div>
      ))}
      {scripts.map((script) => (
        <div key={script.code} className={css.readingPart}>
          <h3>{script.title}</h3>
          <p>{script.text}</p>
          <p className={css.quiet}>{script.note}</p>
        </div>
      ))}
      {waits.length + lists.length + scripts.length === 0 && (
        <p>There is nothing here yet. Your advisor has more when you talk.</p>
      )}
    </>
  );
}
