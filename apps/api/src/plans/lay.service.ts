import { Injectable } from '@nestjs/common';
import type { PlanOption, ServedGoal } from '@onward/core/plans';
import {
  laySeason,
  seasonOf,
  seasonProposed,
  targetOf,
  type CycleDay,
  type Pace,
} from '@onward/core/season-clock';
import type { CaseId, LocalDate, PlanId } from '@onward/core/shared';
import { horizonOf } from '@onward/core/written-lists';
import type { GuidePack } from '@onward/guides/pack';
import type { ClockChoice } from '@onward/guides/season-clock';
import { refreshDigest } from '../cases/index.ts';
import { goalFirst } from '../decisions/index.ts';
import { adoptedVersions, packsFrom, recordWorkedUnder } from '../guide-packs/index.ts';
import { listLines } from '../written-lists/index.ts';
import { keep, refuse } from '../platform/graphql/refusal-error.ts';
import { actor, current } from '../platform/tenancy/unit-of-work.ts';
import { firstPhasesOfCase } from './first-phases.service.ts';
import { choicesOn, offersOn, type Offer } from './lay-choices.ts';
import { loadPlan, recordDone, refuseClosed, todayIn } from './load-plan.ts';
import * as writes from './plan-statements.ts';
import {
  findingsOfCase,
  planById,
  plansOfCase,
  type PlanCaseRow,
  type PlanRow,
} from './plans.reads.ts';
import { aimOfCase, closingDays, type AimRow } from './season.reads.ts';
import { planRow, taskRows } from './season-rows.ts';
import { fittedChoices, type FittedChoice } from './template-fit.ts';

/** What laying begins with. */
export interface LayingChoices {
  readonly templates: readonly FittedChoice[];
  readonly option: PlanOption;
  readonly why: string;
}

/** The case, its options, and everything the clock needs. */
interface Ground {
  readonly about: PlanCaseRow;
  readonly today: LocalDate;
  readonly plans: readonly PlanRow[];
  readonly days: readonly CycleDay[];
  readonly aim: AimRow | undefined;
  readonly packs: readonly GuidePack[];
  /** The day the case began, and the templates of first phases that still run: they go into whatever is laid. */
  readonly begunOn: LocalDate | null;
  readonly first: readonly string[];
}

/** Laying plans onto the season clock (M1, DR-39 to DR-45, IMG-25, LA-15). */
@Injectable()
export class LayService {
  /**
   * The two plans an advisor and a student choose between: the next season in the time that is left, and the following
   * one in the guide's own months. Nothing is kept. Refuses NOT_FOUND, TEMPLATE_OF_ANOTHER_SPECIALTY.
   */
  async offers(caseId: CaseId, codes: readonly string[]): Promise<Offer[]> {
    const ground = await this.ground(caseId, 'plan.read');
    const choices = choicesOn(ground, codes);
    return [...offersOn(ground, choices)];
  }

  /** Timelines with how they stand to the case, and the season the written list proposes (IR-23). Refuses NOT_FOUND. */
  async choices(caseId: CaseId): Promise<LayingChoices> {
    const { aim, packs } = await this.ground(caseId, 'plan.read');
    const { institutionId } = actor();
    const [lines, findings] = await current().reads(
      listLines(institutionId, caseId),
      findingsOfCase(institutionId, caseId),
    );
    const abroad = aim?.applicantType === 'us_img' || aim?.applicantType === 'non_us_img';
    const accepted = abroad ? findings.map(({ domain, factor }) => `${domain}.${factor}`) : [];
    return {
      templates: fittedChoices(packs, aim),
      ...seasonProposed(horizonOf(lines), accepted),
    };
  }

