import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Instant, LocalDate } from '@onward/core/shared';
import { InstantScalar, LocalDateScalar } from '../platform/graphql/scalars.ts';

const about = {
  writer: 'Who writes.',
  role: 'Role of the writer.',
  field: 'Field of the writer.',
  institution: 'Where the writer works.',
  country: 'Country of the institution: us, canada or other.',
  relationship: 'How they know each other, in words; may be empty.',
  knows: 'How closely they worked together.',
  workSeen: 'Which work the writer saw: clinical, research or both.',
  whereWorked: 'Whether a good part of the work was done there: yes, no or unknown.',
  endorses: 'Whether the program stands behind the application and addresses the earlier result.',
  describes: 'Whether the writer can describe judgment, communication, ethic and teamwork.',
  knowsResidency: 'Whether the writer knows the residency system applied to.',
  kind: 'Kind of letter.',
  status: 'Where it stands: planned, asked, agreed, submitted, declined or expired.',
  reused: 'Whether it is a letter of a former season as it was.',
  askedOn: 'Day the writer was asked.',
  writtenOn: 'Date the letter carries.',
  dueOn: 'Day it is due.',
  feedback: 'What the writer could not fully support, as told. Office only.',
  shown: 'Whether writer, kind, status and dates stand on the student’s page.',
};

@InputType('LetterEntry', {
  description: 'What was entered about a letter. Its text is never kept.',
})
export class LetterEntryType {
  @Field({ description: about.writer }) writer: string;
  @Field({ description: about.role }) role: string;
  @Field({ description: about.field }) field: string;
  @Field({ description: about.institution }) institution: string;
  @Field({ description: about.country }) country: string;
  @Field({ description: about.relationship }) relationship: string;
  @Field({ description: about.knows }) knows: string;
  @Field({ description: about.workSeen }) workSeen: string;
  @Field({ description: about.whereWorked }) whereWorked: string;
  @Field({ description: about.endorses }) endorses: string;
  @Field({ description: about.describes }) describes: string;
  @Field({ description: about.knowsResidency }) knowsResidency: string;
  @Field({ description: about.kind }) kind: string;
  @Field({ description: about.status }) status: string;
  @Field({ description: about.reused }) reused: boolean;
  @Field(() => String, { nullable: true, description: about.askedOn }) askedOn: string | null;
  @Field(() => String, { nullable: true, description: about.writtenOn }) writtenOn: string | null;
  @Field(() => String, { nullable: true, description: about.dueOn }) dueOn: string | null;
  @Field({ description: about.feedback }) feedback: string;
  @Field({ description: about.shown }) shown: boolean;
}

@ObjectType('Letter', {
  description: 'A letter towards the next application. Its text is not here.',
})
export class LetterType {
  @Field(() => ID, { description: 'The letter.' }) id: string;
  @Field({ description: about.writer }) writer: string;
  @Field({ description: about.role }) role: string;
  @Field({ description: about.field }) field: string;
  @Field({ description: about.institution }) institution: string;
  @Field({ description: about.country }) country: string;
  @Field({ description: about.relationship }) relationship: string;
  @Field({ description: about.knows }) knows: string;
  @Field({ description: about.workSeen }) workSeen: string;
  @Field({ description: about.whereWorked }) whereWorked: string;
  @Field({ description: about.endorses }) endorses: string;
  @Field({ description: about.describes }) describes: string;
  @Field({ description: about.knowsResidency }) knowsResidency: string;
  @Field({ description: about.kind }) kind: string;
  @Field({ description: about.status }) status: string;
  @Field({ description: about.reused }) reused: boolean;
  @Field(() => LocalDateScalar, { nullable: true, description: about.askedOn })
  askedOn: LocalDate | null;
  @Field(() => LocalDateScalar, { nullable: true, description: about.writtenOn })
  writtenOn: LocalDate | null;
  @Field(() => LocalDateScalar, { nullable: true, description: about.dueOn })
  dueOn: LocalDate | null;
  @Field({ description: about.feedback }) feedback: string;
  @Field({ description: about.shown }) shown: boolean;
  @Field(() => Int, { description: 'Version, for edits.' }) version: number;
  @Field({
    description:
      'Its age against the guides’ figure: within, between, past, undated, no_limit or cannot_say.',
  })
  ageState: string;
  @Field({ description: 'Its age at the target date, in words.' }) ageWords: string;
  @Field(() => String, {
    nullable: true,
    description: 'What the student decided: waived or not_waived; null: nothing signed.',
  })
  waiver: string | null;
  @Field(() => InstantScalar, { nullable: true, description: 'When she signed.' })
  waiverAt: Instant | null;
}

