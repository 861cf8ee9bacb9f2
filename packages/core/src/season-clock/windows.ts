import {
  addDays,
  daysBetween,
  firstOfMonth,
  lastOfMonth,
  type LocalDate,
} from '../shared/calendar.ts';
import type { MonthWindow } from '../plans/index.ts';
import type { ClockTemplate, Pace } from './clock-template.ts';
import type { Season } from './season.ts';

/** First and last day of a stretch of calendar. */
export interface Days {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** A template's months on the calendar. */
export interface Windows {
  /** Days of a window of months; null when the shortened window holds no day. */
  readonly of: (window: MonthWindow) => Days | null;
  /** First day of the template's first month. */
  readonly from: LocalDate;
  /** Days that are there and days the guide's months have: 1 is the guide's own length. */
  readonly available: number;
  readonly asked: number;
  /** Closing months lie whole years after the opening ones; what is between is open (DR-45). */
  readonly yearsBetween: Days | null;
}

export interface Between {
  readonly failedYear: number;
  readonly season: Season;
  readonly today: LocalDate;
  readonly pace: Pace;
  /** The day the case began, from which first days count. */
  readonly begunOn?: LocalDate | null;
}

/** Where a guide gives no figure: a few days. */
const aFewDays = 10;

/** Months from the template's first to its last, both counted. */
export function lengthOf(template: ClockTemplate): number {
  return 1 + Math.max(0, ...template.phases.map((phase) => phase.window.to));
}

/** The template's months laid backwards, so that the last one is the month in which the season closes. */
export function windowsOf(template: ClockTemplate, on: Between): Windows {
  if (template.laid === 'from_start') return fromStart(firstDaysOf(template, on));
  const full = fullWindows(template, on);
  return remembering(on.pace === 'full' ? full : shortened(template, on, full.asked));
}

/** Many tasks share a window. */
function remembering(windows: Windows): Windows {
  const known = new Map<number, Days | null>();
  const of = (window: MonthWindow) => {
    const key = window.from * 1000 + window.to;
    const found = known.get(key);
    if (found !== undefined) return found;
    const days = windows.of(window);
    known.set(key, days);
    return days;
  };
  return { ...windows, of };
}

/** Year and month of month 0 when the last month is the one in which the season closes. */
export function firstMonthOf(
  template: ClockTemplate,
  season: Season,
): { year: number; month: number } {
  const [year, month] = [Number(season.closesOn.slice(0, 4)), Number(season.closesOn.slice(5, 7))];
  const count = year * 12 + (month - 1) - (lengthOf(template) - 1);
  return { year: Math.floor(count / 12), month: (count % 12) + 1 };
}

/** First and last of a guide's first days, counted from the day the case began; without one, from today. */
export function firstDaysOf(
  template: Pick<ClockTemplate, 'firstDays'>,
  on: { readonly today: LocalDate; readonly begunOn?: LocalDate | null },
): Days {
  const from = on.begunOn ?? on.today;
  return { from, to: addDays(from, (template.firstDays ?? aFewDays) - 1) };
}

function fromStart(days: Days): Windows {
  const length = daysBetween(days.from, days.to) + 1;
  return {
    of: () => days,
    from: days.from,
    available: length,
    asked: length,
    yearsBetween: null,
  };
}

function fullWindows(template: ClockTemplate, on: Between): Windows {
  const first = firstMonthOf(template, on.season);
  const shift = shiftOf(template, on, first);
  const start = shift ? { year: first.year - shift.months / 12, month: first.month } : first;
  const later = (month: number) => (shift && month >= shift.from ? shift.months : 0);
  const of = (window: MonthWindow): Days => {
    const to = lastOfMonth(start.year, start.month + window.to + later(window.from));
    return {
      from: firstOfMonth(start.year, start.month + window.from + later(window.from)),
      to: to > on.season.closesOn ? on.season.closesOn : to,
    };
  };
  const from = firstOfMonth(start.year, start.month);
  const asked = daysBetween(firstOfMonth(first.year, first.month), on.season.closesOn) + 1;
  const left = daysBetween(on.today, on.season.closesOn) + 1;
  return {
    of,
    from,
    asked,
    available: Math.max(0, Math.min(asked, left)),
    yearsBetween: shift
      ? {
          from: addDays(of({ from: shift.from - 1, to: shift.from - 1 }).to, 1),
          to: addDays(of({ from: shift.from, to: shift.from }).from, -1),
        }
      : null,
  };
}

/**
 * With more than one gap year the opening months stay in the year that brought no place as long as none of them has
 * passed, and the closing months move by whole years (DR-45). Later than that the whole template moves.
 */
function shiftOf(
  template: ClockTemplate,
  on: Between,
  first: { readonly year: number; readonly month: number },
): { readonly from: number; readonly months: number } | null {
  if (template.anchor !== 'march_of_failed_match' || template.targetYearsAfter === null)
    return null;
  const months = (on.season.targetYear - on.failedYear - template.targetYearsAfter) * 12;
  const closing = template.phases.find((phase) => phase.window.from >= 10)?.window.from;
  if (months <= 0 || closing === undefined) return null;
  const soonest = Math.min(...template.tasks.map((task) => task.latest));
  const passes = lastOfMonth(first.year - months / 12, first.month + soonest);
  return on.today <= passes ? { from: closing, months } : null;
}

/** The guide's months in the time that is left, each as much shorter as the whole; months it leaves open fall away. */
function shortened(template: ClockTemplate, on: Between, asked: number): Windows {
  const first = firstMonthOf(template, on.season);
  const open = template.gaps.flatMap(({ window }) =>
    Array.from({ length: window.to - window.from + 1 }, (_, n) => window.from + n),
  );
  const starts = [0];
  for (let month = 0; month < lengthOf(template); month += 1) {
    const days = open.includes(month)
      ? 0
      : Number(lastOfMonth(first.year, first.month + month).slice(8));
    starts.push((starts[month] ?? 0) + days);
  }
  const whole = starts.at(-1) ?? 1;
  const available = Math.max(0, daysBetween(on.today, on.season.closesOn) + 1);
  const used = Math.min(available, whole);
  const begin = addDays(on.season.closesOn, 1 - used);
  const at = (month: number) => Math.floor(((starts[month] ?? whole) * used) / whole);
  return {
    of: (window) => {
      const [from, to] = [at(window.from), at(window.to + 1) - 1];
      return to < from ? null : { from: addDays(begin, from), to: addDays(begin, to) };
    },
    from: begin,
    asked,
    available: Math.min(available, asked),
    yearsBetween: null,
  };
}
