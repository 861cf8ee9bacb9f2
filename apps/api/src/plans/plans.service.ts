import { Injectable } from '@nestjs/common';
import {
  addTask,
  answerFactor,
  dropTask,
  editTask,
  restoreTask,
  type Plan,
  type Task,
} from '@onward/core/plans';
import type { CaseId, Decision, PlanId, TaskId } from '@onward/core/shared';
import { refreshDigest } from '../cases/index.ts';
import { goalFirst, goalServed } from '../decisions/index.ts';
import { adoptedPacks } from '../guide-packs/index.ts';
import { now } from '../platform/clock.ts';
import { keep, refuse } from '../platform/graphql/refusal-error.ts';
import { checkVersion, keepVersion } from '../platform/graphql/version.ts';
import { actor, current } from '../platform/tenancy/unit-of-work.ts';
import { loadOpenPlan, loadOption, loadTask, recordDone, versionOf } from './load-plan.ts';
import { settleFollowers } from './settle-followers.ts';
import * as writes from './plan-statements.ts';
import { planById, taskById, type PlanCaseRow, type TaskRow } from './plans.reads.ts';
import { snakeKeys } from './season-rows.ts';
import {
  daysFor,
  given,
  newRow,
  ownPlace,
  takenUp,
  type NewTask,
  type TaskEntry,
} from './task-rows.ts';
import { templateOf } from './templates.ts';

/** What advisors do with a plan before and between its releases. */
@Injectable()
export class PlansService {
  /** Makes room for another plan; what the student was given stays until the next release. */
  async retire(
    caseId: CaseId,
    expectedVersion: number,
    planId: PlanId | null = null,
  ): Promise<boolean> {
    const { about, plan } = planId
      ? await loadOption(planId, 'plan.change')
      : await loadOpenPlan(caseId, 'plan.change');
    if (plan.caseId !== caseId) refuse('NOT_FOUND', {});
    const update = writes.retirePlan(actor().institutionId, plan.id, expectedVersion);
    await keepVersion(update, expectedVersion, async () => {
      const now = await current().read(planById(actor().institutionId, plan.id));
      return now && { version: now.version, current: {} };
    });
    await this.changed(about, { type: 'plan', id: plan.id, verb: 'retire' });
    return true;
  }

  /** A further task. Refuses INPUT_NOT_VALID with the fields, among them a step that serves no goal (LA-16). */
  async add(caseId: CaseId, content: TaskEntry, planId: PlanId | null = null): Promise<TaskRow> {
    const { about, plan } = planId
      ? await loadOption(planId, 'plan.change')
      : await loadOpenPlan(caseId, 'plan.change');
    if (plan.caseId !== caseId) refuse('NOT_FOUND', {});
    const written = { startsOn: null, hoursAWeek: null, ...given(content) };
    const added = keep(addTask(plan, written, await goalServed(caseId)));
    return this.addOne(about, plan, {
      ...added,
      ...ownPlace,
      templateCode: null,
      sort: 100_000,
      source: null,
    });
  }

  /** Takes up a template task that had passed or could not fit, without a day. Refuses NOT_FOUND. */
  async takeUp(caseId: CaseId, code: string, planId: PlanId | null = null): Promise<TaskRow> {
    const { about, plan } = planId
      ? await loadOption(planId, 'plan.change')
      : await loadOpenPlan(caseId, 'plan.change');
    if (plan.caseId !== caseId) refuse('NOT_FOUND', {});
    const named = [...plan.passed, ...plan.unfit].find((one) => one.code === code);
    if (!named) return refuse('NOT_FOUND', {});
    const { template } = templateOf(await adoptedPacks(), named.template ?? plan.template);
    const step = template.tasks.find((one) => one.code === code) ?? refuse('NOT_FOUND', {});
    return this.addOne(about, plan, takenUp(step, template.code, await goalFirst(caseId)));
  }

  /** Rewrites a task. Refuses INPUT_NOT_VALID, TASK_STATE, CHANGED_BY_SOMEONE_ELSE with both versions. */
  async edit(id: TaskId, expectedVersion: number, content: TaskEntry): Promise<TaskRow> {
    const edited = await this.change(id, expectedVersion, 'edit', async (task, plan) =>
      editTask(plan, task, {
        content: { ...daysFor(task, content), ...given(content) },
        goal: await goalServed(task.caseId),
      }),
    );
    await settleFollowers(edited);
    return edited;
  }

  /** Ties a task to a factor it answers, or unties it. Refuses TASK_STATE, CHANGED_BY_SOMEONE_ELSE. */
  async answer(
    id: TaskId,
    expectedVersion: number,
    given: { readonly factor: string; readonly answers: boolean },
  ): Promise<TaskRow> {
    return this.change(id, expectedVersion, 'answer', (task) =>
      answerFactor(task, given.factor, given.answers),
    );
  }

  /** Takes a task out, with its reason. Refuses REASON_REQUIRED. */
  async drop(id: TaskId, expectedVersion: number, reason: string): Promise<TaskRow> {
    return this.change(id, expectedVersion, 'drop', (task) => dropTask(task, reason, now()));
  }

  /** Puts a dropped task back. */
  async restore(id: TaskId, expectedVersion: number): Promise<TaskRow> {
    const back = await this.change(id, expectedVersion, 'restore', (task) => restoreTask(task));
    await settleFollowers(back);
    return this.task(id);
  }

  private async change(
    id: TaskId,
    expectedVersion: number,
    verb: string,
    decide: (task: Task, plan: Plan) => Decision<Task> | Promise<Decision<Task>>,
  ): Promise<TaskRow> {
    const { about, plan, task } = await loadTask(id, 'plan.change');
    checkVersion(expectedVersion, versionOf(task));
    const next = keep(await decide(task, plan));
    const { institutionId } = actor();
    const update = writes.keepTask(institutionId, JSON.stringify(snakeKeys(next)), expectedVersion);
    await keepVersion(update, expectedVersion, async () => versionOf(await this.task(id)));
    await current().write(writes.touchPlan(institutionId, plan.id));
    await this.changed(about, { type: 'task', id, verb });
    return this.task(id);
  }

  private async addOne(about: PlanCaseRow, plan: Plan, task: NewTask): Promise<TaskRow> {
    const { institutionId } = actor();
    const row = newRow(task, about.caseId, plan.id);
    await current().write(
      writes.addTasks(institutionId, JSON.stringify([row])),
      writes.touchPlan(institutionId, plan.id),
    );
    await this.changed(about, { type: 'task', id: String(row['id']), verb: 'add' });
    return this.task(row['id'] as TaskId);
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
}
