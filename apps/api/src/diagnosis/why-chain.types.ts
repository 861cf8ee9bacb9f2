import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Instant, LocalDate } from '@onward/core/shared';
import { InstantScalar, LocalDateScalar } from '../platform/graphql/scalars.ts';

@ObjectType('FindingEvidence', {
  description: 'One piece of evidence of a finding: from its rule, or tied to it by a person.',
})
export class FindingEvidenceType {
  @Field(() => ID, { nullable: true, description: 'The evidence; none when the rule brought it.' })
  id: string | null;
  @Field({ description: 'season, fact, log, note, student or person.' }) kind: string;
  @Field(() => ID, { nullable: true, description: 'The fact or note it opens to.' })
  refId: string | null;
  @Field({ description: 'What it says.' }) says: string;
  @Field({ description: 'Where it is from.' }) source: string;
  @Field(() => LocalDateScalar, { description: 'When the source said so.' }) asOf: LocalDate;
  @Field({ description: 'supports or against.' }) weighs: string;
  @Field(() => String, { nullable: true, description: 'Who tied it to the finding.' })
  addedByName: string | null;
}

@ObjectType('AnsweringStep', { description: 'A step of the plan, as the diagnosis shows it.' })
export class AnsweringStepType {
  @Field(() => ID, { description: 'The task.' }) id: string;
  @Field({ description: 'Its title for staff.' }) title: string;
  @Field({ description: 'Who does it.' }) owner: string;
  @Field(() => LocalDateScalar, { nullable: true, description: 'Planned for.' })
  dueOn: LocalDate | null;
  @Field(() => [String], { description: 'Factors it answers, as domain.factor.' })
  factors: readonly string[];
  @Field(() => String, { nullable: true, description: 'How far it is; none before it began.' })
  progress: string | null;
  @Field({ description: 'Whether the student has been given it.' }) given: boolean;
  @Field(() => Int, { description: 'Version, for edits.' }) version: number;
}

@ObjectType('GuideAdvice', { description: 'What a guide says to a factor, with its item.' })
export class GuideAdviceType {
  @Field({ description: 'In the guide’s staff voice, or the student’s where there is no other.' })
  text: string;
  @Field({ description: 'Its words for the student; empty where the guide has none.' })
  studentText: string;
  @Field({ description: 'Title of the list it stands in.' }) list: string;
  @Field({ description: 'Title of the guide.' }) packTitle: string;
  @Field(() => Int, { description: 'Version of its pack.' }) packVersion: number;
  @Field({ description: 'Guide item.' }) item: string;
}

@ObjectType('FactorAdvice', { description: 'What the guides that apply say to one factor.' })
export class FactorAdviceType {
  @Field({ description: 'The factor, as domain.factor.' }) factor: string;
  @Field(() => [GuideAdviceType], { description: 'Their lines.' })
  lines: readonly GuideAdviceType[];
}

@ObjectType('Guidance', {
  description: 'An entry of a guide that applies to this season, and why.',
})
export class GuidanceType {
  @Field({ description: 'The entry, for the screen: unique on the page.' }) code: string;
  @Field({ description: 'Its heading.' }) title: string;
  @Field(() => [String], { description: 'What it says, in paragraphs or lines.' })
  text: readonly string[];
  @Field({ description: 'Why it is shown.' }) because: string;
  @Field({ description: 'Title of the guide.' }) packTitle: string;
  @Field(() => Int, { description: 'Version of its pack.' }) packVersion: number;
  @Field({ description: 'Guide item.' }) item: string;
}

@ObjectType('Axis', { description: 'One thing programs value, and what is known about it.' })
export class AxisType {
  @Field({ description: 'Code, unique on the page.' }) code: string;
  @Field({ description: 'Its name.' }) title: string;
  @Field({ description: 'What programs look for.' }) text: string;
  @Field({ description: 'Title of the guide.' }) packTitle: string;
  @Field({ description: 'Guide item.' }) item: string;
  @Field({ description: 'named, nothing or unknown.' }) state: string;
  @Field(() => [String], { description: 'Factors under it, as domain.factor.' })
  factors: readonly string[];
}

@ObjectType('Measure', { description: 'A count of the last season beside what a guide asks for.' })
export class MeasureType {
  @Field({ description: 'What is counted.' }) label: string;
  @Field(() => Int, { nullable: true, description: 'The count; none when nobody knows.' })
  value: number | null;
  @Field({ description: 'aim: asked for; few_under: fewer than this is few.' }) reads: string;
  @Field(() => Int, { description: 'Lower end of what is asked for.' }) low: number;
  @Field(() => Int, { description: 'Upper end.' }) high: number;
  @Field({ description: 'Title of the guide.' }) packTitle: string;
  @Field({ description: 'Guide item.' }) item: string;
}

@ObjectType('SeenEvidence', { description: 'What the student may see that was looked at.' })
export class SeenEvidenceType {
  @Field({ description: 'What it says.' }) says: string;
  @Field(() => LocalDateScalar, { description: 'From when.' }) asOf: LocalDate;
}

@ObjectType('StudentFactor', {
  description: 'One factor as the student reads it; no source in it.',
})
export class StudentFactorType {
  @Field({ description: 'What it is, in the student’s voice.' }) title: string;
  @Field({ description: 'How long a change takes: lt6m, 6to12m, gt12m or fixed.' })
  horizon: string;
  @Field(() => [SeenEvidenceType], { description: 'What was looked at.' })
  evidence: readonly SeenEvidenceType[];
  @Field(() => [String], { description: 'Steps of the plan that answer it.' })
  steps: readonly string[];
}

@InputType('EvidenceEntry', { description: 'Evidence that is tied to a finding.' })
export class EvidenceEntryType {
  @Field({ description: 'fact, note, student or person.' }) kind: string;
  @Field(() => ID, { nullable: true, description: 'The fact or note.' })
  refId: string | null;
  @Field({ description: 'What it says; a fact’s own line is taken instead.' }) says: string;
  @Field({ description: 'Where it is from; a fact’s or note’s own source is taken instead.' })
  source: string;
  @Field({ description: 'From when; a fact’s or note’s own date is taken instead.' }) asOf: string;
  @Field({ description: 'supports or against.' }) weighs: string;
}

@ObjectType('DecidedBy', {
  description: 'Who made a finding part of the diagnosis, and with what.',
})
export class DecidedByType {
  @Field(() => String, { nullable: true, description: 'The person.' }) name: string | null;
  @Field(() => InstantScalar, { description: 'When.' }) at: Instant;
  @Field(() => [String], { description: 'Guides and versions it was decided under.' })
  packs: readonly string[];
}
