import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { PacketState } from '@onward/core/debriefs';
import type { Instant, LocalDate } from '@onward/core/shared';
import { FindingType } from '../findings/index.ts';
import { InstantScalar, LocalDateScalar } from '../platform/graphql/scalars.ts';
import { DebriefType, PacketStateEnum } from './debriefs.types.ts';

@ObjectType('DebriefStudent', { description: 'Whose debrief it is.' })
export class DebriefStudentType {
  @Field(() => ID, { description: 'The student.' }) id: string;
  @Field({ description: 'The name she goes by.' }) name: string;
  @Field({ description: 'Her pronouns; empty if not told.' }) pronouns: string;
  @Field(() => Int, { description: 'The cycle the debrief looks back on.' }) failedYear: number;
  @Field(() => Int, { description: 'The Match the case works towards.' }) targetYear: number;
}

@ObjectType('WantedBy', { description: 'A guide that wants an entry.' })
export class WantedByType {
  @Field({ description: 'Code of the pack.' }) pack: string;
  @Field({ description: 'Its title.' }) title: string;
  @Field({ description: 'The guide item, such as DR-18.' }) item: string;
}

@ObjectType('GuideEntry', { description: 'A kind of attendee or a packet item the guide wants.' })
export class GuideEntryType {
  @Field(() => ID, { description: 'Its code.' }) code: string;
  @Field({ description: 'Its name, for staff.' }) staff: string;
  @Field({ description: 'Who fits, or what exactly belongs in it.' }) hint: string;
  @Field(() => [WantedByType], { description: 'Whose entry it is; several guides may share one.' })
  wantedBy: WantedByType[];
}

@ObjectType('GuideQuestion', { description: 'A question of the guide.' })
export class GuideQuestionType extends GuideEntryType {
  @Field({ description: 'guide: always shown; composed: offered.' }) set: string;
}

@ObjectType('OwnQuestion', { description: 'A question added for one debrief.' })
export class OwnQuestionType {
  @Field(() => ID, { description: 'The question.' }) id: string;
  @Field({ description: 'Code under which answers are kept.' }) code: string;
  @Field({ description: 'The question.' }) words: string;
  @Field({ description: 'What to write down; may be empty.' }) hint: string;
  @Field({ description: 'Who added it.' }) addedByName: string;
  @Field(() => InstantScalar, { description: 'When.' }) addedAt: Instant;
}

@ObjectType('GuideReason', {
  description: 'A reason the guide lists, and the factors it stands for.',
})
export class GuideReasonType {
  @Field(() => ID, { description: 'Its code.' }) code: string;
  @Field({ description: 'The group the guide lists it under.' }) group: string;
  @Field({ description: 'Its words, for staff.' }) staff: string;
  @Field(() => [String], { description: 'Factors as domain.factor; the first is proposed.' })
  factors: string[];
}

@ObjectType('DebriefGuide', { description: 'What the guides that apply want of a debrief.' })
export class DebriefGuideType {
  @Field(() => [String], { description: 'Codes of the packs that apply.' }) packs: string[];
  @Field({ description: 'Their titles.' }) title: string;
  @Field(() => [GuideEntryType], { description: 'Kinds of people at the table.' })
  attendeeKinds: GuideEntryType[];
  @Field(() => [GuideEntryType], { description: 'What lies on the table.' })
  packetItems: GuideEntryType[];
  @Field(() => [GuideQuestionType], { description: 'What is asked.' })
  debriefQuestions: GuideQuestionType[];
  @Field(() => [GuideReasonType], { description: 'Reasons to choose findings from.' })
  reasons: GuideReasonType[];
}

@ObjectType('DebriefSection', { description: 'One part of the page.' })
export class DebriefSectionType {
  @Field(() => ID, { description: 'account, agreed_steps, student_summary, or a question code.' })
  section: string;
  @Field({ description: 'Its words.' }) body: string;
  @Field(() => String, { nullable: true, description: 'Who wrote it last.' })
  changedByName: string | null;
  @Field(() => InstantScalar, { nullable: true, description: 'When; null if nobody wrote yet.' })
  changedAt: Instant | null;
  @Field(() => Int, { description: 'Give this as expectedVersion; 0 if nobody wrote yet.' })
  version: number;
}

@ObjectType('DebriefAttendee', { description: 'A person expected at a debrief.' })
export class DebriefAttendeeType {
  @Field(() => ID, { description: 'The attendee.' }) id: string;
  @Field({ description: 'A kind of the guide, or student, or other.' }) kind: string;
  @Field({ description: 'Her name.' }) name: string;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether she came; null before it was held.',
  })
  attended: boolean | null;
}

@ObjectType('AskedKind', { description: 'Somebody asked for her own answers, by kind.' })
export class AskedKindType {
  @Field({ description: 'A kind of the guides, or other.' }) kind: string;
  @Field(() => Boolean, { nullable: true, description: 'true once she has given her answers.' })
  attended: boolean | null;
}

