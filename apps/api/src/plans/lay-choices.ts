import type { PlanOption } from '@onward/core/plans';
import {
  laySeason,
  seasonsAhead,
  type CycleDay,
  type Pace,
  type Season,
  type SeasonPlan,
} from '@onward/core/season-clock';
import type { LocalDate } from '@onward/core/shared';
import type { GuidePack } from '@onward/guides/pack';
import type { ClockChoice } from '@onward/guides/season-clock';
import { keep } from '../platform/graphql/refusal-error.ts';
import type { AimRow } from './season.reads.ts';
import { refuseOtherSpecialty } from './template-fit.ts';
import { templateOf } from './templates.ts';

/** One of the two plans, laid but not kept. */
export interface Offer {
  readonly option: PlanOption;
  readonly laid: SeasonPlan;
}

/**
 * The templates asked for, and the first phases that still run: those open by themselves, for what was applied to, even
 * where the aim is another one by now (IR-02, IMG-02). Refuses INPUT_NOT_VALID, TEMPLATE_OF_ANOTHER_SPECIALTY.
 */
export function choicesOn(
  on: {
    readonly packs: readonly GuidePack[];
    readonly aim: AimRow | undefined;
    readonly first: readonly string[];
  },
  codes: readonly string[],
): readonly ClockChoice[] {
  const asked = codes.map((code) => templateOf(on.packs, code));
  refuseOtherSpecialty(asked, on.aim);
  const known = asked.map(({ code }) => code);
  return [
    ...asked,
    ...on.first.filter((code) => !known.includes(code)).map((code) => templateOf(on.packs, code)),
  ];
}

/** Both plans these templates give: the next season compressed, the one after it in full. */
export function offersOn(
  {
    about,
    days,
    today,
    begunOn,
  }: {
    readonly about: { readonly failedYear: number };
    readonly days: readonly CycleDay[];
    readonly today: LocalDate;
    readonly begunOn: LocalDate | null;
  },
  choices: readonly ClockChoice[],
): readonly Offer[] {
  const templates = choices.map(({ template }) => template);
  const { failedYear } = about;
  const { next, following } = seasonsAhead(failedYear, today, days);
  const on = (option: PlanOption, season: Season, pace: Pace) => ({
    option,
    laid: keep(laySeason(templates, { failedYear, season, today, pace, begunOn })),
  });
  return [on('A', next, 'compressed'), on('B', following, 'full')];
}
