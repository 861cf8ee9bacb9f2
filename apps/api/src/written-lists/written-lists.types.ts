import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Instant } from '@onward/core/shared';
import type { ListEntry } from '@onward/core/written-lists';
import { InstantScalar } from '../platform/graphql/scalars.ts';

const says = {
  hurt: 'First column: what probably hurt the application.',
  withinYear: 'Second column: what can be changed within 1 year; empty when nothing can.',
  longer: 'Third column: what may need more than 1 year; empty when nothing does.',
  horizon: 'The plan’s length it proposes: none, within_year or longer.',
};

@ObjectType('WrittenListLine', { description: 'One line of the written list.' })
export class WrittenListLineType {
  @Field(() => ID, { description: 'The line; stays through every edit.' }) id: string;
  @Field(() => ID, { nullable: true, description: 'The finding it came from, if any.' })
  findingId: string | null;
  @Field({ description: says.hurt }) hurt: string;
  @Field({ description: says.withinYear }) withinYear: string;
  @Field({ description: says.longer }) longer: string;
}

@ObjectType('GivenListLine', { description: 'One line as the student reads it.' })
export class GivenListLineType {
  @Field({ description: says.hurt }) hurt: string;
  @Field({ description: says.withinYear }) withinYear: string;
  @Field({ description: says.longer }) longer: string;
}

@ObjectType('WrittenListRelease', { description: 'What went to the student.' })
export class WrittenListReleaseType {
  @Field(() => ID, { description: 'The release.' }) id: string;
  @Field(() => [GivenListLineType], { description: 'The lines, as they were.' })
  lines: readonly GivenListLineType[];
  @Field({ description: says.horizon }) horizon: string;
  @Field({ description: 'Who released it.' }) authorName: string;
  @Field(() => InstantScalar, { description: 'When.' }) releasedAt: Instant;
  @Field(() => InstantScalar, { nullable: true, description: 'Readable from then on, if later.' })
  visibleFrom: Instant | null;
  @Field(() => InstantScalar, { nullable: true, description: 'Taken back then.' })
  withdrawnAt: Instant | null;
  @Field({ description: 'Why it was taken back; empty if it was not.' }) withdrawnReason: string;
}

@ObjectType('WrittenList', { description: 'The written list of a case, in three columns (IR-23).' })
export class WrittenListType {
  @Field(() => ID, { description: 'The case.' }) caseId: string;
  @Field({ description: 'Name of the student.' }) studentName: string;
  @Field(() => [WrittenListLineType], { description: 'The lines, in their order.' })
  lines: readonly WrittenListLineType[];
  @Field(() => Int, { description: 'Accepted findings that have no line yet.' }) waiting: number;
  @Field(() => String, { nullable: true, description: 'Who changed it last.' })
  changedByName: string | null;
  @Field(() => InstantScalar, { nullable: true, description: 'When it was last changed.' })
  changedAt: Instant | null;
  @Field(() => [WrittenListReleaseType], { description: 'What went to the student, newest first.' })
  releases: readonly WrittenListReleaseType[];
  @Field(() => Int, { description: 'Version, for edits; 0 before the first.' }) version: number;
}

@ObjectType('MyWrittenList', { description: 'The written list as the student was given it.' })
export class MyWrittenListType {
  @Field(() => ID, { description: 'The release.' }) id: string;
  @Field(() => [GivenListLineType], { description: 'The lines.' })
  lines: readonly GivenListLineType[];
  @Field({ description: says.horizon }) horizon: string;
  @Field({ description: 'Who it is from.' }) authorName: string;
  @Field(() => InstantScalar, { description: 'When.' }) releasedAt: Instant;
}

@InputType('WrittenListEntry', { description: 'One line as it was entered.' })
export class WrittenListEntryType implements ListEntry {
  @Field(() => ID, { description: 'A UUID made by the client for a new line.' }) id: string;
  @Field({ description: says.hurt }) hurt: string;
  @Field({ description: says.withinYear }) withinYear: string;
  @Field({ description: says.longer }) longer: string;
}
