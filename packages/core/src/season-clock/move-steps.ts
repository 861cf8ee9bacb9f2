import { addDays, daysBetween, type LocalDate } from '../shared/calendar.ts';
import { accepted, refused, type Decision } from '../shared/decision.ts';
import { inOrder } from './order.ts';
import { seasonEnds } from './season.ts';

/** What moving needs to know of a task of a plan. */
export interface MovableStep {
  readonly id: string;
  readonly title: string;
  readonly startsOn: LocalDate | null;
  readonly dueOn: LocalDate | null;
  readonly earliestOn: LocalDate | null;
  readonly latestOn: LocalDate | null;
  /** Ids of the tasks it follows. */
  readonly after: readonly string[];
  /** Done, verified or taken out: it neither moves nor holds up anything. */
  readonly settled: boolean;
}

/** One task and the day somebody wants for it. */
export interface StepMove {
  readonly id: string;
  readonly dueOn: LocalDate;
}

/** A task that changes its days, because somebody moved it or because it follows one that moved. */
export interface MovedStep {
  readonly id: string;
  readonly title: string;
  readonly fromOn: LocalDate | null;
  readonly startsOn: LocalDate | null;
  readonly dueOn: LocalDate;
  /** The window it would need where it leaves its own; null while it stays inside. */
  readonly leaves: {
    readonly earliest: LocalDate | null;
    readonly latest: LocalDate | null;
  } | null;
  readonly asked: boolean;
}

/** The season a plan lies in: from its first day to the Match it leads to. */
export interface PlanSeason {
  readonly from: LocalDate;
  readonly targetYear: number;
}

/**
 * Everything that moves when these tasks are given other days: a task that follows one begins after it ends, and keeps its
 * length. Nothing is written. Refuses NOT_FOUND, TASK_STATE for what is settled, DATE_OUTSIDE_SEASON, and
 * STEP_BEFORE_ITS_TURN when a task would begin before one it follows has ended.
 */
export function moveSteps(
  steps: readonly MovableStep[],
  moves: readonly StepMove[],
  season: PlanSeason,
): Decision<readonly MovedStep[]> {
  const byId = new Map(steps.map((step) => [step.id, step]));
  if (moves.some(({ id }) => !byId.has(id))) return refused('NOT_FOUND', {});
  if (moves.some(({ id }) => byId.get(id)?.settled))
    return refused('TASK_STATE', { state: 'done', allowed: ['agreed', 'in_progress', 'blocked'] });
  const asked = new Map(moves.map(({ id, dueOn }) => [id, dueOn]));
  const { order } = inOrder(steps.map((step) => ({ ...step, key: step.id })));
  const now = new Map<string, Placed>();
  for (const step of order) {
    const placed = placedOn(step, asked.get(step.id) ?? null, freeFrom(step, byId, now));
    if (placed === 'too_early') return tooEarly(step, byId, now);
    now.set(step.id, placed);
  }
  return insideSeason(
    order.flatMap((step) => movedStep(step, now.get(step.id) as Placed, asked.has(step.id))),
    season,
  );
}

function insideSeason(
  moved: readonly MovedStep[],
  { from, targetYear }: PlanSeason,
): Decision<readonly MovedStep[]> {
  const to = seasonEnds(targetYear);
  const outside = moved.find(({ dueOn, startsOn }) => dueOn > to || (startsOn ?? dueOn) < from);
  return outside
    ? refused('DATE_OUTSIDE_SEASON', { step: outside.title, from, to })
    : accepted(moved);
}

interface Placed {
  readonly startsOn: LocalDate | null;
  readonly dueOn: LocalDate | null;
}

function freeFrom(
  step: MovableStep,
  byId: ReadonlyMap<string, MovableStep>,
  now: ReadonlyMap<string, Placed>,
): LocalDate | null {
  return step.after.reduce<LocalDate | null>((latest, id) => {
    const due = byId.get(id)?.settled ? null : (now.get(id)?.dueOn ?? null);
    return due && (!latest || due >= latest) ? addDays(due, 1) : latest;
  }, null);
}