  /** Keeps those of the two plans that the case has not. Refuses PLAN_EXISTS when it has both, GOAL_MISSING (LA-16). */
  async layBoth(caseId: CaseId, codes: readonly string[]): Promise<PlanRow[]> {
    const ground = await this.ground(caseId, 'plan.change');
    refuseClosed(ground.about);
    const goal = await goalFirst(caseId);
    const choices = choicesOn(ground, codes);
    const missing = offersOn(ground, choices).filter(
      ({ option }) => !ground.plans.some((plan) => plan.option === option),
    );
    if (missing.length === 0) refuse('PLAN_EXISTS', {});
    for (const { option, laid } of missing)
      await this.keep(ground, { option, laid, choices, chosen: false, goal });
    const { institutionId } = actor();
    const [plans] = await current().reads(plansOfCase(institutionId, caseId));
    return plans;
  }

  /**
   * Lays one plan, which is the plan of the case at once. `guide` is a template or a guide; without a pace the guide's own
   * months are kept where they lie ahead. Refuses PLAN_EXISTS, GOAL_MISSING (LA-16), CASE_CLOSED,
   * TARGET_YEAR_TOO_EARLY, SEASON_CLOSED.
   */
  async lay(
    caseId: CaseId,
    guide: string,
    asked: { readonly targetYear: number | null; readonly pace: Pace | null },
  ): Promise<PlanRow> {
    const ground = await this.ground(caseId, 'plan.change');
    refuseClosed(ground.about);
    if (ground.plans.some(({ option }) => option === 'A')) refuse('PLAN_EXISTS', {});
    const goal = await goalFirst(caseId);
    const choices = choicesOn(ground, [guide]);
    const [choice] = choices as [ClockChoice];
    const { failedYear, caseTargetYear } = ground.about;
    const pace = asked.pace ?? 'full';
    const targetYear = targetOf(choice.template, {
      failedYear,
      pace,
      targetYear: asked.targetYear ?? caseTargetYear,
    });
    const season = seasonOf(targetYear, ground.days);
    const laid = keep(
      laySeason(
        choices.map(({ template }) => template),
        { failedYear, season, today: ground.today, pace, begunOn: ground.begunOn },
      ),
    );
    const chosen = !ground.plans.some((plan) => plan.chosen);
    const id = await this.keep(ground, { option: 'A', laid, choices, chosen, goal });
    return (await current().read(planById(actor().institutionId, id))) ?? refuse('NOT_FOUND', {});
  }

  private async keep(
    { about }: Ground,
    given: Offer & {
      readonly choices: readonly ClockChoice[];
      readonly chosen: boolean;
      readonly goal: ServedGoal;
    },
  ): Promise<PlanId> {
    const { option, laid, choices, chosen, goal } = given;
    const { institutionId } = actor();
    const main = choices.find(({ code }) => code === laid.template) as ClockChoice;
    const templates = choices.map(({ code }) => code);
    const { caseId } = about;
    const { id, row } = planRow(laid, { caseId, option, chosen, choice: main, templates });
    await current().write(
      writes.addPlan(institutionId, JSON.stringify(row)),
      writes.addTasks(institutionId, JSON.stringify(taskRows(laid.tasks, { id, caseId, goal }))),
    );
    const used = choices.map(({ guide, guideVersion }) => [guide, guideVersion] as const);
    await recordWorkedUnder(
      caseId,
      [...new Map(used)].map(([code, version]) => ({ code, version })),
    );
    recordDone('plan.change', about, { type: 'plan', id, verb: 'lay' });
    await refreshDigest(caseId);
    return id;
  }

  private async ground(caseId: CaseId, action: 'plan.read' | 'plan.change'): Promise<Ground> {
    const { institutionId } = actor();
    const { about } = await loadPlan(caseId, action);
    const [plans, days, [aim], adopted] = await current().reads(
      plansOfCase(institutionId, caseId),
      closingDays(institutionId),
      aimOfCase(institutionId, caseId),
      adoptedVersions(institutionId),
    );
    const today = todayIn(about.zone);
    const { begunOn, phases } = await firstPhasesOfCase(about.studentId, today);
    const first = phases.map(({ template }) => template);
    return { about, plans, days, aim, packs: packsFrom(adopted), today, begunOn, first };
  }
}
