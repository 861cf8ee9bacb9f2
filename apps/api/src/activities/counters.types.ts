import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Counter, CounterCode, MeasuredFigure, WorkState } from '@onward/core/activities';
import type { LetterCount, LetterStatus } from '@onward/core/letters';
import type { LocalDate } from '@onward/core/shared';
import { LocalDateScalar } from '../platform/graphql/scalars.ts';
import { CounterCodeEnum, WorkStateEnum } from './activity-enums.types.ts';
import { ActivityType } from './activities.types.ts';
import { GuideListType } from '../decisions/index.ts';

@ObjectType('WorkStateCount', { description: 'Works that have come as far as this.' })
export class WorkStateCountType {
  @Field(() => WorkStateEnum, { description: 'How far.' }) state: WorkState;
  @Field(() => Int, { description: 'How many.' }) count: number;
}

@ObjectType('CounterRange', {
  description: 'From the lowest to the highest figure where several guides have one.',
})
export class CounterRangeType {
  @Field(() => Float, { description: 'Lowest.' }) low: number;
  @Field(() => Float, { description: 'Highest.' }) high: number;
  @Field({ description: 'What is counted.' }) unit: string;
}

@ObjectType('CounterFigure', { description: 'One guide’s own figure beside what there is.' })
export class CounterFigureType implements MeasuredFigure {
  @Field({ description: 'Code of the guide.' }) pack: string;
  @Field({ description: 'Whose figure it is.' }) packTitle: string;
  @Field({ description: 'Its code in the guide.' }) code: string;
  @Field({ description: 'Item of the guide, such as LA-18.' }) item: string;
  @Field({ description: 'at_least, between, exactly or at_most.' }) comparison: string;
  @Field(() => Float, { description: 'From.' }) low: number;
  @Field(() => Float, { description: 'To.' }) high: number;
  @Field({ description: 'What is counted.' }) unit: string;
  @Field({ description: 'What the guide says, for staff.' }) says: string;
  @Field(() => Float, {
    nullable: true,
    description: 'What there is; null: nothing recorded says.',
  })
  has: number | null;
  @Field(() => WorkStateEnum, { nullable: true, description: 'Works count from this state on.' })
  from: WorkState | null;
  @Field(() => Boolean, { description: 'Whether it is there.' }) reached: boolean;
}

@ObjectType('Counter', { description: 'What there is of one sort.' })
export class CounterType implements Counter {
  @Field(() => CounterCodeEnum, { description: 'Which sort.' }) code: CounterCode;
  @Field(() => Int, { description: 'How many in all.' }) count: number;
  @Field(() => Int, { description: 'How many an advisor has verified.' }) verified: number;
  @Field(() => [WorkStateCountType], { description: 'Works by how far they have come.' })
  states: WorkStateCountType[];
  @Field(() => [String], { description: 'Their titles.' }) titles: string[];
  @Field(() => CounterRangeType, { nullable: true, description: 'Over several guides.' })
  range: CounterRangeType | null;
  @Field(() => [CounterFigureType], { description: 'Each guide’s own figure.' })
  figures: CounterFigureType[];
}

@ObjectType('ActivityGuide', { description: 'What the guides say beside a sort of activity.' })
export class ActivityGuideType {
  @Field({ description: 'clinical or work.' }) sort: string;
  @Field(() => [GuideListType], { description: 'Their lists.' }) lists: readonly GuideListType[];
}

@ObjectType({ isAbstract: true })
abstract class ActivitiesFields {
  @Field(() => LocalDateScalar, { description: 'Today in the institution’s zone.' })
  today: LocalDate;
  @Field(() => Boolean, { description: 'Whether the case is closed: then nothing is added.' })
  closed: boolean;
  @Field(() => [ActivityType], { description: 'Newest first.' }) activities: ActivityType[];
  @Field(() => [CounterType], { description: 'What there is, sort by sort.' })
  counters: CounterType[];
  @Field(() => [ActivityGuideType], { description: 'What the guides that apply say beside them.' })
  guideLists: readonly ActivityGuideType[];
}

@ObjectType('ActivityPage', { description: 'The activities of a case, as staff see them.' })
export class ActivityPageType extends ActivitiesFields {
  @Field(() => ID, { description: 'The case.' }) caseId: string;
  @Field({ description: 'The student’s name.' }) studentName: string;
  @Field({ description: 'The institution’s zone.' }) zone: string;
  @Field(() => [String], { description: 'Guides whose figures are shown.' }) guides: string[];
}

@ObjectType('LetterCount', { description: 'How many letters stand at one point.' })
export class LetterCountType implements LetterCount {
  @Field(() => String, { description: 'submitted, agreed, asked or planned.' })
  status: LetterStatus;
  @Field(() => Int, { description: 'How many.' }) count: number;
}

@ObjectType('LettersSoFar', {
  description: 'Her letters, counted, and what the guides ask of them.',
})
export class LettersSoFarType {
  @Field(() => [LetterCountType], { description: 'The furthest first.' })
  counts: readonly LetterCountType[];
  @Field(() => [String], { description: 'Each guide’s own figure, in words for the student.' })
  asks: readonly string[];
}

@ObjectType('SoFar', { description: 'What the student has so far.' })
export class SoFarType extends ActivitiesFields {
  @Field(() => LettersSoFarType, { description: 'Letters.' }) letters: LettersSoFarType;
}
