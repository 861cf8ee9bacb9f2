import { stageWords, type Stage } from '@onward/core/pipeline';
import { paths } from '../../app/paths.ts';
import { PageLink } from '../../shared/links.tsx';
import type { DeanHome } from './home.graphql.ts';
import css from './home.module.css';

/** Open cases by stage: a bar to true proportion with its count, each a way into the caseload. */
export function StageBars({ stages }: { stages: DeanHome['stages'] }) {
  const most = Math.max(1, ...stages.map((stage) => stage.cases));
  return (
    <dl className={css.stages}>
      {stages
        .filter((stage) => stage.stage !== 'closed')
        .map(({ stage, cases }) => (
          <div key={stage} className={css.stage}>
            <dt>
              <PageLink to={paths.caseload} search={{ tab: 'office', stage }}>
                {stageWords[stage as Stage]}
              </PageLink>
            </dt>
            <div
              aria-hidden="true"
              className={cases === 0 ? css.none : css.bar}
              style={{ inlineSize: `${(cases / most) * 100}%` }}
            />
            <dd className={css.count}>{cases}</dd>
          </div>
        ))}
    </dl>
  );
}
