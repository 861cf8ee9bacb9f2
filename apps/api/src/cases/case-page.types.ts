import { Field, ObjectType } from '@nestjs/graphql';
import type { Instant } from '@onward/core/shared';
import { CaseMeetingType } from './cases.types.ts';
import { InstantScalar } from '../platform/graphql/scalars.ts';
import {
  CaseFactType,
  CaseHeaderType,
  CasePersonType,
  CasePlanStepType,
  CaseStayType,
  MoveChoiceType,
  TimelinePageType,
} from './cases.types.ts';

@ObjectType('CasePage', { description: 'Everything the case page shows.' })
export class CasePageType {
  @Field(() => CaseHeaderType, { description: 'The case and the person.' })
  header: CaseHeaderType;
  @Field(() => [MoveChoiceType], { description: 'Where the case may be moved.' })
  moveChoices: MoveChoiceType[];
  @Field(() => [CaseFactType], { description: 'Facts with source and date.' })
  facts: CaseFactType[];
  @Field(() => [CasePersonType], { description: 'Who works on the case.' })
  people: CasePersonType[];
  @Field(() => [CaseMeetingType], { description: 'Meetings still planned.' })
  meetings: CaseMeetingType[];
  @Field(() => [CasePlanStepType], { description: 'The next steps of the released plan.' })
  planSteps: CasePlanStepType[];
  @Field(() => [CaseStayType], { description: 'Time spent in each stage, oldest first.' })
  timeInStages: CaseStayType[];
  @Field(() => TimelinePageType, { description: 'The newest lines of the story.' })
  timeline: TimelinePageType;
  @Field(() => InstantScalar, {
    nullable: true,
    description: 'When the reader last looked, before today’s visit.',
  })
  lastVisitAt: Instant | null;
}