function placedOn(
  step: MovableStep,
  to: LocalDate | null,
  free: LocalDate | null,
): Placed | 'too_early' {
  const { startsOn, dueOn, settled } = step;
  if (settled) return { startsOn, dueOn };
  if (to) return askedFor(step, to, free);
  if (!dueOn || !free) return { startsOn, dueOn };
  const late = daysBetween(startsOn ?? dueOn, free);
  return late > 0 ? shifted(step, late, addDays(dueOn, late)) : { startsOn, dueOn };
}

function askedFor(step: MovableStep, to: LocalDate, free: LocalDate | null): Placed | 'too_early' {
  const placed = shifted(step, step.dueOn ? daysBetween(step.dueOn, to) : 0, to);
  return free && (placed.startsOn ?? to) < free ? 'too_early' : placed;
}

function shifted({ startsOn }: MovableStep, days: number, dueOn: LocalDate): Placed {
  return { startsOn: startsOn && addDays(startsOn, days), dueOn };
}

/** Which of the steps it follows ends last, and when. */
function tooEarly(
  step: MovableStep,
  byId: ReadonlyMap<string, MovableStep>,
  now: ReadonlyMap<string, Placed>,
): Decision<never> {
  const ends = step.after.flatMap((id) => {
    const before = byId.get(id);
    const until = now.get(id)?.dueOn;
    return before && until && !before.settled ? [{ after: before.title, until }] : [];
  });
  const last = ends.reduce((a, b) => (a.until < b.until ? b : a));
  return refused('STEP_BEFORE_ITS_TURN', { step: step.title, ...last });
}

function movedStep(step: MovableStep, placed: Placed, asked: boolean): readonly MovedStep[] {
  const { dueOn, startsOn } = placed;
  if (!dueOn || (dueOn === step.dueOn && startsOn === step.startsOn)) return [];
  const { id, title, dueOn: fromOn } = step;
  const leaves = leavesWindow(step, startsOn ?? dueOn, dueOn);
  return [{ id, title, fromOn, startsOn, dueOn, leaves, asked }];
}

function leavesWindow(
  { earliestOn, latestOn }: MovableStep,
  from: LocalDate,
  to: LocalDate,
): MovedStep['leaves'] {
  const earliest = earliestOn && from < earliestOn ? from : earliestOn;
  const latest = latestOn && to > latestOn ? to : latestOn;
  return earliest === earliestOn && latest === latestOn ? null : { earliest, latest };
}

/**
 * What a task may follow. Refuses CIRCULAR_DEPENDENCY with the titles, NOT_FOUND, and STEP_BEFORE_ITS_TURN when it begins
 * before one of them has ended.
 */
export function followSteps(
  steps: readonly MovableStep[],
  id: string,
  after: readonly string[],
): Decision<readonly string[]> {
  const wanted = [...new Set(after)];
  const step = steps.find((one) => one.id === id);
  if (!step || wanted.some((one) => !steps.some(({ id }) => id === one)))
    return refused('NOT_FOUND', {});
  const next = steps.map((one) => ({
    ...one,
    key: one.id,
    after: one.id === id ? wanted : one.after,
  }));
  const { circle } = inOrder(next);
  if (circle.length > 0)
    return refused('CIRCULAR_DEPENDENCY', {
      steps: steps.filter((one) => circle.includes(one.id)).map(({ title }) => title),
    });
  const begins = step.startsOn ?? step.dueOn;
  const early = steps.find(
    (one) => wanted.includes(one.id) && !one.settled && begins && one.dueOn && one.dueOn >= begins,
  );
  if (early?.dueOn)
    return refused('STEP_BEFORE_ITS_TURN', {
      step: step.title,
      after: early.title,
      until: early.dueOn,
    });
  return accepted(wanted);
}
