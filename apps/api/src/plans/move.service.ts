import { Injectable } from '@nestjs/common';
import { followSteps, moveSteps, type MovedStep, type StepMove } from '@onward/core/season-clock';
import type { LocalDate, PlanId, TaskId } from '@onward/core/shared';
import { refreshDigest } from '../cases/index.ts';
import { keep, refuse } from '../platform/graphql/refusal-error.ts';
import { checkVersion, keepVersion } from '../platform/graphql/version.ts';
import { actor, current } from '../platform/tenancy/unit-of-work.ts';
import { loadOption, loadPlan, loadTask, recordDone, versionOf } from './load-plan.ts';
import * as writes from './plan-statements.ts';
import { planById, taskById, type PlanCaseRow, type PlanRow, type TaskRow } from './plans.reads.ts';
import { snakeKeys } from './season-rows.ts';
import { daysRow, seasonOfPlan, stepsOf } from './settle-followers.ts';

/** Moving tasks of a plan together with everything that follows them. */
@Injectable()
export class MoveService {
  /** Everything a move would move, before it is saved. Refuses as `move` does. */
  async previewMove(planId: PlanId, moves: readonly StepMove[]): Promise<MovedStep[]> {
    const { institutionId } = actor();
    const plan = await current().read(planById(institutionId, planId));
    if (!plan) return refuse('NOT_FOUND', {});
    await loadPlan(plan.caseId, 'plan.read');
    return [...keep(moveSteps((await stepsOf(plan)).steps, moves, seasonOfPlan(plan)))];
  }

  /**
   * Gives tasks other days, with everything that follows them. Computed on `expectedVersion` of the plan, as the preview
   * was: refuses CHANGED_BY_SOMEONE_ELSE otherwise. Refuses TASK_OUTSIDE_WINDOW unless `widen`, STEP_BEFORE_ITS_TURN,
   * DATE_OUTSIDE_SEASON, TASK_STATE.
   */
  async move(
    planId: PlanId,
    expectedVersion: number,
    asked: { readonly moves: readonly StepMove[]; readonly widen: boolean },
  ): Promise<MovedStep[]> {
    const { about, plan } = await loadOption(planId, 'plan.change');
    checkVersion(expectedVersion, { version: plan.version, current: {} });
    return this.moveIn(about, plan, { ...asked, expectedVersion });
  }

  /** One task on another day: the same, by the version of the task. */
  async moveOne(
    id: TaskId,
    expectedVersion: number,
    to: { readonly dueOn: LocalDate; readonly widen: boolean },
  ): Promise<TaskRow> {
    const { about, plan, task } = await loadTask(id, 'plan.change');
    checkVersion(expectedVersion, versionOf(task));
    if (task.droppedAt) refuse('TASK_STATE', { state: 'dropped', allowed: ['agreed'] });
    await this.moveIn(about, plan, {
      moves: [{ id, dueOn: to.dueOn }],
      widen: to.widen,
      expectedVersion: plan.version,
    });
    return (await current().read(taskById(actor().institutionId, id))) ?? refuse('NOT_FOUND', {});
  }

  /** What a task follows. Refuses CIRCULAR_DEPENDENCY, STEP_BEFORE_ITS_TURN, NOT_FOUND. */
  async follow(id: TaskId, expectedVersion: number, after: readonly TaskId[]): Promise<TaskRow> {
    const { about, plan, task } = await loadTask(id, 'plan.change');
    checkVersion(expectedVersion, versionOf(task));
    const { steps } = await stepsOf(plan);
    const afterIds = keep(followSteps(steps, id, after));
    const { institutionId } = actor();
    const row = JSON.stringify(snakeKeys({ ...task, afterIds }));
    const load = async () => versionOf(await this.task(id));
    await keepVersion(writes.keepTask(institutionId, row, expectedVersion), expectedVersion, load);
    await current().write(writes.touchPlan(institutionId, plan.id));
    await this.changed(about, { type: 'task', id, verb: 'follow' });
    return this.task(id);
  }

  private async moveIn(
    about: PlanCaseRow,
    plan: PlanRow,
    asked: {
      readonly moves: readonly StepMove[];
      readonly widen: boolean;
      readonly expectedVersion: number;
    },
  ): Promise<MovedStep[]> {
    const { tasks, steps } = await stepsOf(plan);
    const moved = keep(moveSteps(steps, asked.moves, seasonOfPlan(plan)));
    const leaving = moved.find(({ leaves }) => leaves !== null);
    if (leaving && !asked.widen) {
      const held = tasks.find(({ id }) => id === leaving.id);
      refuse('TASK_OUTSIDE_WINDOW', {
        earliest: held?.earliestOn ?? '',
        latest: held?.latestOn ?? '',
      });
    }
    const { institutionId } = actor();
    const update = writes.raisePlan(institutionId, plan.id, asked.expectedVersion);
    await keepVersion(update, asked.expectedVersion, async () => ({
      version: (await this.plan(plan.id)).version,
      current: {},
    }));
    const rows = moved.map((step) => daysRow(step, tasks));
    await current().write(writes.keepDays(institutionId, JSON.stringify(rows)));
    await this.changed(about, { type: 'plan', id: plan.id, verb: 'move' });
    return [...moved];
  }

  private async changed(
    about: PlanCaseRow,
    subject: { readonly type: string; readonly id: string; readonly verb: string },
  ): Promise<void> {
    recordDone('plan.change', about, subject);
    await refreshDigest(about.caseId);
  }

  private async task(id: TaskId): Promise<TaskRow> {
    return (await current().read(taskById(actor().institutionId, id))) ?? refuse('NOT_FOUND', {});
  }

  private async plan(id: PlanId): Promise<PlanRow> {
    return (await current().read(planById(actor().institutionId, id))) ?? refuse('NOT_FOUND', {});
  }
}
