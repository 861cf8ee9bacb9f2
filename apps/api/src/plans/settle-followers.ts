import { isOpen } from '@onward/core/plans';
import {
  followSteps,
  moveSteps,
  type MovableStep,
  type MovedStep,
} from '@onward/core/season-clock';
import type { LocalDate } from '@onward/core/shared';
import { keep, refuse } from '../platform/graphql/refusal-error.ts';
import { actor, current } from '../platform/tenancy/unit-of-work.ts';
import { stateOf } from './load-plan.ts';
import * as writes from './plan-statements.ts';
import { inPlan, planById, tasksOfCase, type PlanRow, type TaskRow } from './plans.reads.ts';
import { snakeKeys } from './season-rows.ts';

/** The tasks of a plan as moving sees them. */
export async function stepsOf(
  plan: PlanRow,
): Promise<{ readonly tasks: readonly TaskRow[]; readonly steps: readonly MovableStep[] }> {
  const [all] = await current().reads(tasksOfCase(actor().institutionId, plan.caseId));
  const tasks = inPlan(all, plan);
  return { tasks, steps: tasks.map(asStep) };
}

/**
 * After a task was rewritten: what follows it moves out of its way. Refuses STEP_BEFORE_ITS_TURN when the task itself now
 * begins before one it follows has ended, DATE_OUTSIDE_SEASON.
 */
export async function settleFollowers(task: TaskRow): Promise<void> {
  const plan = await current().read(planById(actor().institutionId, task.planId));
  if (!plan) return refuse('NOT_FOUND', {});
  const { tasks, steps } = await stepsOf(plan);
  if (!steps.some(({ after }) => after.length > 0)) return;
  keep(followSteps(steps, task.id, task.afterIds));
  const moved = keep(moveSteps(steps, [], seasonOfPlan(plan)));
  if (moved.length === 0) return;
  const rows = moved.map((step) => daysRow(step, tasks));
  await current().write(writes.keepDays(actor().institutionId, JSON.stringify(rows)));
}

function asStep(task: TaskRow): MovableStep {
  const { id, title, startsOn, dueOn, earliestOn, latestOn, afterIds } = task;
  const settled = !isOpen(stateOf(task));
  return { id, title, startsOn, dueOn, earliestOn, latestOn, after: afterIds, settled };
}

/** From the first day of the plan to the Match it leads to. */
export function seasonOfPlan({ spans, targetYear, failedYear }: PlanRow) {
  const from = spans[0]?.from ?? (`${failedYear}-03-01` as LocalDate);
  return { from, targetYear };
}

/** A moved task as a row of days; its window follows where it leaves it. */
export function daysRow(step: MovedStep, tasks: readonly TaskRow[]): object {
  const task = tasks.find(({ id }) => id === step.id);
  return snakeKeys({
    id: step.id,
    startsOn: step.startsOn,
    dueOn: step.dueOn,
    earliestOn: step.leaves ? step.leaves.earliest : (task?.earliestOn ?? null),
    latestOn: step.leaves ? step.leaves.latest : (task?.latestOn ?? null),
  });
}
