import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Instant, LocalDate } from '@onward/core/shared';
import { InstantScalar, LocalDateScalar } from '../platform/graphql/scalars.ts';
import { NoticeType } from '../notices/index.ts';
import { HelpRequestType, SpanType, TaskEventType, TaskWords } from '../plans/index.ts';

@ObjectType('MyTask', { description: 'A task as the student reads it.' })
export class MyTaskType extends TaskWords {
  @Field(() => ID, { description: 'The task.' }) id: string;
  @Field(() => Boolean, { description: 'Whether she added it herself.' }) own: boolean;
  @Field(() => [String], { description: 'Domains it strengthens; empty: part of the season.' })
  answers: readonly string[];
  @Field({ description: 'The goal it serves; empty where she was given none.' }) serves: string;
}

@ObjectType('MyPlan', { description: 'The plan the student was given.' })
export class MyPlanType {
  @Field(() => Int, { description: 'Number of the release.' }) release: number;
  @Field({ description: 'Title.' }) title: string;
  @Field(() => Int, { description: 'The Match year it leads to.' }) targetYear: number;
  @Field({ description: 'What it says about that.' }) says: string;
  @Field({ description: 'The goal its steps serve; empty in releases from before goals.' })
  goal: string;
  @Field(() => [SpanType], { description: 'Phases and open months.' }) spans: readonly SpanType[];
  @Field(() => InstantScalar, { description: 'When she was given it.' }) releasedAt: Instant;
  @Field({ description: 'By whom.' }) releasedByName: string;
}

@ObjectType('MyPlanPage', { description: 'My plan: its months, and her own steps.' })
export class MyPlanPageType {
  @Field(() => LocalDateScalar, { description: 'Today where the office is.' }) today: LocalDate;
  @Field(() => MyPlanType, { nullable: true, description: 'Null until a plan is released.' })
  plan: MyPlanType | null;
  @Field(() => [MyTaskType], { description: 'Its steps and her own.' }) tasks: MyTaskType[];
  @Field(() => [HelpRequestType], { description: 'Her requests for help.' })
  help: HelpRequestType[];
}

@ObjectType('MyTaskPage', { description: 'One step with its history and requests for help.' })
export class MyTaskPageType {
  @Field(() => LocalDateScalar, { description: 'Today where the office is.' }) today: LocalDate;
  @Field(() => MyTaskType, { description: 'The step.' }) task: MyTaskType;
  @Field(() => [TaskEventType], { description: 'What happened, newest first.' })
  events: TaskEventType[];
  @Field(() => [HelpRequestType], { description: 'Requests for help about it.' })
  help: HelpRequestType[];
  @Field(() => [HelperType], { description: 'Who helps.' }) helpers: HelperType[];
}

@ObjectType('Helper', { description: 'Somebody who helps the student.' })
export class HelperType {
  @Field(() => ID, { description: 'The row.' }) id: string;
  @Field({ description: 'Name.' }) name: string;
  @Field({ description: 'advisor or co_advisor.' }) part: string;
  @Field({ description: 'E-mail; may be empty.' }) email: string;
  @Field({ description: 'Telephone; may be empty.' }) phone: string;
}

@ObjectType('MyMeeting', { description: 'A meeting of the student’s.' })
export class MyMeetingType {
  @Field(() => ID, { description: 'The meeting.' }) id: string;
  @Field({ description: 'What it is about.' }) title: string;
  @Field(() => InstantScalar, { description: 'Beginning.' }) startsAt: Instant;
  @Field({ description: 'The zone it was arranged in.' }) timeZone: string;
  @Field(() => Int, { description: 'Length in minutes.' }) minutes: number;
  @Field({ description: 'Where; may be empty.' }) place: string;
  @Field({ description: 'Link; may be empty.' }) link: string;
  @Field(() => [String], { description: 'Who comes.' }) attendees: readonly string[];
}

@ObjectType('SupportLine', { description: 'Somebody to talk to; kept by the institution.' })
export class SupportLineType {
  @Field(() => ID, { description: 'The row.' }) id: string;
  @Field({ description: 'contact, counselling or crisis.' }) kind: string;
  @Field({ description: 'Who.' }) label: string;
  @Field({ description: 'When, or for what.' }) detail: string;
  @Field({ description: 'Telephone.' }) phone: string;
  @Field({ description: 'E-mail.' }) email: string;
  @Field({ description: 'Page.' }) url: string;
}

@ObjectType('Today', { description: 'The student’s first page.' })
export class TodayType {
  @Field({ description: 'first_days, before_plan or plan.' }) kind: string;
  @Field(() => LocalDateScalar, { description: 'Today where the office is.' }) today: LocalDate;
  @Field(() => InstantScalar, { description: 'End of the quiet time; nothing is asked before.' })
  quietUntil: Instant;
  @Field({ description: 'Her own zone, or the office’s.' }) ownZone: string;
  @Field({ description: 'Whose figures the quiet time has; empty: a few days.' })
  quietFigures: string;
  @Field(() => Boolean, { description: 'SOAP is open to her and cannot wait.' })
  soapOpen: boolean;
  @Field(() => Boolean, { description: 'Whether a confirmed day says until when.' })
  soapDayKnown: boolean;
  @Field({ description: 'How she is called.' }) name: string;
  @Field({ description: 'The institution.' }) institutionName: string;
  @Field({ description: 'The zone of the institution.' }) zone: string;
  @Field({ description: 'Words of welcome by the institution; may be empty.' }) welcome: string;
  @Field(() => Int, { description: 'The Match the plan or the case works towards.' })
  targetYear: number;
  @Field(() => InstantScalar, { nullable: true, description: 'By when someone will reach out.' })
  firstContactBy: Instant | null;
  @Field(() => Boolean, { description: 'Whether she has not been here before.' })
  firstVisit: boolean;
  @Field(() => Int, { description: 'Steps done.' }) done: number;
  @Field(() => Int, { description: 'Steps in all.' }) total: number;
  @Field(() => [MyTaskType], { description: 'Steps that still wait, hers and the office’s.' })
  tasks: MyTaskType[];
  @Field(() => [HelperType], { description: 'Who helps.' }) helpers: HelperType[];
  @Field(() => [MyMeetingType], { description: 'Meetings ahead.' }) meetings: MyMeetingType[];
  @Field(() => [NoticeType], { description: 'New from the office.' }) notices: NoticeType[];
  @Field(() => [SupportLineType], { description: 'Somebody to talk to.' })
  support: SupportLineType[];
}
