import {
  addDays,
  addHours,
  dateOf,
  startOf,
  type Instant,
  type TimeZone,
} from '../shared/calendar.ts';

/** How a student's Today looks: the quiet days, the time before a plan, or the plan's one next thing. */
export type TodayKind = 'first_days' | 'before_plan' | 'plan';

/** Days in which nothing is asked where no guide gives hours: DR says "a few days" (DR-13). */
export const quietDays = 3;

/** One guide's figure for the time to take it in, in hours: IR 24-48, LA 24-72, IMG 48-72. */
export interface QuietFigure {
  readonly packTitle: string;
  readonly low: number;
  readonly high: number;
}

/** The first days of one person: until when, and whose figures say so. */
export interface QuietWindow {
  readonly until: Instant;
  /** Each guide's own figure; empty where only "a few days" applies. */
  readonly figures: readonly QuietFigure[];
}

/**
 * Time in which nothing is asked, from the opening of the case (IR-04, LA-02, IMG-03, DR-13): to the latest end among the
 * figures that apply, never averaged; without a figure whole days of the office's zone.
 */
export function quietWindow(
  openedAt: Instant,
  figures: readonly QuietFigure[],
  zone: TimeZone,
): QuietWindow {
  const hours = Math.max(0, ...figures.map((figure) => figure.high));
  const until =
    hours > 0
      ? addHours(openedAt, hours)
      : startOf(addDays(dateOf(openedAt, zone), quietDays), zone);
  return { until, figures };
}

/** The figures in words, each with its guide's name. */
export function quietFigureWords(figures: readonly QuietFigure[]): string {
  return figures
    .map(({ packTitle, low, high }) => `${packTitle}: ${low} to ${high} hours`)
    .join('; ');
}

/** Which Today a student sees. A released plan wins; else the first days stay quiet. */
export function todayKind(
  seen: { readonly quietUntil: Instant; readonly planReleased: boolean },
  now: Instant,
): TodayKind {
  if (seen.planReleased) return 'plan';
  return Date.parse(now) < Date.parse(seen.quietUntil) ? 'first_days' : 'before_plan';
}
