import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { SharedStep } from '@onward/core/season-clock';
import type { Instant } from '@onward/core/shared';
import { InstantScalar } from '../platform/graphql/scalars.ts';
import type { PlanCommentRow, SharedOptionRow } from './share.reads.ts';

@ObjectType('SharedPlanStep', { description: 'One step in its month, in the student’s words.' })
export class SharedPlanStepType implements SharedStep {
  @Field({ description: 'Month and year, in words.' }) month: string;
  @Field({ description: 'What is to be done.' }) title: string;
}

@ObjectType('SharedPlanOption', { description: 'An option as the student looks at it.' })
export class SharedPlanOptionType implements Omit<SharedOptionRow, 'steps'> {
  @Field(() => ID, { description: 'The sharing.' }) id: string;
  @Field(() => ID, { description: 'The plan.' }) planId: SharedOptionRow['planId'];
  @Field(() => String, { description: 'A or B.' }) option: SharedOptionRow['option'];
  @Field(() => Int, { description: 'The Match year it leads to.' }) targetYear: number;
  @Field({ description: 'Where it leads.' }) targetWords: string;
  @Field({ description: 'How much time there would be.' }) timeWords: string;
  @Field(() => [String], { description: 'Steps for which there would be too little time.' })
  leftOut: readonly string[];
  @Field(() => [SharedPlanStepType], { description: 'Its steps, by month.' })
  steps: SharedPlanStepType[];
  @Field({ description: 'Who shared it.' }) sharedByName: string;
  @Field(() => InstantScalar, { description: 'When.' }) sharedAt: Instant;
}

@ObjectType('PlanComment', { description: 'What somebody said to a plan.' })
export class PlanCommentType implements PlanCommentRow {
  @Field(() => ID, { description: 'The comment.' }) id: string;
  @Field(() => ID, { description: 'The plan.' }) planId: PlanCommentRow['planId'];
  @Field({ description: 'The words.' }) words: string;
  @Field({ description: 'Who wrote it.' }) byName: string;
  @Field({ description: 'In which role.' }) byRole: string;
  @Field(() => InstantScalar, { description: 'When.' }) writtenAt: Instant;
}

@ObjectType('SharedPlans', { description: 'Options that were shared, and what was said to them.' })
export class SharedPlansType {
  @Field(() => [SharedPlanOptionType], { description: 'A first.' })
  options: SharedPlanOptionType[];
  @Field(() => [PlanCommentType], { description: 'Oldest first.' }) comments: PlanCommentType[];
}
