import type { KindGuide } from './roles.graphql.ts';
import css from './roles.module.css';

/** What the guides say beside a kind of role; closed until it is wanted. */
export function KindGuides({ guide }: { guide: KindGuide | undefined }) {
  if (!guide) return null;
  return (
    <details className={css.guides}>
      <summary>What the guides say about this kind</summary>
      {guide.lists.map((list) => (
        <div key={list.code}>
          <h4 className={css.groupTitle}>{list.title}</h4>
          {list.intro && <p className={css.quiet}>{list.intro}</p>}
          <ul>
            {list.lines.map((line) => (
              <li key={line.code}>{line.says}</li>
            ))}
          </ul>
          <p className={css.quiet}>
            Guide: {list.packTitle} ({list.item})
          </p>
        </div>
      ))}
    </details>
  );
}
