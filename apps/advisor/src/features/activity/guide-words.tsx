import { Section } from '@onward/ui';
import type { ActivityPageData } from './activity.graphql.ts';
import css from './activity.module.css';

/** What makes an activity count, as each guide that applies says it (DR-24, IMG-28). */
export function GuideWords({ page }: { page: ActivityPageData }) {
  if (page.guideLists.length === 0) return null;
  return (
    <Section title="What the guides look at">
      {page.guideLists.map(({ sort, lists }) => (
        <details key={sort} className={css.guides}>
          <summary>{sort === 'clinical' ? 'Clinical roles' : 'Research and other work'}</summary>
          {lists.map((list) => (
            <div key={list.code}>
              <h3>{list.title}</h3>
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
      ))}
    </Section>
  );
}
