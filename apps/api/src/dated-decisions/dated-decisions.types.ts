import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  datedDecisionKinds,
  type DatedDecisionContent,
  type DatedDecisionKind,
  type TaskOwner,
} from '@onward/core/plans';
import type { LocalDate } from '@onward/core/shared';
import { TaskOwnerEnum } from '../plans/index.ts';
import { LocalDateScalar } from '../platform/graphql/scalars.ts';
import type { DatedDecisionRow, MyDatedDecisionRow } from './dated-decisions.reads.ts';

const DatedDecisionKindEnum = Object.fromEntries(
  datedDecisionKinds.map((kind) => [kind, kind]),
) as Record<DatedDecisionKind, DatedDecisionKind>;

registerEnumType(DatedDecisionKindEnum, {
  name: 'DatedDecisionKind',
  description: 'What cannot be decided once its day has passed.',
});

@ObjectType('DatedDecision', { description: 'A decision that cannot be taken after its day.' })
export class DatedDecisionType implements Omit<DatedDecisionRow, 'studentId' | 'id'> {
  @Field(() => ID, { description: 'The decision.' }) id: string;
  @Field(() => ID, { description: 'The case.' }) caseId: DatedDecisionRow['caseId'];
  @Field({ description: 'How the student is called.' }) studentName: string;
  @Field(() => DatedDecisionKindEnum, { description: 'What it is about.' })
  kind: DatedDecisionKind;
  @Field({ description: 'In words the student may read.' }) title: string;
  @Field(() => LocalDateScalar, { description: 'Last day.' }) onDate: LocalDate;
  @Field({ description: 'Who says that this is the day.' }) source: string;
  @Field(() => TaskOwnerEnum, { description: 'Who decides.' }) owner: TaskOwner;
  @Field(() => Boolean, { description: 'Whether the student is told.' }) shared: boolean;
  @Field(() => LocalDateScalar, { nullable: true, description: 'The day it was settled.' })
  settledOn: LocalDate | null;
  @Field({ description: 'How it was settled.' }) settledWords: string;
  @Field(() => Int, { description: 'Give this as expectedVersion with a change.' }) version: number;
}

@ObjectType('MyDatedDecision', { description: 'What the student was told about a decision.' })
export class MyDatedDecisionType implements Omit<MyDatedDecisionRow, 'releasedAt'> {
  @Field(() => ID, { description: 'The line.' }) id: string;
  @Field({ description: 'What is to be decided.' }) title: string;
  @Field(() => LocalDateScalar, { description: 'Last day.' }) onDate: LocalDate;
  @Field(() => TaskOwnerEnum, { description: 'Who decides.' }) owner: TaskOwner;
  @Field({ description: 'Who told her.' }) releasedByName: string;
}

@InputType('DatedDecisionInput', { description: 'What is written about a decision with a date.' })
export class DatedDecisionInput implements DatedDecisionContent {
  @Field(() => DatedDecisionKindEnum, { description: 'What it is about.' })
  kind: DatedDecisionKind;
  @Field({ description: 'In words the student may read.' }) title: string;
  @Field(() => LocalDateScalar, { description: 'Last day.' }) onDate: LocalDate;
  @Field({ description: 'Who says that this is the day.' }) source: string;
  @Field(() => TaskOwnerEnum, { description: 'Who decides.' }) owner: TaskOwner;
  @Field(() => Boolean, { description: 'Whether the student is told.' }) shared: boolean;
}
