import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  agreements,
  confidences,
  findingStates,
  type Agreement,
  type Confidence,
  type FindingEntry,
  type FindingState,
} from '@onward/core/diagnosis';
import type { Instant } from '@onward/core/shared';
import { InstantScalar } from '../platform/graphql/scalars.ts';
import type { FindingRow } from './findings.reads.ts';

const ConfidenceEnum = Object.fromEntries(confidences.map((c) => [c, c]));
registerEnumType(ConfidenceEnum, {
  name: 'FindingConfidence',
  description:
    'How a finding is known: somebody said so, a document shows it, or it was concluded.',
});

const AgreementEnum = Object.fromEntries(agreements.map((a) => [a, a]));
registerEnumType(AgreementEnum, {
  name: 'FindingAgreement',
  description: 'Whether the student sees a finding the same way.',
});

const FindingStateEnum = Object.fromEntries(findingStates.map((s) => [s, s]));
registerEnumType(FindingStateEnum, {
  name: 'FindingState',
  description: 'Proposed until its debrief is signed, then accepted; dismissed when set aside.',
});

const horizon = 'How long a change takes: lt6m, 6to12m, gt12m (months) or fixed.';

@ObjectType('Finding', {
  description: 'One factor of the diagnosis: what it weighed, how it is known, whether she agrees.',
})
export class FindingType implements Omit<
  FindingRow,
  'id' | 'caseId' | 'debriefId' | 'domain' | 'factor' | 'severity' | 'horizon'
> {
  @Field(() => ID, { description: 'The finding.' }) id: string;
  @Field(() => ID, { description: 'The case it is about.' }) caseId: string;
  @Field(() => ID, { nullable: true, description: 'The debrief it was recorded in, if any.' })
  debriefId: string | null;
  @Field({ description: 'Domain of the taxonomy, such as letters.' }) domain: string;
  @Field({ description: 'Factor of that domain, such as stale.' }) factor: string;
  @Field(() => Int, {
    description: 'What it weighed, 0 none to 3 most: of the finding, never of a person.',
  })
  severity: number;
  @Field(() => ConfidenceEnum, { description: 'How it is known.' }) confidence: Confidence;
  @Field({ description: horizon }) horizon: string;
  @Field(() => AgreementEnum, { description: 'Whether the student agrees.' }) agrees: Agreement;
  @Field({ description: 'What shows it, in words.' }) evidence: string;
  @Field({ description: "Code of the guide's reason it was chosen from; empty if none." })
  reason: string;
  @Field(() => FindingStateEnum, { description: 'Where it stands.' }) state: FindingState;
  @Field({ description: 'Why it was set aside; empty if it was not.' }) dismissedReason: string;
  @Field({ description: 'What would change this reading; empty when nobody said.' })
  wouldChange: string;
  @Field(() => String, { nullable: true, description: 'Name of who recorded it.' })
  recordedByName: string | null;
  @Field(() => InstantScalar, { description: 'When it was recorded.' }) recordedAt: Instant;
  @Field(() => String, { nullable: true, description: 'Name of who changed it last.' })
  changedByName: string | null;
  @Field(() => InstantScalar, { description: 'When it was last changed.' }) changedAt: Instant;
  @Field(() => Int, { description: 'Give this as expectedVersion with an edit.' }) version: number;
}

@InputType('FindingEntry', { description: 'What an advisor enters about one factor.' })
export class FindingEntryType implements FindingEntry {
  @Field({ description: 'Domain of the taxonomy.' }) domain: string;
  @Field({ description: 'Factor of that domain.' }) factor: string;
  @Field(() => Int, { description: 'What it weighed, 0 to 3.' }) severity: number;
  @Field({ description: 'How it is known: reported, documented or inferred.' }) confidence: string;
  @Field({ description: horizon }) horizon: string;
  @Field({ description: 'Whether the student agrees: yes, partly, no or not_asked.' })
  agrees: string;
  @Field({ description: 'What shows it, in words, with source and date.' })
  evidence: string;
  @Field({ description: "Code of the guide's reason it was chosen from." })
  reason: string;
  @Field(() => String, { nullable: true, description: 'What would change this reading.' })
  wouldChange?: string;
}
