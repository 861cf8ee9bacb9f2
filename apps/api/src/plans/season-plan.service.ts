import { Injectable } from '@nestjs/common';
import type { ServedGoal } from '@onward/core/plans';
import { laySeason, seasonOf, type SeasonPlan } from '@onward/core/season-clock';
import type { PlanId } from '@onward/core/shared';
import { refreshDigest } from '../cases/index.ts';
import { goalFirst } from '../decisions/index.ts';
import { adoptedVersions, packsFrom } from '../guide-packs/index.ts';
import { now } from '../platform/clock.ts';
import { keep, refuse } from '../platform/graphql/refusal-error.ts';
import { checkVersion, keepVersion } from '../platform/graphql/version.ts';
import { newId } from '../platform/ids.ts';
import { actor, current } from '../platform/tenancy/unit-of-work.ts';
import { loadOption, recordDone, todayIn } from './load-plan.ts';
import * as writes from './plan-statements.ts';
import {
  inPlan,
  ownName,
  planById,
  tasksOfCase,
  type PlanCaseRow,
  type PlanRow,
  type TaskRow,
} from './plans.reads.ts';
import { aimOfCase, closingDays } from './season.reads.ts';
import { taskRows } from './season-rows.ts';
import { refuseOtherSpecialty } from './template-fit.ts';
import { templateOf } from './templates.ts';

/** What applying a template did. */
export interface Applied {
  readonly plan: PlanRow;
  readonly added: number;
  readonly merged: SeasonPlan['merged'];
  readonly unfit: SeasonPlan['unfit'];
}

/** What is done with a plan as a whole: applying a template, choosing between two, keeping a baseline. */
@Injectable()
export class SeasonPlanService {
  /**
   * Applies a further template. What the plan holds already is merged and said; a second time adds nothing. Refuses
   * TEMPLATE_OF_ANOTHER_SPECIALTY, GOAL_MISSING (LA-16), CHANGED_BY_SOMEONE_ELSE.
   */
  async apply(planId: PlanId, code: string, expectedVersion: number): Promise<Applied> {
    const { about, plan } = await loadOption(planId, 'plan.change');
    checkVersion(expectedVersion, { version: plan.version, current: {} });
    const { institutionId } = actor();
    const [days, [aim], all, adopted] = await current().reads(
      closingDays(institutionId),
      aimOfCase(institutionId, plan.caseId),
      tasksOfCase(institutionId, plan.caseId),
      adoptedVersions(institutionId),
    );
    const choice = templateOf(packsFrom(adopted), code);
    refuseOtherSpecialty([choice], aim);
    const tasks = inPlan(all, plan);
    const known = tasks.map(({ template, templateCode, title, same, dueOn }) => ({
      key: `${template}/${templateCode}`,
      title,
      same,
      endsOn: dueOn,
    }));
    const { failedYear, targetYear, pace } = plan;
    const season = plan.season ?? seasonOf(targetYear, days);
    const on = { failedYear, season, pace, today: todayIn(about.zone), known };
    const laid = keep(laySeason([choice.template], on));
    const goal = await goalFirst(plan.caseId);
    await this.keepApplied({ plan, tasks, expectedVersion, code: choice.code, goal }, laid);
    await this.changed(about, { type: 'plan', id: plan.id, verb: 'apply_template' });
    return {
      plan: await this.plan(planId),
      added: laid.tasks.length,
      merged: laid.merged,
      unfit: laid.unfit,
    };
  }

  /** Makes this option the plan of the case. What is done in the other one stays done. */
  async choose(planId: PlanId, expectedVersion: number): Promise<PlanRow> {
    const { about, plan } = await loadOption(planId, 'plan.change');
    checkVersion(expectedVersion, { version: plan.version, current: {} });
    if (plan.chosen) return plan;
    const { institutionId } = actor();
    await current().write(writes.chooseNone(institutionId, plan.caseId));
    const update = writes.choosePlan(institutionId, planId, expectedVersion);
    await keepVersion(update, expectedVersion, async () => ({
      version: (await this.plan(planId)).version,
      current: {},
    }));
    await current().write(writes.carryProgress(institutionId, plan.caseId, planId));
    await this.changed(about, { type: 'plan', id: planId, verb: 'choose' });
    return this.plan(planId);
  }

