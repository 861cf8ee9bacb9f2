import type { LocalDate } from '../shared/calendar.ts';
import type { Decision } from '../shared/decision.ts';
import type { ClockTemplate } from './clock-template.ts';
import { laySeason } from './lay-season.ts';
import type { SeasonPlan } from './season-plan.ts';
import { seasonsAhead, type CycleDay } from './season.ts';

/** The two plans an advisor and a student choose between (M1). */
export interface SeasonOffers {
  /** A: the next season, in the time that is left. */
  readonly a: Decision<SeasonPlan>;
  /** B: the season after it, in the guide's own months. */
  readonly b: Decision<SeasonPlan>;
}

/** Lays the same templates towards the next season and towards the one after it. */
export function seasonOffers(
  templates: readonly ClockTemplate[],
  on: {
    readonly failedYear: number;
    readonly today: LocalDate;
    readonly days: readonly CycleDay[];
  },
): SeasonOffers {
  const { next, following } = seasonsAhead(on.failedYear, on.today, on.days);
  const { failedYear, today } = on;
  return {
    a: laySeason(templates, { failedYear, today, season: next, pace: 'compressed' }),
    b: laySeason(templates, { failedYear, today, season: following, pace: 'full' }),
  };
}
