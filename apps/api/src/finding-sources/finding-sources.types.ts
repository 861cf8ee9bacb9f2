import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import type { SourceKind } from '@onward/core/debriefers';
import type { Instant } from '@onward/core/shared';
import { InstantScalar } from '../platform/graphql/scalars.ts';

const kind = 'answer, section (of a debrief’s page) or note.';

@ObjectType('FindingSource', {
  description: 'The words a finding came from, and where they stand.',
})
export class FindingSourceType {
  @Field(() => String, { description: `What it was: ${kind}` }) kind: SourceKind;
  @Field(() => ID, { description: 'The answer, the debrief or the note.' }) subjectId: string;
  @Field(() => ID, { nullable: true, description: 'The debrief it belongs to, if any.' })
  debriefId: string | null;
  @Field({ description: 'Section or question; empty for a note.' }) part: string;
  @Field({ description: 'The words, as they stood.' }) words: string;
  @Field({ description: 'Kind of person who said it; empty if not told.' }) saidByKind: string;
  @Field({ description: 'Her name, for those who may see it; else empty.' }) saidByName: string;
  @Field(() => InstantScalar, { description: 'When it was said.' }) saidAt: Instant;
}

@InputType('FindingSourceEntry', { description: 'Words that become a finding.' })
export class FindingSourceInput {
  @Field(() => String, { description: `What it is: ${kind}` }) kind: SourceKind;
  @Field(() => ID, { description: 'The answer, the debrief or the note.' }) subjectId: string;
  @Field({ description: 'The section, of a debrief’s page; else empty.' }) part: string;
  @Field({ description: 'The part that was marked; empty: all of it.' }) words: string;
}
