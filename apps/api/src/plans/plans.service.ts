import { Injectable } from '@nestjs/common';
import {
  addTask,
  dropTask,
  editTask,
  layOne,
  layPlan,
  moveTask,
  restoreTask,
  type LaidTask,
  type Plan,
  type Task,
  type TaskContent,
} from '@onward/core/plans';
import type { CaseId, LocalDate, PlanId, TaskId } from '@onward/core/shared';
import { refreshDigest } from '../cases/index.ts';
import { now } from '../platform/clock.ts';
import { keep, refuse } from '../platform/graphql/refusal-error.ts';
import { checkVersion, keepVersion } from '../platform/graphql/version.ts';
import { newId } from '../platform/ids.ts';
import { actor, current } from '../platform/tenancy/unit-of-work.ts';
import {
  loadOpenPlan,
  loadPlan,
  loadTask,
  recordDone,
  refuseClosed,
  todayIn,
  versionOf,
} from './load-plan.ts';
import * as writes from './plan-statements.ts';
import { openPlan, taskById, type PlanCaseRow, type TaskRow } from './plans.reads.ts';
import { templateOf } from './templates.ts';

/** What advisors do with a plan before and between its releases. */
@Injectable()
export class PlansService {
  /** Lays a guide's timeline (DR-39 to DR-45). Refuses PLAN_EXISTS, CASE_CLOSED, TARGET_YEAR_TOO_EARLY. */
  async lay(caseId: CaseId, guide: string, targetYear: number | null): Promise<Plan> {
    const { about, plan } = await loadPlan(caseId, 'plan.change');
    refuseClosed(about);
    if (plan) refuse('PLAN_EXISTS', {});
    const { template, version } = templateOf(guide);
    const on = {
      failedYear: about.failedYear,
      targetYear: targetYear ?? about.caseTargetYear,
      today: todayIn(about.zone),
    };
    const laid = keep(layPlan(template, on));
    const { institutionId, personId } = actor();
    const planId = newId<'plan'>() as PlanId;
    const { tasks, ...plain } = laid;
    const row = { ...plain, id: planId, caseId, guide, guideVersion: version, createdBy: personId };
    await current().write(
      writes.addPlan(institutionId, JSON.stringify(snakeKeys(row))),
      writes.addTasks(
        institutionId,
        JSON.stringify(tasks.map((task) => newRow(task, caseId, planId))),
      ),
    );
    await this.changed(about, { type: 'plan', id: planId, verb: 'lay' });
    return this.openPlan(caseId);
  }

  /** Makes room for another plan; what the student was given stays until the next release. */
  async retire(caseId: CaseId, expectedVersion: number): Promise<boolean> {
    const { about, plan } = await loadOpenPlan(caseId, 'plan.change');
    const update = writes.retirePlan(actor().institutionId, plan.id, expectedVersion);
    await keepVersion(update, expectedVersion, async () => ({
      version: (await this.openPlan(caseId)).version,
      current: {},
    }));
    await this.changed(about, { type: 'plan', id: plan.id, verb: 'retire' });
    return true;
  }

  /** A further task. Refuses INPUT_NOT_VALID with the fields. */
  async add(caseId: CaseId, content: TaskContent): Promise<TaskRow> {
    const { about, plan } = await loadOpenPlan(caseId, 'plan.change');
    const added = keep(addTask(plan, content));
    return this.addOne(about, plan, {
      ...added,
      templateCode: null,
      sort: 100_000,
      source: null,
    });
  }

  /** Takes up a template task whose window had passed when the plan was laid. Refuses NOT_FOUND. */
  async takeUp(caseId: CaseId, code: string): Promise<TaskRow> {
    const { about, plan } = await loadOpenPlan(caseId, 'plan.change');
    const on = {
      failedYear: plan.failedYear,
      targetYear: plan.targetYear,
      today: todayIn(about.zone),
    };
    const laid = layOne(templateOf(plan.guide).template, code, on);
    if (!laid || !plan.passed.some((one) => one.code === code)) return refuse('NOT_FOUND', {});
    return this.addOne(about, plan, { ...laid, latestOn: null, dueOn: null });
  }

  /** Rewrites a task. Refuses INPUT_NOT_VALID, TASK_STATE, CHANGED_BY_SOMEONE_ELSE with both versions. */
  async edit(id: TaskId, expectedVersion: number, content: TaskContent): Promise<TaskRow> {
    return this.change(id, expectedVersion, 'edit', (task, plan) => editTask(plan, task, content));
  }

  /** Plans a task for another day. Refuses TASK_OUTSIDE_WINDOW unless `widen`. */
  async move(
    id: TaskId,
    expectedVersion: number,
    to: { readonly dueOn: LocalDate; readonly widen: boolean },
  ): Promise<TaskRow> {
    return this.change(id, expectedVersion, 'move', (task) => moveTask(task, to.dueOn, to.widen));
  }

  /** Takes a task out, with its reason. Refuses REASON_REQUIRED. */
  async drop(id: TaskId, expectedVersion: number, reason: string): Promise<TaskRow> {
    return this.change(id, expectedVersion, 'drop', (task) => dropTask(task, reason, now()));
  }

  /** Puts a dropped task back. */
  async restore(id: TaskId, expectedVersion: number): Promise<TaskRow> {
    return this.change(id, expectedVersion, 'restore', (task) => restoreTask(task));
  }

  private async change(
    id: TaskId,
    expectedVersion: number,
    verb: string,
    decide: (task: Task, plan: Plan) => ReturnType<typeof editTask>,
  ): Promise<TaskRow> {
    const { about, plan, task } = await loadTask(id, 'plan.change');
    checkVersion(expectedVersion, versionOf(task));
    const next = keep(decide(task, plan));
    const { institutionId } = actor();
    const update = writes.keepTask(institutionId, JSON.stringify(snakeKeys(next)), expectedVersion);
    await keepVersion(update, expectedVersion, async () => versionOf(await this.task(id)));
    await current().write(writes.touchPlan(institutionId, plan.id));
    await this.changed(about, { type: 'task', id, verb });
    return this.task(id);
  }

  private async addOne(
    about: PlanCaseRow,
    plan: Plan,
    task: Omit<LaidTask, 'minutes'> & { readonly minutes: number | null },
  ): Promise<TaskRow> {
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

  private async openPlan(caseId: CaseId): Promise<Plan> {
    return (
      (await current().read(openPlan(actor().institutionId, caseId))) ?? refuse('NOT_FOUND', {})
    );
  }
}

/** The keys SQL knows: `dueOn` becomes `due_on`. */
function snakeKeys(row: object): Record<string, unknown> {
  const snake = (key: string) => key.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return Object.fromEntries(Object.entries(row).map(([key, value]) => [snake(key), value]));
}

function newRow(task: LaidTask, caseId: CaseId, planId: PlanId): Record<string, unknown> {
  return snakeKeys({ ...task, id: newId<'task'>(), caseId, planId, createdBy: actor().personId });
}
