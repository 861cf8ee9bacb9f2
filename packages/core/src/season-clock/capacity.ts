import {
  addDays,
  daysBetween,
  firstOfMonth,
  lastOfMonth,
  type LocalDate,
} from '../shared/calendar.ts';
import { monthName } from './season-words.ts';

/** What the hours of a plan are counted from. */
export interface HoursStep {
  readonly id: string;
  readonly startsOn: LocalDate | null;
  readonly dueOn: LocalDate | null;
  readonly latestOn: LocalDate | null;
  readonly hoursAWeek: number | null;
  readonly owner: string;
  readonly settled: boolean;
}

/** Hours a week in a month: those of its fullest week. */
export interface MonthHours {
  /** First day of the month. */
  readonly month: LocalDate;
  readonly hours: number;
  readonly over: boolean;
}

/** A month that asks for more than the student has, and the smallest set of tasks that could wait. */
export interface Overload {
  readonly month: LocalDate;
  readonly hours: number;
  readonly limit: number;
  /** Tasks that could lie in the next month and stay in their windows; empty when none can. */
  readonly waits: readonly { readonly id: string; readonly dueOn: LocalDate }[];
}

/** Hours a week, month by month, of what the student carries herself. */
export function hoursByMonth(
  steps: readonly HoursStep[],
  span: { readonly from: LocalDate; readonly to: LocalDate },
  limit: number | null,
): readonly MonthHours[] {
  const months: MonthHours[] = [];
  let month = firstOfMonth(Number(span.from.slice(0, 4)), Number(span.from.slice(5, 7)));
  while (month <= span.to) {
    const hours = fullestWeek(steps, month);
    months.push({ month, hours, over: limit !== null && hours > limit });
    month = firstOfMonth(Number(month.slice(0, 4)), Number(month.slice(5, 7)) + 1);
  }
  return months;
}

/** The first month, from today on, that asks for more than the student has; null while everything fits. */
export function overloadOf(
  steps: readonly HoursStep[],
  months: readonly MonthHours[],
  on: { readonly limit: number | null; readonly today: LocalDate },
): Overload | null {
  const full = months.find(({ month, over }) => over && endOf(month) >= on.today);
  if (!full || on.limit === null) return null;
  return {
    month: full.month,
    hours: full.hours,
    limit: on.limit,
    waits: thatCouldWait(steps, full, on.limit),
  };
}

/** The overload in one sentence. */
export function overloadWords({ month, hours, limit }: Overload, name: string): string {
  return `${monthName(month).split(' ')[0]} asks for ${hours} hours a week. ${name} said ${limit} is the limit.`;
}

const endOf = (month: LocalDate) =>
  lastOfMonth(Number(month.slice(0, 4)), Number(month.slice(5, 7)));

function fullestWeek(steps: readonly HoursStep[], month: LocalDate): number {
  const last = endOf(month);
  let most = 0;
  for (let from = month; from <= last; from = addDays(from, 7)) {
    const to = addDays(from, 6);
    const hours = steps.reduce(
      (sum, step) => sum + (runsIn(step, from, to < last ? to : last) ? (step.hoursAWeek ?? 0) : 0),
      0,
    );
    most = Math.max(most, hours);
  }
  return most;
}

function runsIn(step: HoursStep, from: LocalDate, to: LocalDate): boolean {
  if (step.settled || step.owner !== 'student' || !step.dueOn) return false;
  return (step.startsOn ?? step.dueOn) <= to && step.dueOn >= from;
}

function thatCouldWait(
  steps: readonly HoursStep[],
  full: MonthHours,
  limit: number,
): Overload['waits'] {
  const next = addDays(endOf(full.month), 1);
  const able = steps.flatMap((step) => {
    if (!runsIn(step, full.month, endOf(full.month)) || !step.hoursAWeek || !step.dueOn) return [];
    const days = daysBetween(step.startsOn ?? step.dueOn, step.dueOn);
    const dueOn = addDays(next, days);
    return step.latestOn === null || dueOn <= step.latestOn ? [{ step, dueOn }] : [];
  });
  const waits: { id: string; dueOn: LocalDate }[] = [];
  let hours = full.hours;
  for (const { step, dueOn } of able.sort(
    (a, b) => (b.step.hoursAWeek ?? 0) - (a.step.hoursAWeek ?? 0),
  )) {
    if (hours <= limit) break;
    hours -= step.hoursAWeek ?? 0;
    waits.push({ id: step.id, dueOn });
  }
  return hours <= limit ? waits : [];
}
