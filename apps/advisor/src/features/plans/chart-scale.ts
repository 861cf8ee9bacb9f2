import { laneOf, lanes, type Lane } from '@onward/core/plans';
import { daysBetween, type LocalDate } from '@onward/core/shared';
import type { PlanData, PlanTask } from './plans.graphql.ts';

/** Days of a plan as shares of its width. */
export interface Scale {
  readonly at: (day: LocalDate) => string;
  readonly wide: (from: LocalDate, to: LocalDate) => string;
  /** Where a day lies, from 0 to 1. */
  readonly share: (day: LocalDate) => number;
  readonly days: number;
  readonly months: readonly { readonly key: LocalDate; readonly label: string }[];
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** Whole months from the first day of the plan to its last; null without a span. */
export function scaleOf(plan: PlanData, tasks: readonly PlanTask[]): Scale | null {
  const ends = [...plan.spans.map(({ to }) => to), ...tasks.flatMap(({ dueOn }) => dueOn ?? [])];
  const starts = [
    ...plan.spans.map(({ from }) => from),
    ...tasks.flatMap(({ startsOn }) => startsOn ?? []),
  ];
  const earliest = starts.toSorted()[0];
  const to = ends.toSorted().at(-1);
  if (!earliest || !to || plan.spans.length === 0) return null;
  const from = `${earliest.slice(0, 7)}-01` as LocalDate;
  const months = monthsOf(from, to);
  const last = Temporal.PlainDate.from(months.at(-1)?.key ?? from)
    .add({ months: 1 })
    .subtract({ days: 1 });
  const days = daysBetween(from, last.toString() as LocalDate) + 1;
  const part = (n: number) => Math.min(Math.max(n, 0), days) / days;
  const percent = (n: number) => `${(part(n) * 100).toFixed(3)}%`;
  return {
    at: (day) => percent(daysBetween(from, day)),
    wide: (first, end) => percent(daysBetween(first, end) + 1),
    share: (day) => part(daysBetween(from, day)),
    days,
    months,
    from,
    to,
  };
}

/** A step and the row it is drawn in. */
export interface LaneTasks {
  readonly lane: Lane;
  readonly tasks: readonly PlanTask[];
}

/** Lanes that hold a step with a day, in their order. */
export function lanesOf(tasks: readonly PlanTask[]): readonly LaneTasks[] {
  return lanes
    .map((lane) => ({ lane, tasks: tasks.filter((task) => laneOf(task.category) === lane) }))
    .filter((one) => one.tasks.length > 0);
}

const row = 1.875;
const margin = 0.375;

/** Height of the middle of each step's bar below the first lane, in rem; the bars have these heights in the style sheet. */
export function heightsOf(rows: readonly LaneTasks[]): ReadonlyMap<string, number> {
  const heights = new Map<string, number>();
  let top = 0;
  for (const { tasks } of rows) {
    for (const [n, task] of tasks.entries())
      heights.set(task.id, top + margin + n * row + (row - 0.25) / 2);
    top += tasks.length * row - 0.25 + 2 * margin;
  }
  return heights;
}

function monthsOf(from: LocalDate, to: LocalDate): Scale['months'] {
  const months: { key: LocalDate; label: string }[] = [];
  for (let day = Temporal.PlainDate.from(from); day.toString() <= to; day = day.add({ months: 1 }))
    months.push({ key: day.toString() as LocalDate, label: monthLabel(day, months.length === 0) });
  return months;
}

function monthLabel(day: Temporal.PlainDate, first: boolean): string {
  const name = day.toLocaleString(undefined, { month: 'short' });
  return first || day.month === 1 ? `${name} ’${String(day.year).slice(2)}` : name;
}
