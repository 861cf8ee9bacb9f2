import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Instant, LocalDate } from '@onward/core/shared';
import { InstantScalar, LocalDateScalar } from '../platform/graphql/scalars.ts';

const what = 'What may be told beside the questions: name, specialty.';

@ObjectType('ConsentAsk', { description: 'What the office asked a student to agree to.' })
export class ConsentAskType {
  @Field(() => ID, { description: 'The ask.' }) id: string;
  @Field({ description: 'Who would be asked about her.' }) toWhom: string;
  @Field(() => [String], { description: what }) what: string[];
  @Field({ description: 'Why.' }) why: string;
  @Field(() => LocalDateScalar, { description: 'The last day.' }) until: LocalDate;
  @Field({ description: 'Who asks.' }) askedByName: string;
  @Field(() => InstantScalar, { description: 'When.' }) askedAt: Instant;
  @Field(() => ID, { nullable: true, description: 'Her answer, as a row of her own.' })
  consentId: string | null;
  @Field(() => String, { nullable: true, description: 'given or declined; null: not answered.' })
  answer: string | null;
  @Field(() => [String], { description: 'What she agreed to: it may be less.' }) agreedTo: string[];
  @Field(() => InstantScalar, { nullable: true, description: 'When she answered.' })
  answeredAt: Instant | null;
  @Field(() => InstantScalar, { nullable: true, description: 'When she took it back.' })
  revokedAt: Instant | null;
  @Field(() => Int, { description: 'Give this as expectedVersion; 0 until answered.' })
  version: number;
}

@InputType('ConsentAskEntry', { description: 'What a student is asked to agree to.' })
export class ConsentAskInput {
  @Field({ description: 'Who would be asked about her.' }) toWhom: string;
  @Field(() => [String], { description: what }) what: string[];
  @Field({ description: 'Why.' }) why: string;
  @Field({ description: 'The last day, YYYY-MM-DD.' }) until: string;
}
