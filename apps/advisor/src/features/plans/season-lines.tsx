import { Meta, Notice } from '@onward/ui';
import type { PlanData, PlanPageData, SeasonWordsData } from './plans.graphql.ts';
import css from './plans.module.css';

/** What the plan says of its season: which Match, how much time, what cannot fit, the bridge. */
export function SeasonLines({ page, plan }: { page: PlanPageData; plan: PlanData }) {
  return (
    <div className={css.notices}>
      {plan.words && <SeasonWords words={plan.words} />}
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

/** The same words wherever a season is named. */
export function SeasonWords({ words }: { words: SeasonWordsData }) {
  const lines = [words.target, words.pace, words.unfit, words.bridge, words.horizon];
  return (
    <p className={css.season}>
      <Meta>{lines.filter(Boolean).join(' ')}</Meta>
    </p>
  );
}
