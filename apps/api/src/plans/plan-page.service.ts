import { Injectable } from '@nestjs/common';
import { attachFindings, type Plan, type ReleaseChange } from '@onward/core/plans';
import type { CaseId, LocalDate } from '@onward/core/shared';
import { permit } from '../platform/access/permit.ts';
import { actor, current } from '../platform/tenancy/unit-of-work.ts';
import { stateOf, subjectOf, todayIn } from './load-plan.ts';
import {
  caseForPlan,
  eventsOfCase,
  findingsOfCase,
  givenRelease,
  givenTasks,
  helpOfCase,
  openPlan,
  ownTasksOfCase,
  tasksOfPlan,
  type GivenRow,
  type HelpRow,
  type OwnTaskRow,
  type PlanCaseRow,
  type PlanFindingRow,
  type TaskEventRow,
  type TaskRow,
} from './plans.reads.ts';
import { changesOf, previewOf, type ReleasePreview } from './release-preview.ts';
import { templateChoices, type TemplateChoice } from './templates.ts';

/** What an advisor sees of one case's plan. */
export interface PlanPage extends PlanCaseRow {
  readonly today: LocalDate;
  readonly plan: Plan | null;
  readonly templates: TemplateChoice[];
  readonly tasks: (TaskRow & { readonly state: string; readonly findingIds: string[] })[];
  readonly ownTasks: (OwnTaskRow & { readonly state: string })[];
  readonly findings: (PlanFindingRow & { readonly answered: boolean })[];
  readonly help: HelpRow[];
  readonly given: GivenRow | null;
  readonly changes: readonly ReleaseChange[];
}

/** Reading a plan: the advisor's page, its history, and what the student would be given. */
@Injectable()
export class PlanPageService {
  /** The plan page in one flight. Refuses NOT_FOUND. */
  async page(caseId: CaseId): Promise<PlanPage> {
    const { institutionId } = actor();
    const [[about], [plan], tasks, ownTasks, findings, help, [given], givenNow] =
      await current().reads(
        caseForPlan(institutionId, caseId),
        openPlan(institutionId, caseId),
        tasksOfPlan(institutionId, caseId),
        ownTasksOfCase(institutionId, caseId),
        findingsOfCase(institutionId, caseId),
        helpOfCase(institutionId, caseId),
        givenRelease(institutionId, caseId),
        givenTasks(institutionId, caseId),
      );
    permit('plan.read', subjectOf(about), { caseId });
    const row = about as PlanCaseRow;
    const { links, unanswered } = attachFindings(tasks, findings);
    return {
      ...row,
      today: todayIn(row.zone),
      plan: plan ?? null,
      templates: templateChoices(),
      tasks: tasks.map((task) => ({
        ...task,
        state: stateOf(task),
        findingIds: links.filter((link) => link.taskId === task.id).map((link) => link.findingId),
      })),
      ownTasks: ownTasks.map((task) => ({ ...task, state: task.progress ?? 'agreed' })),
      findings: findings.map((one) => ({ ...one, answered: !unanswered.includes(one.id) })),
      help,
      given: given ?? null,
      changes: plan ? changesOf({ plan, tasks, findings, given: givenNow }) : [],
    };
  }

  /** What the next release would give the student, exactly. Refuses NOT_FOUND, PLAN_STATE, INPUT_NOT_VALID. */
  async preview(caseId: CaseId): Promise<ReleasePreview> {
    const { institutionId } = actor();
    const [[about], [plan], tasks, findings, given] = await current().reads(
      caseForPlan(institutionId, caseId),
      openPlan(institutionId, caseId),
      tasksOfPlan(institutionId, caseId),
      findingsOfCase(institutionId, caseId),
      givenTasks(institutionId, caseId),
    );
    permit('plan.read', plan ? subjectOf(about) : null, { caseId });
    return previewOf({ plan: plan as Plan, tasks, findings, given });
  }

  /** What happened to the tasks of a case, newest first. Refuses NOT_FOUND. */
  async events(caseId: CaseId): Promise<TaskEventRow[]> {
    const { institutionId } = actor();
    const [[about], events] = await current().reads(
      caseForPlan(institutionId, caseId),
      eventsOfCase(institutionId, caseId),
    );
    permit('plan.read', subjectOf(about), { caseId });
    return events;
  }
}
