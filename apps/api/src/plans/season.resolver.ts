import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { MovedStep } from '@onward/core/season-clock';
import type { CaseId, PlanId, TaskId } from '@onward/core/shared';
import { Policy } from '../platform/access/policy.decorator.ts';
import { asTask } from './as-task.ts';
import { LayService } from './lay.service.ts';
import { MoveService } from './move.service.ts';
import { PlanPageService } from './plan-page.service.ts';
import type { PlanRow } from './plans.reads.ts';
import { PlanTaskType, PlanType } from './plans.types.ts';
import { SeasonPlanService, type Applied } from './season-plan.service.ts';
import { MovedStepType, StepMoveInput } from './season-parts.types.ts';
import { AppliedTemplateType, LayingChoicesType, SeasonOfferType } from './season.types.ts';

const ofCase = { type: () => ID, description: 'The case.' };
const ofPlan = { type: () => ID, description: 'The option.' };
const ofTask = { type: () => ID, description: 'The task.' };
const version = { type: () => Int, description: 'The version this edit began from.' };
const codes = { type: () => [String], description: 'Codes of templates; the first is the plan’s.' };
const moves = { type: () => [StepMoveInput], description: 'Steps and their new days.' };

@Resolver(() => SeasonOfferType)
export class SeasonResolver {
  constructor(
    private readonly laying: LayService,
    private readonly plans: SeasonPlanService,
    private readonly moving: MoveService,
    private readonly pages: PlanPageService,
  ) {}

  @Query(() => [SeasonOfferType], {
    description: 'The same templates towards the next season and the one after it. Keeps nothing.',
  })
  @Policy('plan.read')
  async seasonOffers(
    @Args('caseId', ofCase) caseId: CaseId,
    @Args('templates', codes) templates: string[],
  ): Promise<SeasonOfferType[]> {
    return this.pages.offersInWords(await this.laying.offers(caseId, templates));
  }

  @Query(() => LayingChoicesType, {
    description:
      'Timelines for a case, those that fit first, and the season its written list proposes.',
  })
  @Policy('plan.read')
  layingChoices(@Args('caseId', ofCase) caseId: CaseId): Promise<LayingChoicesType> {
    return this.laying.choices(caseId);
  }

  @Mutation(() => [PlanType], { description: 'Keeps both plans side by side; neither is chosen.' })
  @Policy('plan.change')
  laySeasonPlans(
    @Args('caseId', ofCase) caseId: CaseId,
    @Args('templates', codes) templates: string[],
  ): Promise<PlanRow[]> {
    return this.laying.layBoth(caseId, templates);
  }

  @Mutation(() => PlanType, { description: 'Makes an option the plan of the case.' })
  @Policy('plan.change')
  choosePlan(
    @Args('planId', ofPlan) planId: PlanId,
    @Args('expectedVersion', version) expectedVersion: number,
  ): Promise<PlanRow> {
    return this.plans.choose(planId, expectedVersion);
  }

  @Mutation(() => AppliedTemplateType, {
    description: 'Applies a further template: what the plan holds already is merged and said.',
  })
  @Policy('plan.change')
  applyTemplate(
    @Args('planId', ofPlan) planId: PlanId,
    @Args('template', { description: 'Code of the template.' }) template: string,
    @Args('expectedVersion', version) expectedVersion: number,
  ): Promise<Applied> {
    return this.plans.apply(planId, template, expectedVersion);
  }

  @Query(() => [MovedStepType], { description: 'Everything a move would move. Keeps nothing.' })
  @Policy('plan.read')
  movePreview(
    @Args('planId', ofPlan) planId: PlanId,
    @Args('moves', moves) asked: StepMoveInput[],
  ): Promise<MovedStepType[]> {
    return this.moving.previewMove(planId, asked).then(asMoved);
  }

  @Mutation(() => [MovedStepType], { description: 'Moves steps, and with them what follows.' })
  @Policy('plan.change')
  moveSteps(
    @Args('planId', ofPlan) planId: PlanId,
    @Args('expectedVersion', version) expectedVersion: number,
    @Args('moves', moves) asked: StepMoveInput[],
    @Args('widen', { description: 'Whether windows may follow the days.' }) widen: boolean,
  ): Promise<MovedStepType[]> {
    return this.moving.move(planId, expectedVersion, { moves: asked, widen }).then(asMoved);
  }

  @Mutation(() => PlanTaskType, { description: 'Says which tasks a task follows.' })
  @Policy('plan.change')
  followTasks(
    @Args('id', ofTask) id: TaskId,
    @Args('expectedVersion', version) expectedVersion: number,
    @Args('after', { type: () => [ID], description: 'Tasks that come first.' }) after: TaskId[],
  ): Promise<PlanTaskType> {
    return this.moving.follow(id, expectedVersion, after).then(asTask);
  }

  @Mutation(() => PlanType, { description: 'Keeps the days of all steps, to compare with later.' })
  @Policy('plan.change')
  keepBaseline(@Args('planId', ofPlan) planId: PlanId): Promise<PlanRow> {
    return this.plans.keepBaseline(planId);
  }

  @Mutation(() => PlanType, {
    description: 'Says that every open step serves the goal in its present words.',
  })
  @Policy('plan.change')
  serveGoal(
    @Args('planId', ofPlan) planId: PlanId,
    @Args('expectedVersion', version) expectedVersion: number,
  ): Promise<PlanRow> {
    return this.plans.serveGoal(planId, expectedVersion);
  }
}

function asMoved(moved: readonly MovedStep[]): MovedStepType[] {
  return moved.map(({ leaves, ...step }) => ({ ...step, leavesWindow: leaves !== null }));
}
