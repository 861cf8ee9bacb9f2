import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Instant } from '@onward/core/shared';
import { InstantScalar } from '../platform/graphql/scalars.ts';
import { HeldFactType } from './my-audit.types.ts';

const rating = 'strong, fine, work or unsure; empty while not said. Words, never numbers.';

@ObjectType('SharedAuditAnswer', { description: 'What the student shared under one question.' })
export class SharedAnswerType {
  @Field({ description: rating }) rating: string;
  @Field({ description: 'Her words.' }) words: string;
  @Field({ description: 'Whether the facts she was shown are right: yes, no or empty.' })
  factsRight: string;
}

@ObjectType('ReviewAnswer', { description: 'What staff say to one question.' })
export class ReviewAnswerType {
  @Field({ description: 'Code of the question.' }) question: string;
  @Field({ description: rating }) rating: string;
  @Field({ description: 'Their words.' }) words: string;
  @Field(() => String, { nullable: true, description: 'Who changed it last.' })
  changedByName: string | null;
  @Field(() => Int, { description: 'Version, for edits; 0 before the first.' }) version: number;
}

@ObjectType('AuditFinding', { description: 'A finding made from a question.' })
export class AuditFindingType {
  @Field(() => ID, { description: 'The finding.' }) id: string;
  @Field({ description: 'Its factor, written domain.factor.' }) factor: string;
}

@ObjectType('ReviewQuestion', { description: 'One question, both sides of it.' })
export class ReviewQuestionType {
  @Field({ description: 'Code.' }) code: string;
  @Field({ description: 'The question as staff read it.' }) title: string;
  @Field(() => [String], { description: 'What the guides ask under it.' })
  prompts: readonly string[];
  @Field(() => [String], { description: 'Factors it can speak to.' }) factors: readonly string[];
  @Field(() => [HeldFactType], { description: 'Facts held, with their sources.' })
  held: readonly HeldFactType[];
  @Field(() => SharedAnswerType, { nullable: true, description: 'Her side, once shared.' })
  student: SharedAnswerType | null;
  @Field(() => ReviewAnswerType, { description: 'The side of staff.' }) review: ReviewAnswerType;
  @Field(() => [AuditFindingType], { description: 'Findings made from it.' })
  findings: readonly AuditFindingType[];
}

@ObjectType('ReviewChapter', { description: 'One of seven chapters.' })
export class ReviewChapterType {
  @Field({ description: 'Code.' }) code: string;
  @Field({ description: 'Title.' }) title: string;
  @Field(() => [ReviewQuestionType], { description: 'Its questions.' })
  questions: readonly ReviewQuestionType[];
}

@ObjectType('AuditReview', {
  description: 'The student’s audit and the review of staff beside it.',
})
export class AuditReviewType {
  @Field(() => ID, { description: 'The case.' }) caseId: string;
  @Field({ description: 'Name of the student.' }) studentName: string;
  @Field({ description: 'The institution’s time zone.' }) zone: string;
  @Field(() => InstantScalar, { nullable: true, description: 'When she shared last.' })
  sharedAt: Instant | null;
  @Field(() => Int, { description: 'How many times she has shared; 0 when nothing is shared.' })
  shares: number;
  @Field(() => [String], { description: 'What she wants to talk about.' })
  topics: readonly string[];
  @Field(() => [ReviewChapterType], { description: 'The seven chapters.' })
  chapters: readonly ReviewChapterType[];
}

@InputType('ReviewEntry', { description: 'What staff say to one question.' })
export class ReviewEntryType {
  @Field({ description: rating }) rating: string;
  @Field({ description: 'Their words.' }) words: string;
}

@ObjectType('AgendaLine', { description: 'A line of the agenda, from an answer she shared.' })
export class AgendaLineType {
  @Field({ description: 'The question as staff read it.' }) title: string;
  @Field({ description: 'work or unsure.' }) rating: string;
}

@ObjectType('MeetingAgenda', {
  description: 'What a shared audit puts on the agenda of the next meeting.',
})
export class MeetingAgendaType {
  @Field(() => InstantScalar, { description: 'When she shared.' }) sharedAt: Instant;
  @Field(() => [String], { description: 'What she wants to talk about, in her order.' })
  topics: readonly string[];
  @Field(() => [AgendaLineType], { description: 'What she rated "to strengthen" or "not sure".' })
  lines: readonly AgendaLineType[];
}
