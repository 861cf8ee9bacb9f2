import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type {
  PlanOption,
  PlanState,
  ReleaseChange,
  TaskCategory,
  TaskOwner,
} from '@onward/core/plans';
import type { Pace } from '@onward/core/season-clock';
import type { GoalId, Instant, LocalDate } from '@onward/core/shared';
import { InstantScalar, LocalDateScalar } from '../platform/graphql/scalars.ts';
import { PlanStateEnum, TaskCategoryEnum, TaskOwnerEnum } from './plan-enums.types.ts';
import {
  HelpRequestType,
  PassedTaskType,
  SpanType,
  TaskSourceType,
  TaskWords,
} from './plan-parts.types.ts';
import type { TaskEntry } from './task-rows.ts';
import {
  MergedStepType,
  PlanBaselineType,
  SeasonWordsType,
  ServedGoalType,
  UnfitTaskType,
  WeeklyLimitType,
} from './season-parts.types.ts';

@ObjectType('Plan', { description: 'A case’s plan towards one Match.' })
export class PlanType {
  @Field(() => ID, { description: 'The plan.' }) id: string;
  @Field(() => ID, { description: 'The case.' }) caseId: string;
  @Field({ description: 'Its title, in the student’s words.' }) title: string;
  @Field(() => Int, { description: 'The Match year it leads to.' }) targetYear: number;
  @Field(() => Int, { description: 'The Match year that brought no place.' }) failedYear: number;
  @Field({ description: 'Code of the guide it was laid from.' }) guide: string;
  @Field(() => Int, { description: 'Version of that guide.' }) guideVersion: number;
  @Field({ description: 'What it says about its target, to staff.' }) says: string;
  @Field({ description: 'The same, to the student.' }) studentSays: string;
  @Field(() => [SpanType], { description: 'Phases and open months, in order.' }) spans: SpanType[];
  @Field(() => [PassedTaskType], { description: 'Steps whose window had passed.' })
  passed: PassedTaskType[];
  @Field(() => String, { description: 'A or B: two plans of a case side by side.' })
  option: PlanOption;
  @Field(() => Boolean, { description: 'Whether it is the plan of the case.' }) chosen: boolean;
  @Field({ description: 'Code of the template it was laid from.' }) template: string;
  @Field(() => [String], { description: 'Codes of every template applied to it.' })
  templates: readonly string[];
  @Field(() => String, { description: 'compressed or full.' }) pace: Pace;
  @Field(() => Int, { description: 'Days there are.' }) available: number;
  @Field(() => Int, { description: 'Days the guide’s months have.' }) asked: number;
  @Field(() => [UnfitTaskType], { description: 'Steps for which there is too little time.' })
  unfit: UnfitTaskType[];
  @Field(() => [MergedStepType], { description: 'Steps that are the same work as another one.' })
  merged: MergedStepType[];
  @Field(() => SeasonWordsType, { nullable: true, description: 'What it says of its season.' })
  words?: SeasonWordsType;
  @Field(() => Boolean, {
    nullable: true,
    description: 'No confirmed day closes its season: its days are provisional (page only).',
  })
  provisional?: boolean;
  @Field(() => PlanStateEnum, { description: 'draft, released or retired.' }) state: PlanState;
  @Field(() => Int, { description: 'Number of the last release; 0 before the first.' })
  releasedVersion: number;
  @Field(() => Int, { description: 'Raised by every edit; give it when releasing.' })
  version: number;
}

@ObjectType('PlanTask', { description: 'A task of a plan, as staff see it.' })
export class PlanTaskType extends TaskWords {
  @Field(() => ID, { description: 'The task.' }) id: string;
  @Field(() => String, { nullable: true, description: 'Its code in the guide, if it has one.' })
  templateCode: string | null;
  @Field({ description: 'Title in the student’s words; empty: the same.' }) studentTitle: string;
  @Field(() => [String], { description: 'Factors it answers, as domain.factor.' })
  factors: string[];
  @Field(() => LocalDateScalar, { nullable: true, description: 'First day of the work.' })
  startsOn: LocalDate | null;
  @Field(() => Int, { nullable: true, description: 'About how many hours a week.' })
  hoursAWeek: number | null;
  @Field(() => [ID], { description: 'Tasks it follows.' }) afterIds: readonly string[];
  @Field(() => ID, { nullable: true, description: 'The goal it serves.' }) goalId: GoalId | null;
  @Field({ description: 'That goal in the words it had when somebody last said so.' })
  serves: string;
  @Field(() => [MergedStepType], { description: 'Steps of other templates that joined it.' })
  merged: readonly MergedStepType[];
  @Field(() => String, { nullable: true, description: 'Why it was dropped.' })
  droppedReason: string | null;
  @Field(() => TaskSourceType, { nullable: true, description: 'Where the guide asks for it.' })
  source: TaskSourceType | null;
  @Field(() => Boolean, { description: 'Whether the student has it.' }) given: boolean;
  @Field(() => [ID], { nullable: true, description: 'Accepted findings it answers (page only).' })
  findingIds?: string[];
  @Field(() => Int, { description: 'Give this as expectedVersion with an edit.' }) version: number;
}

@ObjectType('StudentOwnTask', { description: 'A task the student added herself.' })
export class StudentOwnTaskType {
  @Field(() => ID, { description: 'The task.' }) id: string;
  @Field({ description: 'What she wrote.' }) title: string;
  @Field({ description: 'Why, if she said.' }) why: string;
  @Field(() => LocalDateScalar, { nullable: true, description: 'The day it is planned for.' })
  dueOn: LocalDate | null;
  @Field(() => LocalDateScalar, { nullable: true, description: 'The day she moved it to.' })
  movedTo: LocalDate | null;
  @Field({ description: 'Where it stands.' }) state: string;
  @Field({ description: 'What shows that it is done.' }) evidence: string;
}