  /**
   * Says that every open step serves the goal in its present words. Refuses GOAL_MISSING, CHANGED_BY_SOMEONE_ELSE.
   */
  async serveGoal(planId: PlanId, expectedVersion: number): Promise<PlanRow> {
    const { about, plan } = await loadOption(planId, 'plan.change');
    checkVersion(expectedVersion, { version: plan.version, current: {} });
    const { institutionId } = actor();
    const { goal } = await goalFirst(plan.caseId);
    const update = writes.raisePlan(institutionId, planId, expectedVersion);
    await keepVersion(update, expectedVersion, async () => ({
      version: (await this.plan(planId)).version,
      current: {},
    }));
    await current().write(writes.serveGoal(institutionId, planId, goal));
    recordDone('plan.change', about, { type: 'plan', id: planId, verb: 'serve_goal' });
    return this.plan(planId);
  }

  /** Keeps the days of all tasks, to compare with later. */
  async keepBaseline(planId: PlanId): Promise<PlanRow> {
    const { about, plan } = await loadOption(planId, 'plan.change');
    const { institutionId, personId } = actor();
    const [all, [me]] = await current().reads(
      tasksOfCase(institutionId, plan.caseId),
      ownName(institutionId, personId),
    );
    const days = inPlan(all, plan)
      .filter(({ droppedAt }) => !droppedAt)
      .map(({ id: taskId, startsOn, dueOn }) => ({ taskId, startsOn, dueOn }));
    const row = [institutionId, newId<'plan_baseline'>(), plan.caseId, planId] as const;
    await current().write(
      writes.addBaseline(...row, JSON.stringify(days), personId, me?.name ?? '', now()),
    );
    recordDone('plan.change', about, { type: 'plan', id: planId, verb: 'baseline' });
    return plan;
  }

  private async keepApplied(
    to: {
      readonly plan: PlanRow;
      readonly tasks: readonly TaskRow[];
      readonly expectedVersion: number;
      readonly code: string;
      readonly goal: ServedGoal;
    },
    laid: SeasonPlan,
  ): Promise<void> {
    const { plan, tasks, expectedVersion, code, goal } = to;
    const { institutionId } = actor();
    const own = plan.templates.includes(code);
    const templates = own ? plan.templates : [...plan.templates, code];
    const named = <T>(had: readonly T[], more: readonly T[]) =>
      JSON.stringify(own ? had : [...had, ...more]);
    const update = writes.keepApplied(
      institutionId,
      plan.id,
      expectedVersion,
      templates,
      named(plan.unfit, laid.unfit),
      named(plan.passed, laid.passed),
      named(plan.merged, laid.merged),
    );
    await keepVersion(update, expectedVersion, async () => ({
      version: (await this.plan(plan.id)).version,
      current: {},
    }));
    if (own) return;
    const known = new Map(tasks.map((task) => [`${task.template}/${task.templateCode}`, task.id]));
    await current().write(
      writes.addTasks(
        institutionId,
        JSON.stringify(taskRows(laid.tasks, { ...plan, goal }, known)),
      ),
      writes.keepMerged(institutionId, JSON.stringify(holdersOf(tasks, laid.merged))),
    );
  }

  private async changed(
    about: PlanCaseRow,
    subject: { readonly type: string; readonly id: string; readonly verb: string },
  ): Promise<void> {
    recordDone('plan.change', about, subject);
    await refreshDigest(about.caseId);
  }

  private async plan(id: PlanId): Promise<PlanRow> {
    return (await current().read(planById(actor().institutionId, id))) ?? refuse('NOT_FOUND', {});
  }
}

/** Tasks of the plan that a template's steps joined, with what joined them. */
function holdersOf(tasks: readonly TaskRow[], merged: SeasonPlan['merged']): readonly object[] {
  const joined = Map.groupBy(merged, ({ into }) => into);
  return tasks.flatMap((task) => {
    const more = joined.get(`${task.template}/${task.templateCode}`);
    return more ? [{ id: task.id, merged: [...task.merged, ...more] }] : [];
  });
}
