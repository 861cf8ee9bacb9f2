import type { LocalDate } from '@onward/core/shared';
import { addDays } from '@onward/core/shared';

/** A day of a cycle, invented for practice. */
export interface InventedDate {
  readonly kind:
    | 'season_opens'
    | 'submissions_open'
    | 'programs_see_applications'
    | 'ranking_opens'
    | 'rank_list_due'
    | 'match_week'
    | 'soap_ends'
    | 'match_day';
  readonly onDate: LocalDate;
}

/** Days between the Match Week of the practice cohort and the first start. */
export const daysSinceMatchWeek = 28;

const fromMatchWeek = {
  season_opens: -285,
  submissions_open: -194,
  programs_see_applications: -173,
  ranking_opens: -42,
  rank_list_due: -12,
  match_week: 0,
  soap_ends: 3,
  match_day: 4,
} as const;

/** What stands beside every date of the practice institution. */
export const inventedSource = 'Invented for practice, laid from the day this was first started';

/** The match year the practice cohort did not match in: the year of its invented Match Week. */
export function practiceFailedYear(startedOn: LocalDate): number {
  return Number(addDays(startedOn, -daysSinceMatchWeek).slice(0, 4));
}

/** The invented dates of the cycle `yearsOn` years after the practice cohort's (0 = the one that is over). */
export function practiceDates(startedOn: LocalDate, yearsOn: number): readonly InventedDate[] {
  const week = addDays(startedOn, yearsOn * 364 - daysSinceMatchWeek);
  return Object.entries(fromMatchWeek).map(([kind, days]) => ({
    kind: kind as InventedDate['kind'],
    onDate: addDays(week, days),
  }));
}