@ObjectType('NearLetter', { description: 'A letter that would count but for what it lacks.' })
export class NearLetterType {
  @Field(() => ID, { description: 'The letter.' }) letterId: string;
  @Field({ description: about.writer }) writer: string;
  @Field({ description: 'What is lacking, in words.' }) lacks: string;
  @Field({ description: 'Nobody said yet: it can be asked.' }) open: boolean;
}

@ObjectType('LetterCondition', {
  description: 'One condition of a guide on the letters, and where it stands.',
})
export class LetterConditionType {
  @Field({ description: 'Stable code.' }) code: string;
  @Field({ description: 'Title of the guide.' }) packTitle: string;
  @Field({ description: 'Item of the guide, such as DR-28.' }) item: string;
  @Field({ description: 'What it asks for.' }) title: string;
  @Field({ description: 'The figure in the guide’s pack.' }) figureWords: string;
  @Field(() => String, {
    nullable: true,
    description: 'The guide’s own figure where the institution set another.',
  })
  inPlaceOf: string | null;
  @Field(() => Int, { description: 'At least so many.' }) need: number;
  @Field(() => Int, { description: 'So many are still missing.' }) missing: number;
  @Field({ description: 'met, on_the_way or unmet.' }) state: string;
  @Field(() => [String], { description: 'Letters that count, agreed or sent in first.' })
  counting: readonly string[];
  @Field(() => [NearLetterType], { description: 'Letters that nearly count.' })
  near: readonly NearLetterType[];
  @Field({ description: 'The count beside the figure, with whose it is.' }) says: string;
}

@ObjectType('NewLetter', {
  description: 'A letter of the smallest set that would meet what is unmet.',
})
export class NewLetterType {
  @Field({ description: 'Who would have to write it, and what it would meet.' }) says: string;
  @Field(() => [String], { description: 'Codes of the conditions it would count towards.' })
  meets: readonly string[];
}

@ObjectType('LetterWarning', { description: 'A warning beside the letters; it stops nobody.' })
export class LetterWarningType {
  @Field({ description: 'Stable code.' }) code: string;
  @Field({ description: 'In words.' }) says: string;
  @Field(() => String, { nullable: true, description: 'Where the fact was read.' }) link:
    | string
    | null;
  @Field(() => LocalDateScalar, { nullable: true, description: 'As of which day.' })
  asOf: LocalDate | null;
}

@ObjectType('PastLetter', { description: 'A letter as it was in a former application.' })
export class PastLetterType {
  @Field(() => ID, { description: 'The fact.' }) factId: string;
  @Field(() => Int, { description: 'Match year of that season.' }) matchYear: number;
  @Field({ description: about.writer }) writer: string;
  @Field({ description: about.role }) role: string;
  @Field({ description: about.field }) field: string;
  @Field({ description: about.institution }) institution: string;
  @Field({ description: about.country }) country: string;
  @Field({ description: about.knows }) knows: string;
  @Field(() => LocalDateScalar, { description: about.writtenOn }) writtenOn: LocalDate;
}

@ObjectType('AskScript', { description: 'What to say to somebody who may write, from a guide.' })
export class AskScriptType {
  @Field({ description: 'Stable code.' }) code: string;
  @Field({ description: 'When it is used.' }) title: string;
  @Field({ description: 'A remark; may be empty.' }) note: string;
  @Field(() => [String], { description: 'The words, line by line.' }) lines: readonly string[];
  @Field({ description: 'Title of the guide.' }) packTitle: string;
  @Field({ description: 'Item of the guide.' }) item: string;
}

@ObjectType('CaseLetters', { description: 'The letters of a case against the guides that apply.' })
export class CaseLettersType {
  @Field(() => ID, { description: 'The case.' }) caseId: string;
  @Field(() => LocalDateScalar, { description: 'Today in the institution.' }) today: LocalDate;
  @Field(() => LocalDateScalar, { nullable: true, description: 'Day of the application aimed at.' })
  targetOn: LocalDate | null;
  @Field(() => [String], { description: 'Titles of the guides that apply.' })
  packs: readonly string[];
  @Field(() => [LetterType], { description: 'The letters, in the order they were added.' })
  letters: readonly LetterType[];
  @Field(() => [LetterConditionType], { description: 'The conditions of each guide.' })
  conditions: readonly LetterConditionType[];
  @Field(() => [NewLetterType], { description: 'The smallest set of new letters that meets all.' })
  smallest: readonly NewLetterType[];
  @Field(() => [LetterWarningType], { description: 'Warnings.' })
  warnings: readonly LetterWarningType[];
  @Field(() => [PastLetterType], { description: 'Letters of former applications.' })
  past: readonly PastLetterType[];
  @Field(() => [AskScriptType], { description: 'What to say to writers.' })
  scripts: readonly AskScriptType[];
}
