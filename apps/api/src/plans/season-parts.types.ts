import type { ServedGoal } from '@onward/core/plans';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type {
  MergedStep,
  MovedStep,
  SeasonWords,
  StepMove,
  UnfitTask,
} from '@onward/core/season-clock';
import type { Instant, LocalDate } from '@onward/core/shared';
import { InstantScalar, LocalDateScalar } from '../platform/graphql/scalars.ts';
import type { BaselineRow, WeeklyLimitRow } from './season.reads.ts';

@ObjectType('SeasonWords', { description: 'What a plan says of its season, for staff.' })
export class SeasonWordsType implements SeasonWords {
  @Field({ description: 'Which Match, and when its applications are due.' }) target: string;
  @Field({ description: 'How much of the guide’s time there is.' }) pace: string;
  @Field({ description: 'What cannot fit.' }) unfit: string;
  @Field({ description: 'The time before the template begins; may be empty.' }) bridge: string;
  @Field({ description: 'Beside the guide’s horizon; may be empty.' }) horizon: string;
}

@ObjectType('UnfitTask', { description: 'A template step for which there is too little time.' })
export class UnfitTaskType implements UnfitTask {
  @Field({ description: 'Its template.' }) template: string;
  @Field({ description: 'Its code in the template.' }) code: string;
  @Field({ description: 'What it asks for.' }) title: string;
  @Field(() => Int, { description: 'Days it takes at least.' }) needed: number;
  @Field(() => Int, { description: 'Days there are.' }) available: number;
}

@ObjectType('MergedStep', { description: 'A template step that is the same work as another one.' })
export class MergedStepType implements Omit<MergedStep, 'source'> {
  @Field({ description: 'Template and code.' }) key: string;
  @Field({ description: 'Template and code of the step it joined.' }) into: string;
  @Field({ description: 'Its title.' }) title: string;
  @Field({ description: 'Title of the step it joined.' }) intoTitle: string;
}

@ObjectType('BaselineDay', { description: 'The days of one step, as they were kept.' })
export class BaselineDayType {
  @Field(() => ID, { description: 'The step.' }) taskId: string;
  @Field(() => LocalDateScalar, { nullable: true, description: 'First day.' })
  startsOn: LocalDate | null;
  @Field(() => LocalDateScalar, { nullable: true, description: 'The day it was planned for.' })
  dueOn: LocalDate | null;
}

@ObjectType('PlanBaseline', { description: 'The days of a plan, kept to compare with later.' })
export class PlanBaselineType implements Omit<BaselineRow, 'planId' | 'days'> {
  @Field(() => InstantScalar, { description: 'When.' }) keptAt: Instant;
  @Field({ description: 'By whom.' }) keptByName: string;
  @Field(() => [BaselineDayType], { description: 'Step by step.' }) days: BaselineDayType[];
}

@ObjectType('WeeklyLimit', { description: 'How many hours a week the student has.' })
export class WeeklyLimitType implements WeeklyLimitRow {
  @Field(() => Int, { description: 'Hours a week.' }) hours: number;
  @Field({ description: 'Who said it.' }) saidByName: string;
  @Field({ description: 'In which role.' }) saidByRole: string;
  @Field(() => InstantScalar, { description: 'When.' }) saidAt: Instant;
  @Field(() => Int, { description: 'Give this as expectedVersion with a change.' }) version: number;
}

@ObjectType('MyWeeklyLimit', { description: 'How many hours a week the student said she has.' })
export class MyWeeklyLimitType {
  @Field(() => ID, { description: 'Her case.' }) caseId: string;
  @Field(() => Int, { nullable: true, description: 'Hours a week, once said.' })
  hours: number | null;
  @Field(() => Int, { description: 'Give this as expectedVersion; 0 before the first word.' })
  version: number;
}

@InputType('StepMoveInput', { description: 'One step and the day somebody wants for it.' })
export class StepMoveInput implements StepMove {
  @Field(() => ID, { description: 'The step.' }) id: string;
  @Field(() => LocalDateScalar, { description: 'The new day.' }) dueOn: LocalDate;
}

@ObjectType('MovedStep', { description: 'A step that changes its days.' })
export class MovedStepType implements Omit<MovedStep, 'leaves'> {
  @Field(() => ID, { description: 'The step.' }) id: string;
  @Field({ description: 'Its title.' }) title: string;
  @Field(() => LocalDateScalar, { nullable: true, description: 'The day it had.' })
  fromOn: LocalDate | null;
  @Field(() => LocalDateScalar, { nullable: true, description: 'First day of the work.' })
  startsOn: LocalDate | null;
  @Field(() => LocalDateScalar, { description: 'The day it gets.' }) dueOn: LocalDate;
  @Field(() => Boolean, { description: 'Whether it leaves its window.' }) leavesWindow: boolean;
  @Field(() => Boolean, { description: 'Asked for, or because it follows one that moved.' })
  asked: boolean;
}

@ObjectType('ServedGoal', { description: 'The one goal every step of a plan serves.' })
export class ServedGoalType implements ServedGoal {
  @Field(() => ID, { description: 'Give this as goalId with a step.' }) id: ServedGoal['id'];
  @Field({ description: 'In its present words.' }) goal: string;
}
