import { accepted, refused, type Decision } from '../shared/decision.ts';
import type { Plan, Task } from './plan.ts';

/** One task exactly as the student will read it. */
export interface ReleasedTask extends Pick<
  Task,
  | 'phase'
  | 'category'
  | 'title'
  | 'why'
  | 'owner'
  | 'earliestOn'
  | 'latestOn'
  | 'dueOn'
  | 'evidenceAsked'
  | 'minutes'
  | 'sort'
  | 'serves'
> {
  readonly taskId: Task['id'];
  /** Domains it strengthens, from the findings it answers; empty: part of the season. */
  readonly answers: readonly string[];
}

/** One release: a copy that no later edit changes. */
export interface PlanRelease {
  /** 1 for the first. */
  readonly release: number;
  readonly title: string;
  readonly targetYear: number;
  readonly says: string;
  /** The goal its steps serve (LA-16). */
  readonly goal: string;
  readonly spans: Plan['spans'];
  readonly tasks: readonly ReleasedTask[];
}

/**
 * The copy a release gives to the student: open tasks only, in her words. `linked` holds the ids of tasks with at least
 * one accepted finding; other tasks are part of the season. Refuses PLAN_STATE when retired, INPUT_NOT_VALID without a
 * task.
 */
export function releasePlan(
  plan: Plan,
  tasks: readonly Task[],
  linked: ReadonlyMap<Task['id'], readonly string[]>,
  goal: string,
): Decision<PlanRelease> {
  if (plan.state === 'retired')
    return refused('PLAN_STATE', { state: 'retired', allowed: ['draft', 'released'] });
  const open = tasks.filter((task) => !task.droppedAt);
  if (open.length === 0)
    return refused('INPUT_NOT_VALID', { issues: [{ field: 'tasks', code: 'required' }] });
  return accepted({
    release: plan.releasedVersion + 1,
    title: plan.title,
    targetYear: plan.targetYear,
    says: plan.studentSays,
    goal,
    spans: plan.spans.map((span) => ({ ...span, staff: '' })),
    tasks: open.map((task) => copyOf(task, linked.get(task.id) ?? [])),
  });
}

/** How a plan differs from what the student has, one entry per task. */
export interface ReleaseChange {
  readonly taskId: Task['id'];
  readonly title: string;
  readonly kind: 'new' | 'changed' | 'removed';
}

/** What a further release would change for the student; empty when she already has all of it. */
export function changesSince(
  given: readonly ReleasedTask[],
  next: readonly ReleasedTask[],
): readonly ReleaseChange[] {
  const had = new Map(given.map((task) => [task.taskId, task]));
  const will = new Set(next.map((task) => task.taskId));
  const added = next.flatMap((task): ReleaseChange[] => {
    const before = had.get(task.taskId);
    if (before && sameToReader(before, task)) return [];
    return [{ taskId: task.taskId, title: task.title, kind: before ? 'changed' : 'new' }];
  });
  const removed = given
    .filter((task) => !will.has(task.taskId))
    .map((task) => ({ taskId: task.taskId, title: task.title, kind: 'removed' as const }));
  return [...added, ...removed];
}

function copyOf(task: Task, answers: readonly string[]): ReleasedTask {
  return {
    taskId: task.id,
    phase: task.phase,
    category: task.category,
    title: task.studentTitle.trim() || task.title,
    why: task.why,
    owner: task.owner,
    earliestOn: task.earliestOn,
    latestOn: task.latestOn,
    dueOn: task.dueOn,
    evidenceAsked: task.evidenceAsked,
    minutes: task.minutes,
    sort: task.sort,
    serves: task.serves,
    answers,
  };
}

function sameToReader(a: ReleasedTask, b: ReleasedTask): boolean {
  const read = (task: ReleasedTask) =>
    JSON.stringify([
      task.title,
      task.why,
      task.owner,
      task.dueOn,
      task.evidenceAsked,
      task.minutes,
      task.category,
      [...task.answers].sort(),
    ]);
  return read(a) === read(b) && (a.serves === b.serves || a.serves === '');
}
