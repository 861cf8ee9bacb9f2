import { Meta, Notice, Status } from '@onward/ui';
import { paths } from '../../app/paths.ts';
import { ActionLink } from '../../shared/links.tsx';
import { useCan } from '../../shared/use-can.ts';
import type { PlanData, PlanPageData, SeasonWordsData } from './plans.graphql.ts';
import css from './plans.module.css';

/** What the plan says of its season: which Match, how much time, what cannot fit, the bridge. */
export function SeasonLines({ page, plan }: { page: PlanPageData; plan: PlanData }) {
  return (
    <div className={css.notices}>
      {plan.words && <SeasonWords words={plan.words} />}
      {plan.provisional && <Provisional />}
      <details>
        <summary>
          Year {plan.failedYear} to {plan.targetYear}: what this template leads to
        </summary>
        <p>{plan.says}</p>
      </details>
      {plan.targetYear !== page.caseTargetYear && (
        <Notice kind="info">
          The case works towards the Match of {page.caseTargetYear}; this template leads to the one
          of {plan.targetYear}.
        </Notice>
      )}
    </div>
  );
}

/** No confirmed day closes the season: the days are laid all the same and said to be provisional, with the way to confirm. */
function Provisional() {
  const may = useCan('pack.change', {});
  return (
    <p className={css.season}>
      <Status kind="needs">These days are provisional</Status>{' '}
      <Meta>
        No day of this season is confirmed.{' '}
        {may ? (
          <ActionLink to={paths.guideFacts}>Read its source and confirm it</ActionLink>
        ) : (
          'A dean confirms it under Guides, Dates and rules.'
        )}
      </Meta>
    </p>
  );
}

/** The same words wherever a season is named. */
export function SeasonWords({ words }: { words: SeasonWordsData }) {
  const lines = [words.target, words.pace, words.unfit, words.bridge, words.horizon];
  return (
    <p className={css.season}>
      <Meta>{lines.filter(Boolean).join(' ')}</Meta>
    </p>
  );
}
