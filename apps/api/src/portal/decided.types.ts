import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Instant, LocalDate } from '@onward/core/shared';
import { InstantScalar, LocalDateScalar } from '../platform/graphql/scalars.ts';
import { HelpRequestType } from '../plans/index.ts';
import { HelperType, SupportLineType } from './portal.types.ts';

@ObjectType('DecidedDebrief', { description: 'A debrief summary, announced before it is opened.' })
export class DecidedDebriefType {
  @Field(() => ID, { description: 'The release.' }) id: string;
  @Field(() => LocalDateScalar, { description: 'The day of the debrief.' }) heldOn: LocalDate;
  @Field({ description: 'Whose summary it is.' }) authorName: string;
  @Field(() => InstantScalar, { description: 'When she was given it.' }) releasedAt: Instant;
  @Field(() => Boolean, { description: 'Whether it adds to an earlier one.' }) addendum: boolean;
}

@ObjectType('DebriefSummary', { description: 'A debrief summary, opened.' })
export class DebriefSummaryType extends DecidedDebriefType {
  @Field({ description: 'The summary.' }) summary: string;
  @Field({ description: 'What was agreed.' }) agreedSteps: string;
}

@ObjectType('DecidedNote', { description: 'A note from the office, announced.' })
export class DecidedNoteType {
  @Field(() => ID, { description: 'The release.' }) id: string;
  @Field({ description: 'Who wrote it.' }) authorName: string;
  @Field(() => InstantScalar, { description: 'When she was given it.' }) releasedAt: Instant;
  @Field(() => Int, { description: 'How often she answered.' }) replies: number;
}

@ObjectType('MyReply', { description: 'What she answered.' })
export class MyReplyType {
  @Field(() => ID, { description: 'The reply.' }) id: string;
  @Field({ description: 'Its text.' }) body: string;
  @Field(() => InstantScalar, { description: 'When.' }) writtenAt: Instant;
}

@ObjectType('SharedNote', { description: 'A note from the office, opened.' })
export class SharedNoteType {
  @Field(() => ID, { description: 'The release.' }) id: string;
  @Field({ description: 'Who wrote it.' }) authorName: string;
  @Field(() => InstantScalar, { description: 'When she was given it.' }) releasedAt: Instant;
  @Field({ description: 'The text.' }) body: string;
  @Field(() => [MyReplyType], { description: 'What she answered, oldest first.' })
  replies: MyReplyType[];
}

@ObjectType('Decided', { description: 'What was decided: summaries and notes she was given.' })
export class DecidedType {
  @Field(() => LocalDateScalar, { description: 'Today where the office is.' }) today: LocalDate;
  @Field(() => [DecidedDebriefType], { description: 'Debrief summaries, newest first.' })
  debriefs: DecidedDebriefType[];
  @Field(() => [DecidedNoteType], { description: 'Notes, newest first.' }) notes: DecidedNoteType[];
}

@ObjectType('Talk', { description: 'Who can be talked to.' })
export class TalkType {
  @Field({ description: 'The institution.' }) institutionName: string;
  @Field(() => [HelperType], { description: 'Who helps her.' }) helpers: HelperType[];
  @Field(() => [SupportLineType], { description: 'Contacts and crisis lines.' })
  support: SupportLineType[];
  @Field(() => [HelpRequestType], { description: 'What she asked, newest first.' })
  help: HelpRequestType[];
}
