import { addDays, daysBetween, type LocalDate } from '../shared/calendar.ts';

/** The days of a step that a burn-down is drawn from. */
export interface CountedTask {
  readonly addedOn: LocalDate;
  readonly doneOn: LocalDate | null;
  readonly droppedOn: LocalDate | null;
}

/** How many steps there were, and how many of them were left, at the end of a day. */
export interface BurnPoint {
  readonly on: LocalDate;
  readonly scope: number;
  readonly left: number;
}

/** Remaining steps over time, with what was added since the beginning said honestly. */
export interface BurnDown {
  readonly points: readonly BurnPoint[];
  readonly added: number;
  readonly takenOut: number;
  readonly done: number;
  readonly left: number;
}

/** Points drawn at most. */
const mostPoints = 26;

/** The burn-down from a first day to today, at even steps of whole weeks; empty before the first day. */
export function burnDown(
  tasks: readonly CountedTask[],
  from: LocalDate,
  today: LocalDate,
): BurnDown {
  const days = Math.max(0, daysBetween(from, today));
  const weeks = Math.max(1, Math.ceil(days / 7 / mostPoints));
  const stops: LocalDate[] = [];
  for (let on = from; on < today; on = addDays(on, 7 * weeks)) stops.push(on);
  const points = [...stops, today].map((on) => pointOn(tasks, on));
  const last = pointOn(tasks, today);
  return {
    points,
    added: tasks.filter((one) => one.addedOn > from && one.addedOn <= today).length,
    takenOut: tasks.filter((one) => one.droppedOn !== null && one.droppedOn <= today).length,
    done: last.scope - last.left,
    left: last.left,
  };
}

function pointOn(tasks: readonly CountedTask[], on: LocalDate): BurnPoint {
  const there = tasks.filter(
    (one) => one.addedOn <= on && (one.droppedOn === null || one.droppedOn > on),
  );
  const left = there.filter((one) => one.doneOn === null || one.doneOn > on);
  return { on, scope: there.length, left: left.length };
}

/** What the chart says, in one sentence. */
export function burnDownSays({ left, done, added, takenOut }: BurnDown): string {
  const total = left + done;
  if (total === 0) return 'No steps yet.';
  const parts = [added > 0 && `${added} added`, takenOut > 0 && `${takenOut} taken out`].filter(
    Boolean,
  );
  const scope =
    parts.length > 0 ? `Since it was laid, ${parts.join(' and ')}.` : 'None added since.';
  return `${left} of ${total} ${total === 1 ? 'step is' : 'steps are'} left, ${done} done. ${scope}`;
}
