import type { GuideListData } from './decisions.graphql.ts';
import css from './decisions.module.css';

/** A list of a guide, with whose it is. */
export function GuideList({ list }: { list: GuideListData }) {
  return (
    <div className={css.guide}>
      <p className={css.guideTitle}>{list.title}</p>
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
  );
}
