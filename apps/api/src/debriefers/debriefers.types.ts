import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Instant, PersonId } from '@onward/core/shared';
import { GuideEntryType } from '../debriefs/index.ts';
import { InstantScalar } from '../platform/graphql/scalars.ts';

const standing = 'asked, given, withdrawn, or ended when the last day has passed.';
const basis = 'staff, school_official or student_consent.';
const stance = 'About a domain: weighed, did_not or cannot_say; empty otherwise.';

@ObjectType('Debriefer', { description: 'Somebody asked to answer the questions for herself.' })
export class DebrieferType {
  @Field(() => ID, { description: 'The debriefer.' }) id: string;
  @Field({ description: 'A kind of the guides, or other.' }) kind: string;
  @Field({ description: 'That kind in words.' }) kindWords: string;
  @Field(() => String, { nullable: true, description: 'Her name, for those who may see it.' })
  name: string | null;
  @Field(() => ID, { nullable: true, description: 'The member of staff; null from outside.' })
  personId: string | null;
  @Field({ description: `On what basis: ${basis}` }) basis: string;
  @Field({ description: 'Why she may know; empty for those who see no names.' }) basisWords: string;
  @Field(() => InstantScalar, { nullable: true, description: 'From when on it is closed to her.' })
  endsAt: Instant | null;
  @Field({ description: `How it stands: ${standing}` }) standing: string;
  @Field(() => [String], { description: 'Domains she is asked about.' }) domains: string[];
  @Field({ description: 'Who asked her.' }) askedByName: string;
  @Field(() => InstantScalar, { description: 'When she was asked.' }) askedAt: Instant;
  @Field(() => InstantScalar, { nullable: true, description: 'When she gave her answers.' })
  givenAt: Instant | null;
  @Field(() => Int, { description: 'Give this as expectedVersion.' }) version: number;
}

@ObjectType('AskedQuestion', { description: 'A question put to everybody alike.' })
export class AskedQuestionType {
  @Field(() => ID, { description: 'Its code.' }) code: string;
  @Field({ description: 'The question.' }) words: string;
  @Field({ description: 'What to write down.' }) hint: string;
}

@ObjectType('DebriefAnswer', { description: 'One answer.' })
export class DebriefAnswerType {
  @Field(() => ID, { description: 'The answer.' }) id: string;
  @Field(() => ID, { description: 'Whose it is.' }) debrieferId: string;
  @Field({ description: 'Code of the question, or domain.DOMAIN.' }) question: string;
  @Field({ description: 'Its words.' }) body: string;
  @Field({ description: stance }) stance: string;
  @Field(() => [String], { description: 'Factors of the domain that weighed.' }) factors: string[];
  @Field(() => Int, { description: 'Give this as expectedVersion.' }) version: number;
}

@ObjectType('MapCell', { description: 'What one debriefer says about one factor.' })
export class MapCellType {
  @Field(() => ID, { description: 'Whose it is.' }) debrieferId: string;
  @Field({ description: 'weighed, did_not, unsaid or not_asked.' }) saying: string;
  @Field({ description: 'Her words, if she added any.' }) words: string;
}

@ObjectType('MapRow', { description: 'One factor with what everybody says about it.' })
export class MapRowType {
  @Field({ description: 'Domain of the taxonomy.' }) domain: string;
  @Field({ description: 'Factor of that domain; empty: the domain as a whole.' }) factor: string;
  @Field({ description: 'agreement, difference or one_voice.' }) reading: string;
  @Field(() => [MapCellType], { description: 'One for each debriefer, in their order.' })
  cells: MapCellType[];
}

@ObjectType('StaffOfCase', { description: 'A member of staff who works on the case.' })
export class StaffOfCaseType {
  @Field(() => ID, { description: 'The person.' }) id: string;
  @Field({ description: 'Her name.' }) name: string;
  @Field({ description: 'What she does.' }) title: string;
}

