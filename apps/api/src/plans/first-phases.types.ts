import { Field, ObjectType } from '@nestjs/graphql';
import type { TaskOwner } from '@onward/core/plans';
import type { LocalDate } from '@onward/core/shared';
import type { FirstPhase } from '@onward/guides/season-clock';
import { LocalDateScalar } from '../platform/graphql/scalars.ts';
import { TaskOwnerEnum } from './plan-enums.types.ts';

@ObjectType('FirstPhaseStep', { description: 'A step of the phase before any plan.' })
export class FirstPhaseStepType {
  @Field({ description: 'Its code in the guide.' }) code: string;
  @Field({ description: 'What is to be done, for staff.' }) staff: string;
  @Field(() => TaskOwnerEnum, { description: 'Who carries it.' }) owner: TaskOwner;
  @Field({ description: 'What would show that it is done.' }) evidence: string;
}

@ObjectType('FirstPhase', {
  description: 'The phase with which a guide begins, before any plan. It opens with the case.',
})
export class FirstPhaseType implements Omit<FirstPhase, 'student' | 'steps'> {
  @Field({ description: 'Code of its template.' }) template: string;
  @Field({ description: 'Title of the guide.' }) packTitle: string;
  @Field({ description: 'The guide’s own figure in words.' }) figure: string;
  @Field({ description: 'Its title, for staff.' }) staff: string;
  @Field(() => LocalDateScalar, { description: 'First day: the case began.' }) from: LocalDate;
  @Field(() => LocalDateScalar, { description: 'Last day.' }) to: LocalDate;
  @Field(() => Boolean, { description: 'Whether it still runs.' }) running: boolean;
  @Field(() => [FirstPhaseStepType], { description: 'Its steps.' })
  steps: readonly FirstPhaseStepType[];
}
