import type { ServedGoal, Task, TaskCategory, TaskContent } from '@onward/core/plans';
import type { ClockStep } from '@onward/core/season-clock';
import {
  addDays,
  daysBetween,
  type CaseId,
  type LocalDate,
  type PlanId,
} from '@onward/core/shared';
import { newId } from '../platform/ids.ts';
import { actor } from '../platform/tenancy/unit-of-work.ts';
import type { TaskRow } from './plans.reads.ts';
import { snakeKeys } from './season-rows.ts';

/** What is written about a task; days and hours that are not named stay as they are. */
export type TaskEntry = Omit<TaskContent, 'startsOn' | 'hoursAWeek'> &
  Partial<Record<'startsOn', LocalDate | null> & Record<'hoursAWeek', number | null>>;

/** A task on its way into a plan. */
export type NewTask = TaskContent &
  Pick<Task, 'serves' | 'phase' | 'template' | 'templateCode' | 'sort' | 'source' | 'afterIds'> &
  Pick<TaskRow, 'same' | 'merged'>;

/** A task that comes from no template and follows nothing yet. */
export const ownPlace = { template: null, afterIds: [], same: null, merged: [] };

/** The link of a step to the goal it serves (LA-16). */
export function servingGoal({ id, goal }: ServedGoal): Pick<Task, 'goalId' | 'serves'> {
  return { goalId: id, serves: goal };
}

/** What was written, without what was left out. */
export function given({ startsOn, hoursAWeek, ...content }: TaskEntry) {
  return {
    ...content,
    ...(startsOn === undefined ? {} : { startsOn }),
    ...(hoursAWeek === undefined ? {} : { hoursAWeek }),
  };
}

/** The beginning goes with the day the task is planned for. */
export function daysFor(task: Task, { dueOn }: TaskEntry): Pick<Task, 'startsOn' | 'hoursAWeek'> {
  const { startsOn, hoursAWeek } = task;
  if (!startsOn || !dueOn) return { startsOn: null, hoursAWeek };
  const days = task.dueOn ? daysBetween(task.dueOn, dueOn) : 0;
  return { startsOn: addDays(startsOn, days), hoursAWeek };
}

/** A template task as an advisor takes it up: without a day. */
export function takenUp(step: ClockStep, template: string, goal: ServedGoal): NewTask {
  return {
    ...ownPlace,
    ...servingGoal(goal),
    template,
    templateCode: step.code,
    phase: step.phase,
    category: step.category as TaskCategory,
    title: step.staff,
    studentTitle: step.student,
    why: step.why,
    owner: step.owner,
    earliestOn: null,
    latestOn: null,
    startsOn: null,
    dueOn: null,
    hoursAWeek: step.hoursAWeek,
    same: step.same,
    evidenceAsked: step.evidence,
    factors: step.factors,
    minutes: null,
    sort: 100_000,
    source: step.source,
  };
}

/** A new task as a row, with its id. */
export function newRow(task: NewTask, caseId: CaseId, planId: PlanId): Record<string, unknown> {
  return snakeKeys({ ...task, id: newId<'task'>(), caseId, planId, createdBy: actor().personId });
}
