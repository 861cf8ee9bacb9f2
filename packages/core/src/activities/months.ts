import { firstOfMonth, lastOfMonth, type LocalDate } from '../shared/calendar.ts';
import type { Activity } from './activity.ts';

/** What the calendar needs to know of an activity; both apps hand in more and get it back. */
export type Dated = Pick<Activity, 'kind' | 'startedOn' | 'endedOn' | 'halfDays'>;

/** One month of the activity calendar. */
export interface ActivityMonth<T> {
  /** `YYYY-MM`. */
  readonly month: string;
  /** Clinical work in this month. */
  readonly clinical: readonly T[];
  /** Other activities dated in this month. */
  readonly other: readonly T[];
  /** A month that is over without clinical work, after the first one with some. */
  readonly gap: boolean;
  /** The month we are in, still without clinical work. */
  readonly open: boolean;
}

/** Clinical exposure month by month (LA-17), from the first clinical month to this one. */
export interface ActivityCalendar<T> {
  readonly months: readonly ActivityMonth<T>[];
  readonly covered: number;
  readonly gaps: readonly string[];
}

/** Months the calendar shows at most, the newest ones. */
const mostMonths = 36;

/** The activity calendar on a day. Without dated activities it has no months. */
export function activityCalendar<T extends Dated>(
  activities: readonly T[],
  today: LocalDate,
): ActivityCalendar<T> {
  const dated = activities.filter((one) => one.startedOn !== null && one.startedOn <= today);
  const clinical = dated.filter((one) => one.kind === 'clinical');
  const first = earliest(dated);
  const firstClinical = earliest(clinical)?.slice(0, 7);
  if (!first) return { months: [], covered: 0, gaps: [] };
  const thisMonth = today.slice(0, 7);
  const months = monthsFrom(first.slice(0, 7), thisMonth)
    .slice(-mostMonths)
    .map((month): ActivityMonth<T> => {
      const here = clinical.filter((one) => touches(one, month));
      const counts = firstClinical !== undefined && month >= firstClinical;
      const none = counts && here.length === 0;
      return {
        month,
        clinical: here,
        other: dated.filter((one) => one.kind !== 'clinical' && monthOf(one) === month),
        gap: none && month < thisMonth,
        open: none && month === thisMonth,
      };
    });
  return {
    months,
    covered: months.filter((one) => one.clinical.length > 0).length,
    gaps: months.filter((one) => one.gap).map((one) => one.month),
  };
}

/** Half-days in a usual week of all clinical work that goes on today; null when nothing says. */
export function halfDaysNow(activities: readonly Dated[], today: LocalDate): number | null {
  const now = activities.filter(
    (one) => one.kind === 'clinical' && runsOn(one, today) && one.halfDays !== null,
  );
  return now.length === 0 ? null : now.reduce((sum, one) => sum + (one.halfDays ?? 0), 0);
}

/** Whether it has begun and has not ended on that day. */
export function runsOn(one: Pick<Dated, 'startedOn' | 'endedOn'>, day: LocalDate): boolean {
  return one.startedOn !== null && one.startedOn <= day && (!one.endedOn || one.endedOn >= day);
}

/** Months from one `YYYY-MM` to another, both included. */
export function monthsFrom(from: string, to: string): readonly string[] {
  const [year = 0, month = 1] = from.split('-').map(Number);
  const [endYear = 0, endMonth = 1] = to.split('-').map(Number);
  const length = (endYear - year) * 12 + (endMonth - month) + 1;
  return Array.from({ length: Math.max(0, length) }, (_, n) =>
    firstOfMonth(year, month + n).slice(0, 7),
  );
}

const monthOf = (one: Dated): string => (one.startedOn ?? '').slice(0, 7);

function earliest(activities: readonly Dated[]): LocalDate | null {
  return activities.reduce<LocalDate | null>(
    (best, { startedOn }) => (startedOn && (!best || startedOn < best) ? startedOn : best),
    null,
  );
}

function touches(one: Dated, month: string): boolean {
  const [year = 0, of = 1] = month.split('-').map(Number);
  const first = firstOfMonth(year, of);
  return (one.startedOn ?? '') <= lastOfMonth(year, of) && (!one.endedOn || one.endedOn >= first);
}
