import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { CaseId, Instant } from '@onward/core/shared';
import { InstantScalar } from '../platform/graphql/scalars.ts';
import type { MemoryAid } from './memory-aids.service.ts';

@ObjectType('MemoryAid', {
  description: 'Only its author can open it here; it may still be requested.',
})
export class MemoryAidType implements MemoryAid {
  @Field(() => ID, { description: 'The memory aid.' }) id: string;
  @Field(() => ID, { description: 'The case it belongs to.' }) caseId: CaseId;
  @Field({ description: 'Its text, opened for its author.' }) body: string;
  @Field(() => InstantScalar, { description: 'When it was first kept.' }) createdAt: Instant;
  @Field(() => InstantScalar, { description: 'When it was last changed.' }) changedAt: Instant;
  @Field(() => Int, { description: 'Give this as expectedVersion with an edit.' }) version: number;
}

@ArgsType()
export class KeepMemoryAidArgs {
  @Field(() => ID, { description: 'A UUID made by the client: keeping it twice keeps one.' })
  id: string;

  @Field(() => ID, { description: 'The case.' }) caseId: CaseId;
  @Field({ description: 'The text; kept sealed.' }) body: string;
}
