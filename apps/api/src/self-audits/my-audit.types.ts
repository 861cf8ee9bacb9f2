import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { AuditEntry } from '@onward/core/self-audits';
import type { Instant, LocalDate } from '@onward/core/shared';
import { InstantScalar, LocalDateScalar } from '../platform/graphql/scalars.ts';

const says = {
  question: 'Code of the question, or topic_1 to topic_3.',
  rating: 'strong, fine, work or unsure; empty while not said. Words, never numbers.',
  words: 'What was written; empty while nothing is.',
  factsRight: 'Whether the facts shown are right: yes, no, or empty while not said.',
  version: 'Give this as expectedVersion with an edit; 0 before the first.',
};

@ObjectType('HeldFact', { description: 'A fact shown instead of asked.' })
export class HeldFactType {
  @Field({ description: 'The fact in a line.' }) line: string;
  @Field({ description: 'Where it is from, in words.' }) source: string;
  @Field(() => LocalDateScalar, { description: 'The day the source said so.' }) asOf: LocalDate;
}

@ObjectType('MyAuditAnswer', { description: 'What she says to one question.' })
export class MyAnswerType {
  @Field({ description: says.question }) question: string;
  @Field({ description: says.rating }) rating: string;
  @Field({ description: says.words }) words: string;
  @Field({ description: says.factsRight }) factsRight: string;
  @Field(() => Int, { description: says.version }) version: number;
}

@ObjectType('MyAuditQuestion', { description: 'One question of her audit.' })
export class MyQuestionType {
  @Field({ description: says.question }) code: string;
  @Field({ description: 'The question.' }) title: string;
  @Field(() => [String], { description: 'What to think of.' }) prompts: readonly string[];
  @Field(() => [HeldFactType], { description: 'What is known already.' })
  held: readonly HeldFactType[];
  @Field(() => MyAnswerType, { description: 'Her answer so far.' }) answer: MyAnswerType;
}

@ObjectType('MyAuditChapter', { description: 'One of seven short chapters.' })
export class MyChapterType {
  @Field({ description: 'Code.' }) code: string;
  @Field({ description: 'Title.' }) title: string;
  @Field(() => [MyQuestionType], { description: 'Its questions, in order.' })
  questions: readonly MyQuestionType[];
}

@ObjectType('MyAuditShare', { description: 'One time she shared.' })
export class MyShareType {
  @Field(() => Int, { description: '1 for the first time.' }) number: number;
  @Field(() => InstantScalar, { description: 'When.' }) sharedAt: Instant;
}

@ObjectType('MyAudit', { description: 'Her post-match audit; hers alone until she shares it.' })
export class MyAuditType {
  @Field(() => String, { nullable: true, description: 'Who will read it once shared.' })
  helperName: string | null;
  @Field(() => [String], { description: 'How to look at it, before the first question.' })
  framing: readonly string[];
  @Field({ description: 'The question she was at, or topics; empty before the first.' })
  place: string;
  @Field(() => [MyChapterType], { description: 'The seven chapters.' })
  chapters: readonly MyChapterType[];
  @Field(() => [MyAnswerType], { description: 'Three things she wants to talk about.' })
  topics: readonly MyAnswerType[];
  @Field(() => [MyShareType], { description: 'When she shared, newest first.' })
  shares: readonly MyShareType[];
  @Field({ description: 'Whether anything differs from what she shared last.' })
  changedSinceShared: boolean;
}

@ObjectType('MyAuditStanding', { description: 'Whether she has begun and shared.' })
export class MyAuditStandingType {
  @Field(() => ID, { description: 'The case.' }) caseId: string;
  @Field({ description: 'Whether anything is answered.' }) begun: boolean;
  @Field(() => InstantScalar, { nullable: true, description: 'When she shared last.' })
  sharedAt: Instant | null;
}

@InputType('AuditEntry', { description: 'What is said to one question.' })
export class AuditEntryType implements AuditEntry {
  @Field({ description: says.rating }) rating: string;
  @Field({ description: says.words }) words: string;
  @Field({ description: says.factsRight }) factsRight: string;
}