@ObjectType('DebriefPacketItem', { description: 'How a packet item stands.' })
export class DebriefPacketItemType {
  @Field(() => ID, { description: 'Code of the item in the guide.' }) item: string;
  @Field(() => PacketStateEnum, { description: 'Present, waived or missing.' }) state: PacketState;
  @Field({ description: 'Why it is waived; empty otherwise.' }) reason: string;
  @Field({ description: 'Where it is kept; empty if not told.' }) whereKept: string;
  @Field(() => String, { nullable: true, description: 'Who recorded it.' })
  changedByName: string | null;
  @Field(() => InstantScalar, { description: 'When it was recorded.' }) changedAt: Instant;
  @Field(() => Int, { description: 'Give this as expectedVersion; 0 where no row is listed.' })
  version: number;
}

@ObjectType('DebriefFact', { description: 'A fact of the record, with its source and date.' })
export class DebriefFactType {
  @Field(() => ID, { description: 'The fact.' }) id: string;
  @Field({ description: 'What kind of fact.' }) kind: string;
  @Field(() => Int, { nullable: true, description: 'The cycle it belongs to, if any.' })
  matchYear: number | null;
  @Field({ description: 'What it says.' }) value: string;
  @Field({ description: 'Where it comes from.' }) source: string;
  @Field(() => LocalDateScalar, { description: 'As of which day.' }) asOf: LocalDate;
}

@ObjectType('DebriefAddendum', { description: 'Words added after signing.' })
export class DebriefAddendumType {
  @Field(() => ID, { description: 'The addendum.' }) id: string;
  @Field({ description: 'Its words.' }) body: string;
  @Field({ description: 'Whether the student will read it, once released.' }) forStudent: boolean;
  @Field({ description: 'Who wrote it.' }) writtenByName: string;
  @Field(() => InstantScalar, { description: 'When.' }) writtenAt: Instant;
}

@ObjectType('DebriefRelease', { description: 'What was given to the student, and its story.' })
export class DebriefReleaseType {
  @Field(() => ID, { description: 'The release.' }) id: string;
  @Field(() => ID, { nullable: true, description: 'The addendum, if it is one.' })
  addendumId: string | null;
  @Field({ description: 'What she reads.' }) summary: string;
  @Field({ description: 'What was agreed.' }) agreedSteps: string;
  @Field(() => InstantScalar, { nullable: true, description: 'From when she can read it.' })
  visibleFrom: Instant | null;
  @Field(() => InstantScalar, { description: 'When it was released.' }) releasedAt: Instant;
  @Field({ description: 'Who released it.' }) releasedByName: string;
  @Field(() => InstantScalar, { nullable: true, description: 'When it was taken back.' })
  withdrawnAt: Instant | null;
  @Field(() => String, { nullable: true, description: 'Who took it back.' })
  withdrawnByName: string | null;
  @Field({ description: 'Why it was taken back.' }) withdrawnReason: string;
}

@ObjectType('DebriefPage', { description: 'One debrief with everything its page shows.' })
export class DebriefPageType {
  @Field(() => DebriefType, { description: 'The debrief.' }) debrief: DebriefType;
  @Field(() => String, { nullable: true, description: 'Name of who signed it.' })
  signedByName: string | null;
  @Field({ description: "The institution's zone, in which evenings and Fridays are meant." })
  zone: string;
  @Field(() => DebriefStudentType, { description: 'Whose it is.' }) student: DebriefStudentType;
  @Field(() => DebriefGuideType, { description: 'What its guide wants.' }) guide: DebriefGuideType;
  @Field(() => [OwnQuestionType], { description: 'Questions added for this debrief alone.' })
  ownQuestions: readonly OwnQuestionType[];
  @Field(() => [DebriefSectionType], { description: 'The page, in order.' })
  sections: DebriefSectionType[];
  @Field(() => [DebriefAttendeeType], { description: 'Who is expected, or came.' })
  attendees: DebriefAttendeeType[];
  @Field(() => [AskedKindType], { description: 'Who is asked for her own answers, or gave them.' })
  asked: AskedKindType[];
  @Field(() => [DebriefPacketItemType], {
    description: 'Items recorded; those not listed are missing.',
  })
  packet: DebriefPacketItemType[];
  @Field(() => [FindingType], { description: 'Its findings, strongest first, set aside last.' })
  findings: FindingType[];
  @Field(() => [DebriefFactType], { description: 'Facts of the record, newest first.' })
  facts: DebriefFactType[];
  @Field(() => [DebriefAddendumType], { description: 'Words added after signing.' })
  addenda: DebriefAddendumType[];
  @Field(() => [DebriefReleaseType], { description: 'Releases, newest first.' })
  releases: DebriefReleaseType[];
}
