import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Pace } from '@onward/core/season-clock';
import type { CaseId, LocalDate, PlanId, TaskId } from '@onward/core/shared';
import { Policy } from '../platform/access/policy.decorator.ts';
import { LocalDateScalar } from '../platform/graphql/scalars.ts';
import { asTask } from './as-task.ts';
import { LayService } from './lay.service.ts';
import { MoveService } from './move.service.ts';
import { PlanPageService, type PlanPage } from './plan-page.service.ts';
import { TaskEventType } from './plan-parts.types.ts';
import type { PlanRow, TaskEventRow } from './plans.reads.ts';
import { PlansService } from './plans.service.ts';
import { PlanPageType, PlanTaskType, PlanType, TaskInput } from './plans.types.ts';

const ofCase = { type: () => ID, description: 'The case.' };
const ofTask = { type: () => ID, description: 'The task.' };
const option = {
  type: () => ID,
  nullable: true,
  description: 'One of the two options; left out: the plan of the case.',
};
const laterMatch = {
  type: () => Int,
  nullable: true,
  description: 'A later Match than the case’s own target, for more than one gap year.',
};
const version = { type: () => Int, description: 'The version this edit began from.' };
const written = { type: () => TaskInput, description: 'The task as written.' };

@Resolver(() => PlanType)
export class PlansResolver {
  constructor(
    private readonly plans: PlansService,
    private readonly laying: LayService,
    private readonly moving: MoveService,
    private readonly pages: PlanPageService,
  ) {}

  @Query(() => PlanPageType, { description: 'The plan page of a case.' })
  @Policy('plan.read')
  planPage(
    @Args('caseId', ofCase) caseId: CaseId,
    @Args('planId', option) planId: PlanId | null,
  ): Promise<PlanPage> {
    return this.pages.page(caseId, planId ?? null);
  }

  @Query(() => [TaskEventType], { description: 'What happened to a case’s tasks, newest first.' })
  @Policy('plan.read')
  taskEvents(@Args('caseId', ofCase) caseId: CaseId): Promise<TaskEventRow[]> {
    return this.pages.events(caseId);
  }

  @Mutation(() => PlanType, { description: 'Lays a guide’s timeline onto the calendar.' })
  @Policy('plan.change')
  layPlan(
    @Args('caseId', ofCase) caseId: CaseId,
    @Args('guide', { description: 'Code of the guide.' }) guide: string,
    @Args('targetYear', laterMatch) targetYear: number | null,
    @Args('pace', { type: () => String, nullable: true, description: 'compressed or full.' })
    pace: Pace | null,
  ): Promise<PlanRow> {
    const asked = { targetYear: targetYear ?? null, pace: pace ?? null };
    return this.laying.lay(caseId, guide, asked);
  }

  @Mutation(() => Boolean, { description: 'Makes room for another plan.' })
  @Policy('plan.change')
  retirePlan(
    @Args('caseId', ofCase) caseId: CaseId,
    @Args('expectedVersion', version) expectedVersion: number,
    @Args('planId', option) planId: PlanId | null,
  ): Promise<boolean> {
    return this.plans.retire(caseId, expectedVersion, planId ?? null);
  }

  @Mutation(() => PlanTaskType, { description: 'Adds a task.' })
  @Policy('plan.change')
  addTask(
    @Args('caseId', ofCase) caseId: CaseId,
    @Args('task', written) task: TaskInput,
    @Args('planId', option) planId: PlanId | null,
  ): Promise<PlanTaskType> {
    return this.plans.add(caseId, { ...task }, planId ?? null).then(asTask);
  }

  @Mutation(() => PlanTaskType, { description: 'Takes up a step whose window had passed.' })
  @Policy('plan.change')
  takeUpTask(
    @Args('caseId', ofCase) caseId: CaseId,
    @Args('code', { description: 'Its code in the guide.' }) code: string,
    @Args('planId', option) planId: PlanId | null,
  ): Promise<PlanTaskType> {
    return this.plans.takeUp(caseId, code, planId ?? null).then(asTask);
  }

  @Mutation(() => PlanTaskType, { description: 'Rewrites a task.' })
  @Policy('plan.change')
  editTask(
    @Args('id', ofTask) id: TaskId,
    @Args('expectedVersion', version) expectedVersion: number,
    @Args('task', written) task: TaskInput,
  ): Promise<PlanTaskType> {
    return this.plans.edit(id, expectedVersion, { ...task }).then(asTask);
  }

  @Mutation(() => PlanTaskType, {
    description: 'Ties a task to a factor it answers, or unties it.',
  })
  @Policy('plan.change')
  answerFactor(
    @Args('id', ofTask) id: TaskId,
    @Args('expectedVersion', version) expectedVersion: number,
    @Args('factor', { description: 'The factor, as domain.factor.' }) factor: string,
    @Args('answers', { description: 'Whether the task answers it.' }) answers: boolean,
  ): Promise<PlanTaskType> {
    return this.plans.answer(id, expectedVersion, { factor, answers }).then(asTask);
  }

  @Mutation(() => PlanTaskType, { description: 'Plans a task for another day.' })
  @Policy('plan.change')
  moveTask(
    @Args('id', ofTask) id: TaskId,
    @Args('expectedVersion', version) expectedVersion: number,
    @Args('dueOn', { type: () => LocalDateScalar, description: 'The new day.' }) dueOn: LocalDate,
    @Args('widen', { description: 'Whether its window may follow the day.' }) widen: boolean,
  ): Promise<PlanTaskType> {
    return this.moving.moveOne(id, expectedVersion, { dueOn, widen }).then(asTask);
  }

  @Mutation(() => PlanTaskType, { description: 'Takes a task out, with a reason.' })
  @Policy('plan.change')
  dropTask(
    @Args('id', ofTask) id: TaskId,
    @Args('expectedVersion', version) expectedVersion: number,
    @Args('reason', { description: 'Why; staff read it.' }) reason: string,
  ): Promise<PlanTaskType> {
    return this.plans.drop(id, expectedVersion, reason).then(asTask);
  }

  @Mutation(() => PlanTaskType, { description: 'Puts a dropped task back.' })
  @Policy('plan.change')
  restoreTask(
    @Args('id', ofTask) id: TaskId,
    @Args('expectedVersion', version) expectedVersion: number,
  ): Promise<PlanTaskType> {
    return this.plans.restore(id, expectedVersion).then(asTask);
  }
}
