import type { Action, Subject } from '@onward/core/access';
import {
  taskState,
  untouched,
  type Task,
  type TaskProgress,
  type TaskState,
} from '@onward/core/plans';
import type { CaseId, LocalDate, PlanId, TaskId, TimeZone } from '@onward/core/shared';
import { dateOf } from '@onward/core/shared';
import { permit } from '../platform/access/permit.ts';
import { audit } from '../platform/audit/audit.ts';
import { now } from '../platform/clock.ts';
import { refuse } from '../platform/graphql/refusal-error.ts';
import type { CurrentVersion } from '../platform/graphql/version.ts';
import { actor, current } from '../platform/tenancy/unit-of-work.ts';
import {
  caseForPlan,
  openPlan,
  planById,
  taskById,
  type PlanCaseRow,
  type PlanRow,
  type TaskRow,
} from './plans.reads.ts';

/** A plan with its case, after the policy agreed. */
export interface PlanInCase {
  readonly about: PlanCaseRow;
  readonly plan: PlanRow | null;
}

/** What the policy asks about a case's plan. */
export function subjectOf(about: PlanCaseRow | null | undefined): Subject | null {
  return about ? { reach: about.reach, studentId: about.studentId } : null;
}

/** The case and its open plan, if the actor may do `action` to it. Refuses NOT_FOUND, NOT_ALLOWED. */
export async function loadPlan(caseId: CaseId, action: Action): Promise<PlanInCase> {
  const { institutionId } = actor();
  const [[about], [plan]] = await current().reads(
    caseForPlan(institutionId, caseId),
    openPlan(institutionId, caseId),
  );
  permit(action, subjectOf(about), { caseId });
  return { about: about as PlanCaseRow, plan: plan ?? null };
}

/** The same, to change it: refuses NOT_FOUND without a plan, CASE_CLOSED. */
export async function loadOpenPlan(
  caseId: CaseId,
  action: Action,
): Promise<{ about: PlanCaseRow; plan: PlanRow }> {
  const { about, plan } = await loadPlan(caseId, action);
  refuseClosed(about);
  return { about, plan: plan ?? refuse('NOT_FOUND', {}) };
}

/** One option of a case with its case, to change it. Refuses NOT_FOUND, NOT_ALLOWED, CASE_CLOSED. */
export async function loadOption(
  id: PlanId,
  action: Action,
): Promise<{ about: PlanCaseRow; plan: PlanRow }> {
  const plan = await current().read(planById(actor().institutionId, id));
  if (!plan) return refuse('NOT_FOUND', {});
  const { about } = await loadPlan(plan.caseId, action);
  refuseClosed(about);
  return { about, plan };
}

/** A task with its plan and case, to change it. */
export async function loadTask(
  id: TaskId,
  action: Action,
): Promise<{ about: PlanCaseRow; plan: PlanRow; task: TaskRow }> {
  const task = await current().read(taskById(actor().institutionId, id));
  if (!task) return refuse('NOT_FOUND', {});
  return { task, ...(await loadOption(task.planId, action)) };
}

/** Refuses CASE_CLOSED: a closed case is read, not changed. */
export function refuseClosed(about: PlanCaseRow): void {
  if (about.closedAt)
    refuse('CASE_CLOSED', { closedOn: dateOf(about.closedAt, about.zone as TimeZone) });
}

/** Today in the institution's zone. */
export function todayIn(zone: string): LocalDate {
  return dateOf(now(), zone as TimeZone);
}

/** Where a task stands, from its row. */
export function stateOf(row: TaskRow): TaskState {
  return taskState(row, row.progress ? progressOf(row) : null, row.given);
}

/** The progress in a row; a task nobody touched is agreed at version 0. */
export function progressOf(
  row: Omit<TaskProgress, 'state' | 'version'> & {
    readonly progress: TaskProgress['state'] | null;
    readonly progressVersion: number;
  },
): TaskProgress {
  if (!row.progress) return untouched;
  const { movedTo, evidence, evidenceLink, evidenceOn, reason, doneAt } = row;
  return {
    state: row.progress,
    movedTo,
    evidence,
    evidenceLink,
    evidenceOn,
    reason,
    doneAt,
    version: row.progressVersion,
  };
}

/** The version of a task, with what both editors are compared by. */
export function versionOf(task: Task): CurrentVersion {
  const { title, studentTitle, why, owner, dueOn, evidenceAsked } = task;
  return {
    version: task.version,
    current: { title, studentTitle, why, owner, dueOn, evidenceAsked },
  };
}

/** Writes down that something was done to a plan or a task. */
export function recordDone(
  action:
    | 'plan.change'
    | 'plan.release'
    | 'task.progress'
    | 'help.ask'
    | 'help.see'
    | 'task.add_own'
    | 'weekly_limit.say'
    | 'plan.comment'
    | 'dated_decision.change',
  about: { readonly caseId: CaseId; readonly studentId: PlanCaseRow['studentId'] },
  subject: { readonly type: string; readonly id: string; readonly verb: string },
): void {
  audit.record({
    action,
    kind: 'done',
    caseId: about.caseId,
    studentId: about.studentId,
    subjectType: subject.type,
    subjectId: subject.id,
    facts: { verb: subject.verb },
  });
}
