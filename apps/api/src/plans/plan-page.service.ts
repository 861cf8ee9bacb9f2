import { Injectable } from '@nestjs/common';
import { attachFindings, type Plan, type ReleaseChange, type ServedGoal } from '@onward/core/plans';
import { seasonWords, type SeasonWords } from '@onward/core/season-clock';
import type { CaseId, InstitutionId, LocalDate, PlanId } from '@onward/core/shared';
import { adoptedPacks, adoptedVersions, packsFrom } from '../guide-packs/index.ts';
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
  inPlan,
  openPlan,
  plansOfCase,
  ownTasksOfCase,
  tasksOfCase,
  type GivenRow,
  type HelpRow,
  type OwnTaskRow,
  type PlanCaseRow,
  type PlanFindingRow,
  type PlanRow,
  type TaskEventRow,
  type TaskRow,
} from './plans.reads.ts';
import { changesOf, previewOf, type ReleasePreview } from './release-preview.ts';
import type { Offer } from './lay-choices.ts';
import { horizonsOf, isProvisional, wordsOf } from './season-page.ts';
import type { SeasonOfferType } from './season.types.ts';
import {
  baselinesOfCase,
  servedGoal,
  weeklyLimitOf,
  type BaselineRow,
  type WeeklyLimitRow,
} from './season.reads.ts';
import { templateChoices, type TemplateChoice } from './templates.ts';

/** What an advisor sees of one case's plan. */
export interface PlanPage extends PlanCaseRow {
  readonly today: LocalDate;
  /** The option that is shown: the one asked for, else the chosen one, else the first. */
  readonly plan: (PlanRow & { readonly words: SeasonWords }) | null;
  readonly options: (PlanRow & { readonly words: SeasonWords })[];
  readonly baseline: BaselineRow | null;
  readonly goal: ServedGoal | null;
  readonly weeklyLimit: WeeklyLimitRow | null;
  readonly templates: TemplateChoice[];
  readonly tasks: (TaskRow & { readonly state: string; readonly findingIds: string[] })[];
  readonly ownTasks: (OwnTaskRow & { readonly state: string })[];
  readonly findings: (PlanFindingRow & { readonly answered: boolean })[];
  readonly help: HelpRow[];
  readonly given: GivenRow | null;
  readonly changes: readonly ReleaseChange[];
}

/** Everything the page reads, for one flight. */
function pageReads(institutionId: InstitutionId, caseId: CaseId) {
  const of = [institutionId, caseId] as const;
  return [
    caseForPlan(...of),
    plansOfCase(...of),
    tasksOfCase(...of),
    ownTasksOfCase(...of),
    findingsOfCase(...of),
    helpOfCase(...of),
    givenRelease(...of),
    givenTasks(...of),
    baselinesOfCase(...of),
    weeklyLimitOf(...of),
    adoptedVersions(institutionId),
    servedGoal(...of),
  ] as const;
}

/** Reading a plan: the advisor's page, its history, and what the student would be given. */
@Injectable()
export class PlanPageService {
  /** The plan page in one flight. Refuses NOT_FOUND. */
  async page(caseId: CaseId, planId: PlanId | null): Promise<PlanPage> {
    const [[about], plans, allTasks, ownTasks, findings, help, [given], ...more] =
      await current().reads(...pageReads(actor().institutionId, caseId));
    const [givenNow, bases, [limit], adopted, [goal]] = more;
    permit('plan.read', subjectOf(about), { caseId });
    const row = about as PlanCaseRow;
    const today = todayIn(row.zone);
    const packs = packsFrom(adopted);
    const options = plans.map((one) => ({
      ...one,
      words: wordsOf(one, { today, packs }),
      provisional: isProvisional(one),
    }));
    const plan = shown(options, planId);
    const tasks = inPlan(allTasks, plan);
    return {
      ...row,
      today,
      plan,
      options,
      baseline: bases.find((one) => one.planId === plan?.id) ?? null,
      goal: goal ?? null,
      weeklyLimit: limit ?? null,
      templates: templateChoices(packs),
      ...attached(tasks, findings),
      ownTasks: ownTasks.map((task) => ({ ...task, state: task.progress ?? 'agreed' })),
      help,
      given: given ?? null,
      changes: plan?.chosen
        ? changesOf({ plan, tasks, findings, given: givenNow, goal: goal?.goal ?? '' })
        : [],
    };
  }

  /** Offers as the screen shows them. */
  async offersInWords(offers: readonly Offer[]): Promise<SeasonOfferType[]> {
    const packs = await adoptedPacks();
    return offers.map(({ option, laid }) => {
      const { targetYear, pace, tasks, spans, unfit, merged, template } = laid;
      const templates = [template, ...laid.tasks.map((task) => task.template)];
      const on = { today: laid.today, horizons: horizonsOf(packs, templates) };
      const words = seasonWords(laid, on);
      const lists = { spans: [...spans], unfit: [...unfit], merged: [...merged] };
      return { option, targetYear, pace, words, steps: tasks.length, ...lists };
    });
  }

  /** What the next release would give the student, exactly. Refuses NOT_FOUND, PLAN_STATE, INPUT_NOT_VALID. */
  async preview(caseId: CaseId): Promise<ReleasePreview> {
    const { institutionId } = actor();
    const [[about], [plan], tasks, findings, given, [goal]] = await current().reads(
      caseForPlan(institutionId, caseId),
      openPlan(institutionId, caseId),
      tasksOfCase(institutionId, caseId),
      findingsOfCase(institutionId, caseId),
      givenTasks(institutionId, caseId),
      servedGoal(institutionId, caseId),
    );
    permit('plan.read', plan ? subjectOf(about) : null, { caseId });
    const steps = inPlan(tasks, plan);
    return previewOf({
      plan: plan as Plan,
      tasks: steps,
      findings,
      given,
      goal: goal?.goal ?? '',
    });
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

function shown<T extends Plan>(options: readonly T[], planId: PlanId | null): T | null {
  const asked = planId ? options.find(({ id }) => id === planId) : undefined;
  return asked ?? options.find(({ chosen }) => chosen) ?? options[0] ?? null;
}

/** Tasks with the accepted findings they answer, and findings with whether a task answers them. */
function attached(
  tasks: readonly TaskRow[],
  findings: readonly PlanFindingRow[],
): Pick<PlanPage, 'tasks' | 'findings'> {
  const { links, unanswered } = attachFindings(tasks, findings);
  return {
    tasks: tasks.map((task) => ({
      ...task,
      state: stateOf(task),
      findingIds: links.filter((link) => link.taskId === task.id).map((link) => link.findingId),
    })),
    findings: findings.map((one) => ({ ...one, answered: !unanswered.includes(one.id) })),
  };
}
