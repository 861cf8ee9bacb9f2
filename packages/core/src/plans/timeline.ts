import { daysBetween, type LocalDate } from '../shared/calendar.ts';
import { spanAt } from './edit.ts';
import type { Span, TaskOwner, TaskState } from './plan.ts';

/** What the timeline needs to know of a task; both apps hand in more and get it back. */
export interface TimelineTask {
  readonly id: string;
  readonly owner: TaskOwner;
  readonly state: TaskState;
  readonly earliestOn: LocalDate | null;
  readonly dueOn: LocalDate | null;
  /** The day the student moved it to. */
  readonly movedTo: LocalDate | null;
  readonly sort: number;
}

/** A task in its place on the timeline. */
export interface PlacedTask<T> {
  readonly task: T;
  /** The day it is planned for: where the student moved it, else where the plan has it. */
  readonly on: LocalDate | null;
  /** Days since that day while the task is open; 0 otherwise. */
  readonly pastBy: number;
  readonly isNext: boolean;
}

/** The tasks of one calendar month. */
export interface TimelineMonth<T> {
  /** `YYYY-MM`, or `any` for tasks without a day. */
  readonly month: string;
  readonly tasks: readonly PlacedTask<T>[];
}

/** A phase or a gap with its months, or the tasks that lie outside all spans (`span` null). */
export interface TimelinePart<T> {
  readonly key: string;
  readonly span: Span | null;
  /** Whether today falls into it. */
  readonly now: boolean;
  readonly months: readonly TimelineMonth<T>[];
}

/** A plan as both apps show it. */
export interface PlanTimeline<T> {
  readonly parts: readonly TimelinePart<T>[];
  readonly next: T | null;
  readonly done: number;
  readonly total: number;
}

/** Whether the task still waits for somebody. */
export function isOpen(state: TaskState): boolean {
  return state !== 'done' && state !== 'verified' && state !== 'dropped';
}

/** The day a task is planned for. */
export function plannedOn(task: Pick<TimelineTask, 'movedTo' | 'dueOn'>): LocalDate | null {
  return task.movedTo ?? task.dueOn;
}

/**
 * The one next thing for the student: her open tasks that are not blocked, those whose window has begun first, then by
 * day, then what she has already begun. `setAside` are tasks she put off for today.
 */
export function nextTask<T extends TimelineTask>(
  tasks: readonly T[],
  today: LocalDate,
  setAside: readonly string[] = [],
): T | null {
  const waiting = tasks.filter(
    (task) =>
      task.owner === 'student' &&
      isOpen(task.state) &&
      task.state !== 'blocked' &&
      !setAside.includes(task.id),
  );
  const key = (task: T) =>
    [
      task.earliestOn && task.earliestOn > today ? '1' : '0',
      plannedOn(task) ?? '9999-12-31',
      task.state === 'in_progress' ? '0' : '1',
      String(task.sort).padStart(9, '0'),
      task.id,
    ].join(' ');
  return waiting.reduce<T | null>(
    (best, task) => (best === null || key(task) < key(best) ? task : best),
    null,
  );
}

/** Progress in words, never a percentage of a person: "4 of 14 steps done". */
export function progressWords(done: number, total: number): string {
  if (total === 0) return 'No steps yet';
  return `${done} of ${total} ${total === 1 ? 'step' : 'steps'} done`;
}

/** A plan by span and month, with the one next thing. Dropped tasks are left out; gaps stay although they are empty. */
export function planTimeline<T extends TimelineTask>(
  plan: { readonly spans: readonly Span[]; readonly tasks: readonly T[] },
  today: LocalDate,
): PlanTimeline<T> {
  const tasks = plan.tasks.filter((task) => task.state !== 'dropped');
  const next = nextTask(tasks, today);
  const placed = tasks
    .map((task) => placedTask(task, today, next))
    .sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
  const inside = plan.spans.map((span) => ({
    key: span.code,
    span,
    now: span.from <= today && today <= span.to,
    months: byMonth(placed.filter((one) => spanAt(plan.spans, one.on)?.code === span.code)),
  }));
  const outside = byMonth(placed.filter((one) => spanAt(plan.spans, one.on) === null)).map(
    (month) => ({ key: month.month, span: null, now: false, months: [month] }),
  );
  const from = (part: TimelinePart<T>) => part.span?.from ?? part.months[0]?.month ?? '';
  const order = (part: TimelinePart<T>) => (part.key === 'any' ? '9999' : from(part));
  return {
    parts: [...inside, ...outside].sort((a, b) => (order(a) < order(b) ? -1 : 1)),
    next,
    done: tasks.filter((task) => !isOpen(task.state)).length,
    total: tasks.length,
  };
}

/** What the student is shown: phases that are over and hold nothing are left out, open months ahead stay. */
export function partsToShow<T>(
  timeline: PlanTimeline<T>,
  today: LocalDate,
): readonly TimelinePart<T>[] {
  return timeline.parts.filter(
    (part) => part.months.length > 0 || (part.span !== null && part.span.to >= today),
  );
}

function placedTask<T extends TimelineTask>(
  task: T,
  today: LocalDate,
  next: T | null,
): PlacedTask<T> {
  const on = plannedOn(task);
  const past = on !== null && isOpen(task.state) ? daysBetween(on, today) : 0;
  return { task, on, pastBy: Math.max(0, past), isNext: next?.id === task.id };
}

function sortKey<T extends TimelineTask>(placed: PlacedTask<T>): string {
  return `${placed.on ?? '9999-12-31'} ${String(placed.task.sort).padStart(9, '0')} ${placed.task.id}`;
}

function byMonth<T>(placed: readonly PlacedTask<T>[]): readonly TimelineMonth<T>[] {
  const months = new Map<string, PlacedTask<T>[]>();
  for (const one of placed) {
    const month = one.on?.slice(0, 7) ?? 'any';
    months.set(month, [...(months.get(month) ?? []), one]);
  }
  return [...months].map(([month, tasks]) => ({ month, tasks }));
}
