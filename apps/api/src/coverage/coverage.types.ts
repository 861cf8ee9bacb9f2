import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { CoverageState } from '@onward/core/coverage';
import type { TaskOwner, TaskState } from '@onward/core/plans';
import type { Instant, LocalDate } from '@onward/core/shared';
import { TaskOwnerEnum, TaskStateEnum } from '../plans/index.ts';
import { InstantScalar, LocalDateScalar } from '../platform/graphql/scalars.ts';

@ObjectType('FindingLeaving', { description: 'A decision that a finding is left as it is.' })
export class FindingLeavingType {
  @Field({ description: 'Why.' }) reason: string;
  @Field({ description: 'Who decided.' }) byName: string;
  @Field(() => InstantScalar, { description: 'When.' }) at: Instant;
}

@ObjectType('FindingCoverage', { description: 'An accepted major finding with what answers it.' })
export class FindingCoverageType {
  @Field(() => ID, { description: 'The finding.' }) id: string;
  @Field({ description: 'The finding in words, with how much it weighed.' }) words: string;
  @Field({ description: 'The factor, as domain.factor.' }) code: string;
  @Field({ description: 'What shows it.' }) evidence: string;
  @Field(() => String, { description: 'answered, left, outside or open.' }) state: CoverageState;
  @Field(() => [ID], { description: 'Steps that answer it.' }) taskIds: string[];
  @Field(() => FindingLeavingType, { nullable: true, description: 'The decision to leave it.' })
  leaving: FindingLeavingType | null;
}

@ObjectType('WhyWords', { description: 'Words a finding came from, and where they stand.' })
export class WhyWordsType {
  @Field(() => String, { description: 'answer, section (of a debrief’s page) or note.' })
  kind: 'answer' | 'section' | 'note';
  @Field(() => ID, { description: 'The answer, the debrief or the note.' }) subjectId: string;
  @Field(() => ID, { nullable: true, description: 'The debrief it belongs to, if any.' })
  debriefId: string | null;
  @Field({ description: 'Section or question; empty for a note.' }) part: string;
  @Field({ description: 'The words, as they stood.' }) words: string;
}

@ObjectType('WhyAnswer', { description: 'A finding that a step answers.' })
export class WhyAnswerType {
  @Field(() => ID, { description: 'The finding.' }) findingId: string;
  @Field({ description: 'The finding in words, with what shows it.' }) says: string;
  @Field(() => [WhyWordsType], { description: 'The words it came from.' })
  cameFrom: readonly WhyWordsType[];
}

@ObjectType('WhyStep', { description: 'A step with why it is in the plan.' })
export class WhyStepType {
  @Field(() => ID, { description: 'The step.' }) id: string;
  @Field({ description: 'What is to be done.' }) title: string;
  @Field({ description: 'Why it is worth doing.' }) why: string;
  @Field(() => TaskOwnerEnum, { description: 'Who carries it: student, advisor or office.' })
  owner: TaskOwner;
  @Field(() => TaskStateEnum, { description: 'Where it stands.' }) state: TaskState;
  @Field(() => LocalDateScalar, { nullable: true, description: 'The day it is planned for.' })
  on: LocalDate | null;
  @Field({ description: 'What would show that it is done.' }) evidenceAsked: string;
  @Field({ description: 'What it waits for, if anything.' }) reason: string;
  @Field(() => [WhyAnswerType], { description: 'Findings it answers, with where they came from.' })
  answers: WhyAnswerType[];
  @Field({ description: 'Item and lines of the guide; empty when added here.' }) guide: string;
  @Field(() => Int, { description: 'Days past its day, while open; 0 otherwise.' }) pastBy: number;
  @Field(() => Int, { description: 'Give this as expectedVersion with progress; 0: untouched.' })
  progressVersion: number;
}

@ObjectType('StalledStep', { description: 'A step that stands still, with the reason.' })
export class StalledStepType {
  @Field(() => ID, { description: 'The step.' }) id: string;
  @Field({ description: 'What is to be done.' }) title: string;
  @Field({ description: 'How long, and why as far as is known.' }) says: string;
}

@ObjectType('BurnPoint', { description: 'Steps at the end of a day.' })
export class BurnPointType {
  @Field(() => LocalDateScalar, { description: 'The day.' }) on: LocalDate;
  @Field(() => Int, { description: 'Steps in the plan.' }) scope: number;
  @Field(() => Int, { description: 'Steps still left.' }) left: number;
}

@ObjectType('BurnDown', { description: 'Remaining steps over time.' })
export class BurnDownType {
  @Field({ description: 'What it says, in one sentence.' }) says: string;
  @Field(() => [BurnPointType], { description: 'From the day the plan was laid to today.' })
  points: BurnPointType[];
}

@ObjectType('PlanNews', { description: 'Something the other side did since this reader looked.' })
export class PlanNewsType {
  @Field(() => ID, { description: 'The line.' }) id: string;
  @Field(() => ID, { nullable: true, description: 'The step, if it is about one.' })
  taskId: string | null;
  @Field({ description: 'What was done, such as completed, moved, verified, recorded.' })
  kind: string;
  @Field({ description: 'The step or activity.' }) title: string;
  @Field({ description: 'Who did it.' }) byName: string;
  @Field(() => InstantScalar, { description: 'When.' }) at: Instant;
  @Field(() => LocalDateScalar, { nullable: true, description: 'Moved to this day.' })
  toOn: LocalDate | null;
  @Field({ description: 'Words that came with it.' }) words: string;
}

@ObjectType('CoveragePage', { description: 'Whether a plan answers the diagnosis, and moves.' })
export class CoveragePageType {
  @Field(() => ID, { description: 'The case.' }) caseId: string;
  @Field({ description: 'The student’s name.' }) studentName: string;
  @Field({ description: 'The institution’s zone.' }) zone: string;
  @Field(() => LocalDateScalar, { description: 'Today in that zone.' }) today: LocalDate;
  @Field(() => Boolean, { description: 'Whether there is a plan.' }) planned: boolean;
  @Field(() => Boolean, { description: 'Whether the case is closed.' }) closed: boolean;
  @Field(() => [FindingCoverageType], { description: 'Accepted major findings, open ones first.' })
  findings: FindingCoverageType[];
  @Field(() => [WhyStepType], { description: 'Every step of the plan that is not taken out.' })
  steps: WhyStepType[];
  @Field(() => [StalledStepType], { description: 'Steps that stand still.' })
  stalled: StalledStepType[];
  @Field(() => BurnDownType, { nullable: true, description: 'Remaining steps; null: no plan.' })
  burnDown: BurnDownType | null;
  @Field(() => [PlanNewsType], { description: 'What the student did since this reader looked.' })
  news: PlanNewsType[];
}
