import {
  addDays,
  dateOf,
  type Instant,
  type LocalDate,
  type TimeZone,
} from '../shared/calendar.ts';

/** How a student's Today looks: the quiet days, the time before a plan, or the plan's one next thing. */
export type TodayKind = 'first_days' | 'before_plan' | 'plan';

/** Days in which nothing is asked, from the day the case opened (DR-13: a few days). */
export const quietDays = 3;

/** First day on which anything may be asked. */
export function quietUntil(openedAt: Instant, zone: TimeZone): LocalDate {
  return addDays(dateOf(openedAt, zone), quietDays);
}

/** Which Today a student sees. A released plan wins; else the first days stay quiet. */
export function todayKind(
  seen: { readonly openedAt: Instant; readonly planReleased: boolean },
  day: LocalDate,
  zone: TimeZone,
): TodayKind {
  if (seen.planReleased) return 'plan';
  return day < quietUntil(seen.openedAt, zone) ? 'first_days' : 'before_plan';
}
