import { Args, Field, ID, InputType, Int, Mutation, Resolver } from '@nestjs/graphql';
import type { Evidence } from '@onward/core/plans';
import type { LocalDate, TaskId } from '@onward/core/shared';
import { Policy } from '../platform/access/policy.decorator.ts';
import { LocalDateScalar } from '../platform/graphql/scalars.ts';
import { TaskProgressType } from './plan-parts.types.ts';
import { TaskProgressService, type ProgressAfter } from './task-progress.service.ts';

const ofTask = { type: () => ID, description: 'The task.' };
const version = { type: () => Int, description: 'The progress this began from; 0: untouched.' };

@InputType('EvidenceInput', { description: 'What shows that a task is done.' })
export class EvidenceInput implements Evidence {
  @Field({ description: 'In words.' }) text: string;
  @Field({ description: 'A link, https or http.' }) link: string;
  @Field(() => LocalDateScalar, { nullable: true, description: 'The day; null: today.' })
  on: LocalDate | null;
}

@Resolver(() => TaskProgressType)
export class ProgressResolver {
  constructor(private readonly progress: TaskProgressService) {}

  @Mutation(() => TaskProgressType, { description: 'Work on a task has begun.' })
  @Policy('task.progress')
  beginTask(
    @Args('id', ofTask) id: TaskId,
    @Args('expectedVersion', version) expectedVersion: number,
  ): Promise<ProgressAfter> {
    return this.progress.begin(id, expectedVersion);
  }

  @Mutation(() => TaskProgressType, { description: 'A task is done, with what shows it.' })
  @Policy('task.progress')
  completeTask(
    @Args('id', ofTask) id: TaskId,
    @Args('expectedVersion', version) expectedVersion: number,
    @Args('evidence', { type: () => EvidenceInput, description: 'What shows it.' })
    evidence: EvidenceInput,
  ): Promise<ProgressAfter> {
    return this.progress.complete(id, expectedVersion, { ...evidence, on: evidence.on ?? null });
  }

  @Mutation(() => TaskProgressType, { description: 'Opens a finished task again.' })
  @Policy('task.progress')
  reopenTask(
    @Args('id', ofTask) id: TaskId,
    @Args('expectedVersion', version) expectedVersion: number,
    @Args('reason', { description: 'Why; staff must say, the student need not.' }) reason: string,
  ): Promise<ProgressAfter> {
    return this.progress.reopen(id, expectedVersion, reason);
  }

  @Mutation(() => TaskProgressType, { description: 'An advisor has seen the evidence.' })
  @Policy('task.progress')
  verifyTask(
    @Args('id', ofTask) id: TaskId,
    @Args('expectedVersion', version) expectedVersion: number,
  ): Promise<ProgressAfter> {
    return this.progress.verify(id, expectedVersion);
  }

  @Mutation(() => TaskProgressType, { description: 'A task cannot go on for now.' })
  @Policy('task.progress')
  blockTask(
    @Args('id', ofTask) id: TaskId,
    @Args('expectedVersion', version) expectedVersion: number,
    @Args('reason', { description: 'What is missing.' }) reason: string,
  ): Promise<ProgressAfter> {
    return this.progress.block(id, expectedVersion, reason);
  }

  @Mutation(() => TaskProgressType, { description: 'The student plans it for another day.' })
  @Policy('task.progress')
  moveMyTask(
    @Args('id', ofTask) id: TaskId,
    @Args('expectedVersion', version) expectedVersion: number,
    @Args('to', { type: () => LocalDateScalar, description: 'The new day.' }) to: LocalDate,
  ): Promise<ProgressAfter> {
    return this.progress.moveMine(id, expectedVersion, to);
  }

  @Mutation(() => ID, { description: 'The student adds a task of her own.' })
  @Policy('task.add_own')
  addOwnTask(
    @Args('title', { description: 'What she wants to do.' }) title: string,
    @Args('why', { description: 'Why, if she likes.' }) why: string,
    @Args('dueOn', { type: () => LocalDateScalar, nullable: true, description: 'A day, if any.' })
    dueOn: LocalDate | null,
  ): Promise<TaskId> {
    return this.progress.addOwn({ title, why, dueOn: dueOn ?? null });
  }
}
