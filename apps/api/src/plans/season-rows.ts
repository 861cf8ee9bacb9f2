import type { Plan, PlanOption, ServedGoal } from '@onward/core/plans';
import type { SeasonPlan, SeasonTask } from '@onward/core/season-clock';
import type { CaseId, PlanId, TaskId } from '@onward/core/shared';
import { newId } from '../platform/ids.ts';
import { actor } from '../platform/tenancy/unit-of-work.ts';
import type { ClockChoice } from '@onward/guides/season-clock';

/** The keys SQL knows: `dueOn` becomes `due_on`. */
export function snakeKeys(row: object): Record<string, unknown> {
  const snake = (key: string) => key.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return Object.fromEntries(Object.entries(row).map(([key, value]) => [snake(key), value]));
}

/** Where a laid plan goes. */
export interface PlanPlace {
  readonly caseId: CaseId;
  readonly option: PlanOption;
  readonly chosen: boolean;
  readonly choice: ClockChoice;
  readonly templates: readonly string[];
}

/** A laid plan as a row, with its id. */
export function planRow(laid: SeasonPlan, place: PlanPlace): { id: PlanId; row: object } {
  const id = newId<'plan'>() as PlanId;
  const { tasks: _tasks, ...plain } = laid;
  const { caseId, option, chosen, choice, templates } = place;
  return {
    id,
    row: snakeKeys({
      ...plain,
      id,
      caseId,
      option,
      chosen,
      templates,
      guide: choice.guide,
      guideVersion: choice.guideVersion,
      createdBy: actor().personId,
    }),
  };
}

/**
 * Laid tasks as rows, each serving the goal of the case. What they follow is written by id; `known` holds the ids of tasks
 * the plan has already.
 */
export function taskRows(
  tasks: readonly SeasonTask[],
  plan: Pick<Plan, 'id' | 'caseId'> & { readonly goal: ServedGoal },
  known: ReadonlyMap<string, TaskId> = new Map(),
): object[] {
  const ids = new Map(known);
  for (const { key } of tasks) ids.set(key, newId<'task'>() as TaskId);
  return tasks.map(({ key, after, ...task }) =>
    snakeKeys({
      ...task,
      goalId: plan.goal.id,
      serves: plan.goal.goal,
      id: ids.get(key),
      caseId: plan.caseId,
      planId: plan.id,
      afterIds: after.flatMap((one) => ids.get(one) ?? []),
      createdBy: actor().personId,
    }),
  );
}