@ObjectType('SeveralPeople', { description: 'What several people say about one case.' })
export class SeveralPeopleType {
  @Field(() => ID, { description: 'The debrief.' }) debriefId: string;
  @Field({ description: 'Whether people can still be asked.' }) open: boolean;
  @Field(() => ID, { nullable: true, description: 'One’s own place, if one was asked.' })
  mine: string | null;
  @Field({ description: 'Others’ answers are closed until one has given one’s own.' })
  answersFirst: boolean;
  @Field({ description: 'Nobody is still asked.' }) allHaveAnswered: boolean;
  @Field(() => [DebrieferType], { description: 'Who was asked, in order.' })
  debriefers: DebrieferType[];
  @Field(() => [AskedQuestionType], { description: 'What everybody is asked.' })
  questions: AskedQuestionType[];
  @Field(() => [DebriefAnswerType], { description: 'Answers given.' }) answers: DebriefAnswerType[];
  @Field(() => [MapRowType], { description: 'Factor by debriefer.' }) rows: MapRowType[];
  @Field(() => [GuideEntryType], { description: 'Kinds the guides want.' }) kinds: GuideEntryType[];
  @Field(() => [StaffOfCaseType], { description: 'Staff who can be asked.' })
  staff: StaffOfCaseType[];
}

@ObjectType('AskedDebriefer', {
  description: 'Somebody asked, and her link if she is from outside.',
})
export class AskedDebrieferType {
  @Field(() => ID, { description: 'The debriefer.' }) id: string;
  @Field(() => String, { nullable: true, description: 'The link, shown once; null for staff.' })
  url: string | null;
}

@InputType('DebrieferEntry', { description: 'Somebody to ask.' })
export class DebrieferInput {
  @Field({ description: 'A kind of the guides, or other.' }) kind: string;
  @Field({ description: 'Her name; staff and consent bring their own.' }) name: string;
  @Field(() => ID, { nullable: true, description: 'The member of staff; null from outside.' })
  personId?: PersonId | null;
  @Field({ description: `On what basis: ${basis}` }) basis: string;
  @Field({ description: 'Who designated her, and why she may know.' }) basisWords: string;
  @Field(() => ID, { nullable: true, description: 'The student’s consent it rests on.' })
  consentId?: string | null;
  @Field(() => String, { nullable: true, description: 'Last day, YYYY-MM-DD; null for staff.' })
  endsOn?: string | null;
  @Field(() => [String], { description: 'Domains she is asked about.' }) domains: string[];
}

@ObjectType('AnswerSheet', {
  description: 'Who asks, on what basis, the questions, one’s answers.',
})
export class AnswerSheetType {
  @Field(() => ID, { description: 'The debriefer.' }) id: string;
  @Field({ description: 'Her name.' }) name: string;
  @Field({ description: 'Which office asks.' }) institutionName: string;
  @Field({ description: 'Who asks.' }) askedByName: string;
  @Field({ description: `On what basis: ${basis}` }) basis: string;
  @Field({ description: 'That basis in words.' }) basisWords: string;
  @Field({ description: 'The student’s name as far as the basis goes; empty if not told.' })
  toldName: string;
  @Field({ description: 'The specialty, likewise.' }) toldSpecialty: string;
  @Field(() => InstantScalar, { nullable: true, description: 'From when on it is closed.' })
  endsAt: Instant | null;
  @Field(() => InstantScalar, { nullable: true, description: 'When the answers were given.' })
  givenAt: Instant | null;
  @Field(() => [AskedQuestionType], { description: 'The questions.' }) asked: AskedQuestionType[];
  @Field(() => [String], { description: 'Domains asked about.' }) domains: string[];
  @Field(() => [DebriefAnswerType], { description: 'One’s own answers.' })
  answers: DebriefAnswerType[];
}

@InputType('AnswerEntry', { description: 'One answer.' })
export class AnswerInput {
  @Field({ description: 'Code of the question, or domain.DOMAIN.' }) question: string;
  @Field({ description: 'Its words.' }) body: string;
  @Field({ description: stance }) stance: string;
  @Field(() => [String], { description: 'Factors of the domain that weighed.' }) factors: string[];
}

@ObjectType('KeptAnswer', { description: 'What keeping an answer led to.' })
export class KeptAnswerType {
  @Field(() => Int, { description: 'Its new version.' }) version: number;
  @Field(() => InstantScalar, { description: 'When it was kept.' }) changedAt: Instant;
}

@ObjectType('DebrieferInvitation', { description: 'Who asks somebody from outside, and why.' })
export class DebrieferInvitationType {
  @Field({ description: 'Who is invited.' }) name: string;
  @Field({ description: 'Which office asks.' }) institutionName: string;
  @Field({ description: 'Who asks.' }) askedByName: string;
  @Field({ description: `On what basis: ${basis}` }) basis: string;
  @Field({ description: 'That basis in words.' }) basisWords: string;
  @Field(() => InstantScalar, { description: 'From when on it is closed.' }) endsAt: Instant;
}
