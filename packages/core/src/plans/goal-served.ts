import type { GoalId } from '../shared/ids.ts';
import type { Issue } from '../shared/refusals.ts';
import type { Task, TaskState } from './plan.ts';

/** The goal of the case, as a step serves it (LA-16). */
export interface ServedGoal {
  readonly id: GoalId;
  readonly goal: string;
}

/** A step that serves no goal does not belong into a plan: issue `serves_no_goal` on the field `goalId`. */
export function checkServes(goalId: GoalId | null): readonly Issue[] {
  return goalId ? [] : [{ field: 'goalId', code: 'serves_no_goal' }];
}

/** The goal a step names is the one of its case; a missing one is said by `checkServes`. */
export function checkGoalOf(
  { goalId }: Pick<Task, 'goalId'>,
  goal: ServedGoal | null,
): readonly Issue[] {
  return !goalId || goalId === goal?.id ? [] : checkServes(null);
}

const settled: readonly TaskState[] = ['done', 'verified', 'dropped'];

/** Open steps that were put there under other words of the goal: somebody looks whether they still serve it. */
export function servingEarlierGoal<T extends Pick<Task, 'serves'> & { readonly state: string }>(
  tasks: readonly T[],
  goal: string | null,
): readonly T[] {
  if (goal === null) return [];
  return tasks.filter(
    ({ serves, state }) => serves !== goal && !settled.includes(state as TaskState),
  );
}
