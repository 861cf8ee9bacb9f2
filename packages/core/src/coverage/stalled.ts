import { addDays, dateOf, daysBetween, type Instant, type LocalDate } from '../shared/calendar.ts';
import type { TimeZone } from '../shared/calendar.ts';
import { isOpen, plannedOn, type TaskOwner, type TaskState } from '../plans/index.ts';

/** Days without a change after which open work is shown to the advisor. Our own figure; no guide has one. */
export const stalledAfterDays = 21;

/** What is known of a step’s movement. */
export interface MovingTask {
  readonly id: string;
  readonly owner: TaskOwner;
  readonly state: TaskState;
  readonly earliestOn: LocalDate | null;
  readonly dueOn: LocalDate | null;
  readonly movedTo: LocalDate | null;
  /** When anything last happened to it; null: nothing since it was laid. */
  readonly changedAt: Instant | null;
  readonly createdAt: Instant;
}

/** Why it stands still, as far as the record tells. */
export type StalledBecause = 'blocked' | 'waits_for_office' | 'past_day' | 'begun';

/** A step that stands still, with how long and why. */
export interface StalledTask<T> {
  readonly task: T;
  readonly days: number;
  readonly because: StalledBecause;
}

/**
 * Open steps nothing happened to for three weeks although they are blocked, begun, or their day has passed; the longest
 * first. It is for staff: the student never reads it.
 */
export function stalledTasks<T extends MovingTask>(
  tasks: readonly T[],
  today: LocalDate,
  zone: TimeZone,
): readonly StalledTask<T>[] {
  return tasks
    .flatMap((task): StalledTask<T>[] => {
      const because = whyStill(task, today);
      const days = daysBetween(dateOf(task.changedAt ?? task.createdAt, zone), today);
      const since = plannedOn(task);
      const still = task.state === 'agreed' && since ? daysBetween(since, today) : days;
      return because && Math.min(days, still) >= stalledAfterDays
        ? [{ task, because, days: Math.min(days, still) }]
        : [];
    })
    .toSorted((a, b) => b.days - a.days);
}

/** From which day on an open step stands still if nothing happens to it any more, and why. */
export interface StandsStill {
  readonly from: LocalDate;
  readonly because: StalledBecause;
}

/**
 * The day on which `stalledTasks` would begin to name the step: it does not depend on today, so that it can be kept
 * beside a case. Null for what is finished, and for what has not begun and has no day.
 */
export function standsStillFrom(task: MovingTask, zone: TimeZone): StandsStill | null {
  if (!isOpen(task.state)) return null;
  const changed = dateOf(task.changedAt ?? task.createdAt, zone);
  const from = (day: LocalDate) => addDays(day, stalledAfterDays);
  if (task.state === 'blocked') return { from: from(changed), because: 'blocked' };
  if (task.state === 'in_progress') return { from: from(changed), because: 'begun' };
  const on = plannedOn(task);
  if (!on) return null;
  const because = task.owner === 'student' ? 'past_day' : 'waits_for_office';
  return { from: from(on > changed ? on : changed), because };
}

/** Obligations of the office or an advisor whose day has passed, the longest first (M13). */
export function officeOverdue<T extends MovingTask>(
  tasks: readonly T[],
  today: LocalDate,
): readonly { readonly task: T; readonly days: number }[] {
  return tasks
    .filter((task) => task.owner !== 'student' && isOpen(task.state))
    .map((task) => ({ task, days: pastBy(task, today) }))
    .filter(({ days }) => days > 0)
    .toSorted((a, b) => b.days - a.days);
}

function pastBy(task: MovingTask, today: LocalDate): number {
  const on = plannedOn(task);
  return on ? daysBetween(on, today) : 0;
}

function whyStill(task: MovingTask, today: LocalDate): StalledBecause | null {
  if (!isOpen(task.state)) return null;
  if (task.state === 'blocked') return 'blocked';
  if (pastBy(task, today) > 0) return task.owner === 'student' ? 'past_day' : 'waits_for_office';
  return task.state === 'in_progress' ? 'begun' : null;
}
