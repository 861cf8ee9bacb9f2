import { seasonWords, type Horizon, type SeasonWords } from '@onward/core/season-clock';
import type { LocalDate } from '@onward/core/shared';
import { seasonOf } from '@onward/core/season-clock';
import type { GuidePack } from '@onward/guides/pack';
import type { PlanRow } from './plans.reads.ts';

/** Figures of the guides about how long a plan runs: each stays in its own unit and under its own name. */
const codes = ['threshold.horizon', 'threshold.plan_length'];

/** The horizons of the guides whose templates a plan holds, each in its own unit. */
export function horizonsOf(packs: readonly GuidePack[], templates: readonly string[]): Horizon[] {
  return packs
    .filter(({ code }) => templates.some((template) => template.startsWith(`${code}.`)))
    .flatMap((pack) =>
      pack.thresholds
        .filter(({ code }) => codes.includes(code))
        .flatMap(({ low, high, unit }) =>
          unit === 'months' || unit === 'years' ? [{ guide: pack.title, low, high, unit }] : [],
        ),
    );
}

/** Whether the days of a plan hang on a day that nobody has confirmed: they are laid all the same, and said to be provisional. */
export function isProvisional({ season }: Pick<PlanRow, 'season'>): boolean {
  return season?.basis !== 'confirmed';
}

/** What a plan says of its season. Plans from before the season clock have their target year alone. */
export function wordsOf(
  plan: PlanRow,
  on: { readonly today: LocalDate; readonly packs: readonly GuidePack[] },
): SeasonWords {
  const season = plan.season ?? seasonOf(plan.targetYear, []);
  const words = seasonWords(
    { ...plan, season },
    { today: on.today, horizons: horizonsOf(on.packs, plan.templates) },
  );
  return plan.season ? words : { ...words, pace: '', unfit: '' };
}
