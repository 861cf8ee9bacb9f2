import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { ReleasedTask, TaskCategory, TaskOwner } from '@onward/core/plans';
import type { LocalDate } from '@onward/core/shared';
import { LocalDateScalar } from '../platform/graphql/scalars.ts';
import { TaskCategoryEnum, TaskOwnerEnum } from './plan-enums.types.ts';
import { SpanType } from './plan-parts.types.ts';
import { ReleaseChangeType } from './plans.types.ts';

@ObjectType('ReleasedTask', { description: 'A task exactly as the student reads it.' })
export class ReleasedTaskType implements ReleasedTask {
  @Field(() => ID, { description: 'The task.' }) taskId: ReleasedTask['taskId'];
  @Field({ description: 'Code of its phase or gap.' }) phase: string;
  @Field(() => TaskCategoryEnum, { description: 'What kind of work it is.' })
  category: TaskCategory;
  @Field({ description: 'What is to be done.' }) title: string;
  @Field({ description: 'Why it is worth doing.' }) why: string;
  @Field(() => TaskOwnerEnum, { description: 'Who carries it.' }) owner: TaskOwner;
  @Field(() => LocalDateScalar, { nullable: true, description: 'First day of its window.' })
  earliestOn: LocalDate | null;
  @Field(() => LocalDateScalar, { nullable: true, description: 'Last day of its window.' })
  latestOn: LocalDate | null;
  @Field(() => LocalDateScalar, { nullable: true, description: 'The day it is planned for.' })
  dueOn: LocalDate | null;
  @Field({ description: 'What would show that it is done.' }) evidenceAsked: string;
  @Field(() => Int, { nullable: true, description: 'About how many minutes it takes.' })
  minutes: number | null;
  @Field(() => Int, { description: 'Order within a day.' }) sort: number;
  @Field(() => [String], { description: 'Domains it strengthens; empty: part of the season.' })
  answers: readonly string[];
  @Field({ description: 'The goal it serves; empty in releases from before goals.' })
  serves: string;
}

@ObjectType('PlanRelease', { description: 'One release of a plan.' })
export class PlanReleaseType {
  @Field(() => Int, { description: 'Its number.' }) release: number;
  @Field({ description: 'Title.' }) title: string;
  @Field(() => Int, { description: 'The Match year it leads to.' }) targetYear: number;
  @Field({ description: 'What it says about that, to the student.' }) says: string;
  @Field({ description: 'The goal its steps serve.' }) goal: string;
  @Field(() => [SpanType], { description: 'Phases and open months.' }) spans: SpanType[];
  @Field(() => [ReleasedTaskType], { description: 'Its tasks.' }) tasks: ReleasedTaskType[];
}

@ObjectType('PlanReleasePreview', { description: 'What the student would read.' })
export class PlanReleasePreviewType {
  @Field(() => Int, { description: 'Release with this version of the plan.' }) planVersion: number;
  @Field(() => PlanReleaseType, { description: 'The copy.' }) release: PlanReleaseType;
  @Field(() => [ReleaseChangeType], { description: 'What changes for her.' })
  changes: ReleaseChangeType[];
}