@ObjectType('PlanFinding', { description: 'An accepted finding, and whether a task answers it.' })
export class PlanFindingType {
  @Field(() => ID, { description: 'The finding.' }) id: string;
  @Field({ description: 'Domain.' }) domain: string;
  @Field({ description: 'Factor.' }) factor: string;
  @Field(() => Boolean, { description: 'Whether an open task answers it.' }) answered: boolean;
}

@ObjectType('PlanTemplateChoice', { description: 'A guide’s timeline to lay a plan from.' })
export class PlanTemplateChoiceType {
  @Field({ description: 'Code of the template.' }) code: string;
  @Field({ description: 'Code of the guide.' }) guide: string;
  @Field(() => String, { description: 'main stands by itself; beside goes with another one.' })
  role: 'main' | 'beside';
  @Field({ description: 'Title.' }) title: string;
  @Field({ description: 'What it says about the Match it leads to.' }) says: string;
  @Field(() => Int, { nullable: true, description: 'Years from the failed Match to that one.' })
  targetYearsAfter: number | null;
}

@ObjectType('GivenPlan', { description: 'The release the student has now.' })
export class GivenPlanType {
  @Field(() => Int, { description: 'Its number.' }) release: number;
  @Field(() => InstantScalar, { description: 'When.' }) releasedAt: Instant;
  @Field({ description: 'By whom.' }) releasedByName: string;
}

@ObjectType('ReleaseChange', { description: 'One difference from what the student has.' })
export class ReleaseChangeType implements ReleaseChange {
  @Field(() => ID, { description: 'The task.' }) taskId: ReleaseChange['taskId'];
  @Field({ description: 'Its title.' }) title: string;
  @Field(() => String, { description: 'new, changed or removed.' }) kind: ReleaseChange['kind'];
}

@ObjectType('PlanPage', { description: 'Everything the plan page of a case shows.' })
export class PlanPageType {
  @Field(() => ID, { description: 'The case.' }) caseId: string;
  @Field({ description: 'How the student is called.' }) studentName: string;
  @Field(() => Int, { description: 'The Match year that brought no place.' }) failedYear: number;
  @Field(() => Int, { description: 'The Match the case works towards.' }) caseTargetYear: number;
  @Field({ description: 'The institution’s zone.' }) zone: string;
  @Field(() => LocalDateScalar, { description: 'Today in that zone.' }) today: LocalDate;
  @Field(() => InstantScalar, { nullable: true, description: 'When the case was closed.' })
  closedAt: Instant | null;
  @Field(() => PlanType, { nullable: true, description: 'The plan, once laid.' })
  plan: PlanType | null;
  @Field(() => [PlanType], { description: 'Both options, A first.' }) options: PlanType[];
  @Field(() => PlanBaselineType, { nullable: true, description: 'Days kept to compare with.' })
  baseline: PlanBaselineType | null;
  @Field(() => ServedGoalType, { nullable: true, description: 'The goal its steps serve.' })
  goal: ServedGoalType | null;
  @Field(() => WeeklyLimitType, { nullable: true, description: 'Hours a week the student has.' })
  weeklyLimit: WeeklyLimitType | null;
  @Field(() => [PlanTemplateChoiceType], { description: 'Timelines to lay one from.' })
  templates: PlanTemplateChoiceType[];
  @Field(() => [PlanTaskType], { description: 'Its tasks, dropped ones included.' })
  tasks: PlanTaskType[];
  @Field(() => [StudentOwnTaskType], { description: 'What the student added.' })
  ownTasks: StudentOwnTaskType[];
  @Field(() => [PlanFindingType], { description: 'Accepted findings.' })
  findings: PlanFindingType[];
  @Field(() => [HelpRequestType], { description: 'Requests for help, newest first.' })
  help: HelpRequestType[];
  @Field(() => GivenPlanType, { nullable: true, description: 'What the student has now.' })
  given: GivenPlanType | null;
  @Field(() => [ReleaseChangeType], { description: 'What a release would change for her.' })
  changes: ReleaseChangeType[];
}

@InputType('TaskInput', { description: 'What an advisor writes about a task.' })
export class TaskInput implements TaskEntry {
  @Field(() => TaskCategoryEnum, { description: 'What kind of work it is.' })
  category: TaskCategory;
  @Field({ description: 'What is to be done.' }) title: string;
  @Field({ description: 'In the student’s words; empty: the same.' }) studentTitle: string;
  @Field({ description: 'Why it is worth doing.' }) why: string;
  @Field(() => TaskOwnerEnum, { description: 'Who carries it.' }) owner: TaskOwner;
  @Field(() => LocalDateScalar, { nullable: true, description: 'First day of its window.' })
  earliestOn: LocalDate | null;
  @Field(() => LocalDateScalar, { nullable: true, description: 'Last day of its window.' })
  latestOn: LocalDate | null;
  @Field(() => LocalDateScalar, { nullable: true, description: 'The day it is planned for.' })
  dueOn: LocalDate | null;
  @Field({ description: 'What would show that it is done; empty: nothing is asked.' })
  evidenceAsked: string;
  @Field(() => [String], { description: 'Factors it answers, as domain.factor.' })
  factors: string[];
  @Field(() => Int, { nullable: true, description: 'About how many minutes it takes.' })
  minutes: number | null;
  @Field(() => ID, {
    nullable: true,
    description: 'The goal it serves; without one the step is refused.',
  })
  goalId: GoalId | null;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'First day of the work; left out: it goes with the day it is planned for.',
  })
  startsOn?: LocalDate | null;
  @Field(() => Int, { nullable: true, description: 'About how many hours a week it asks for.' })
  hoursAWeek?: number | null;
}
