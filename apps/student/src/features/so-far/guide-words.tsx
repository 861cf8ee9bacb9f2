import { isWork } from '@onward/core/activities';
import type { GuideWords as Words } from './so-far.graphql.ts';
import css from './so-far.module.css';

/** What her guides say about this sort of activity; closed until she opens it (DR-24, IMG-28). */
export function GuideWords({ words, kind }: { words: Words; kind: string }) {
  const sort = kind === 'clinical' ? 'clinical' : isWork(kind) ? 'work' : '';
  const found = words.find((one) => one.sort === sort);
  if (!found) return null;
  return (
    <details className={css.guides} key={sort}>
      <summary>{sort === 'clinical' ? 'Which roles help most' : 'What makes it count'}</summary>
      {found.lists.map((list) => (
        <div key={list.code}>
          <h2>{list.title}</h2>
          {list.intro && <p>{list.intro}</p>}
          <ul>
            {list.lines.map((line) => (
              <li key={line.code}>{line.says}</li>
            ))}
          </ul>
          <p>Guide: {list.packTitle}</p>
        </div>
      ))}
    </details>
  );
}
