import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { Instant, LocalDate } from '@onward/core/shared';
import { InstantScalar, LocalDateScalar } from '../platform/graphql/scalars.ts';
import { AskScriptType } from './letters.types.ts';

@ObjectType('MyLetter', {
  description: 'A letter as the student sees it: who, which, where it stands.',
})
export class MyLetterType {
  @Field(() => ID, { description: 'The letter.' }) id: string;
  @Field({ description: 'Who writes.' }) writer: string;
  @Field({ description: 'Field of the writer.' }) field: string;
  @Field({ description: 'Where the writer works.' }) institution: string;
  @Field({ description: 'Kind of letter.' }) kind: string;
  @Field({ description: 'Where it stands.' }) status: string;
  @Field(() => LocalDateScalar, { nullable: true, description: 'Day the writer was asked.' })
  askedOn: LocalDate | null;
  @Field(() => LocalDateScalar, { nullable: true, description: 'Date the letter carries.' })
  writtenOn: LocalDate | null;
  @Field(() => LocalDateScalar, { nullable: true, description: 'Day it is due.' })
  dueOn: LocalDate | null;
  @Field(() => String, {
    nullable: true,
    description: 'What she decided: waived or not_waived; null: nothing.',
  })
  waiver: string | null;
  @Field(() => String, { nullable: true, description: 'Her name as she signed.' })
  waiverName: string | null;
  @Field(() => InstantScalar, { nullable: true, description: 'When she signed.' })
  waiverAt: Instant | null;
}

@ObjectType('MyLetters', { description: 'The student’s letters and what to say to writers.' })
export class MyLettersType {
  @Field(() => [MyLetterType], { description: 'The letters, in the order they were added.' })
  letters: readonly MyLetterType[];
  @Field(() => [AskScriptType], { description: 'What to say to writers.' })
  scripts: readonly AskScriptType[];
}
