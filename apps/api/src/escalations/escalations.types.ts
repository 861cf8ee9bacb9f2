import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { EscalationAct } from '@onward/core/escalations';
import type { Instant } from '@onward/core/shared';
import { InstantScalar } from '../platform/graphql/scalars.ts';

@ObjectType('Escalation', { description: 'A student said that things are not well.' })
export class EscalationType {
  @Field(() => ID, { description: 'The row.' }) id: string;
  @Field(() => ID, { description: 'The case.' }) caseId: string;
  @Field({ description: 'Her words; may be empty.' }) words: string;
  @Field(() => InstantScalar, { description: 'When she said so.' }) raisedAt: Instant;
  @Field(() => String, { nullable: true, description: 'Who saw it first.' })
  seenByName: string | null;
  @Field(() => InstantScalar, { nullable: true, description: 'When it was first seen.' })
  seenAt: Instant | null;
  @Field(() => String, { nullable: true, description: 'spoke, arranged or handed_on.' })
  how: EscalationAct | null;
  @Field({ description: 'What she reads from the office; may be empty.' }) answer: string;
  @Field(() => String, { nullable: true, description: 'Who acted.' }) actedByName: string | null;
  @Field(() => InstantScalar, { nullable: true, description: 'When somebody acted.' })
  actedAt: Instant | null;
}
