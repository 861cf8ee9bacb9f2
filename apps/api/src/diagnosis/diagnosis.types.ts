import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Instant, LocalDate } from '@onward/core/shared';
import { FindingType } from '../findings/index.ts';
import {
  AnsweringStepType,
  AxisType,
  DecidedByType,
  FactorAdviceType,
  FindingEvidenceType,
  GuidanceType,
  MeasureType,
  StudentFactorType,
} from './why-chain.types.ts';
import { InstantScalar, LocalDateScalar } from '../platform/graphql/scalars.ts';

@ObjectType('EvidenceLine', { description: 'One piece of evidence with its source and date.' })
export class EvidenceLineType {
  @Field({ description: 'What it says.' }) says: string;
  @Field({ description: 'Where it is from.' }) source: string;
  @Field(() => LocalDateScalar, { description: 'When the source said so.' }) asOf: LocalDate;
  @Field(() => ID, {
    nullable: true,
    description: 'The fact behind it; none for the season itself.',
  })
  factId: string | null;
  @Field(() => ID, {
    nullable: true,
    description: 'The entry of the logbook behind it, if it is one.',
  })
  activityId?: string | null;
}

@ObjectType('OwnChange', { description: 'Who changed a figure of a guide, when and why.' })
export class OwnChangeType {
  @Field({ description: 'Who.' }) byName: string;
  @Field(() => InstantScalar, { description: 'When.' }) at: string;
  @Field({ description: 'Why.' }) reason: string;
}

@ObjectType('GuideFigure', { description: 'A figure of a guide, with whose it is.' })
export class GuideFigureType {
  @Field({ description: 'The figure in words.' }) words: string;
  @Field({ description: 'Lower to upper end with its unit, exactly as the guide gives it.' })
  range: string;
  @Field({ description: 'Title of the guide.' }) packTitle: string;
  @Field(() => Int, { description: 'Version of its pack.' }) packVersion: number;
  @Field({ description: 'Guide item, such as DR-10.' }) item: string;
  @Field(() => String, {
    nullable: true,
    description: 'The guide’s own figure, where the institution set another.',
  })
  inPlaceOf: string | null;
  @Field(() => OwnChangeType, { nullable: true, description: 'Who set it, when and why.' })
  ownChange: OwnChangeType | null;
}

@ObjectType('Examination', {
  description: 'What one rule says to the facts: proposed, notice, nothing or not assessable.',
})
export class ExaminationType {
  @Field({ description: 'Code of the rule.' }) rule: string;
  @Field({ description: 'What it looks at.' }) title: string;
  @Field(() => [String], { description: 'Guide items it stands on.' }) items: readonly string[];
  @Field(() => [String], { description: 'The same with guide and version of its pack.' })
  guides: readonly string[];
  @Field(() => String, { nullable: true, description: 'A rule of the Match it stands on.' })
  outside: string | null;
  @Field({ description: 'proposed, notice, nothing or not_assessable.' }) state: string;
  @Field({ description: 'What it says; for not_assessable, because of what.' }) says: string;
  @Field({ description: 'What would change this; empty if there is nothing to change.' })
  wouldChange: string;
  @Field({ description: 'Mark of what was shown, to be sent back with a decision.' }) mark: string;
  @Field({ description: 'Domain proposed; empty unless proposed.' }) domain: string;
  @Field({ description: 'Factor proposed; empty unless proposed.' }) factor: string;
  @Field(() => [String], { description: 'Factors the same facts could also mean.' })
  also: readonly string[];
  @Field(() => String, {
    nullable: true,
    description: 'Where programs were lost: list, screen, interview or rank.',
  })
  place: string | null;
  @Field(() => Int, { description: 'Weight proposed, 0 to 3: of the finding.' }) severity: number;
  @Field({ description: 'How it is known; empty unless proposed.' }) confidence: string;
  @Field({ description: 'How long a change takes; empty unless proposed.' }) horizon: string;
  @Field(() => [EvidenceLineType], { description: 'The facts it stands on.' })
  inputs: readonly EvidenceLineType[];
  @Field(() => [GuideFigureType], { description: 'The figures it used.' })
  figures: readonly GuideFigureType[];
  @Field(() => [String], {
    description: 'Lowest to highest where several figures of one unit were used; none is averaged.',
  })
  ranges: readonly string[];
}

@ObjectType('DiagnosisFinding', {
  description: 'A factor somebody decided about, with what it was shown with.',
})
export class DiagnosisFindingType {
  @Field(() => FindingType, { description: 'The finding.' }) finding: FindingType;
  @Field(() => ExaminationType, {
    nullable: true,
    description: 'The proposal it came from, as it was shown.',
  })
  basis: ExaminationType | null;
  @Field({ description: 'Whether the facts behind it have changed since.' }) changedSince: boolean;
  @Field(() => [FindingEvidenceType], { description: 'Everything it stands on.' })
  evidence: readonly FindingEvidenceType[];
  @Field(() => [AnsweringStepType], { description: 'Steps of the plan that answer it.' })
  steps: readonly AnsweringStepType[];
  @Field(() => DecidedByType, { description: 'Who decided, and under which guides.' })
  decided: DecidedByType;
}

@ObjectType('FunnelPart', {
  description: 'Programs from application to rank, whole or of one part.',
})
export class FunnelPartType {
  @Field({ description: 'The part in words; empty for the whole.' }) name: string;
  @Field(() => Int, { description: 'Applied to.' }) applied: number;
  @Field(() => Int, { description: 'Invited.' }) invited: number;
  @Field(() => Int, { description: 'Attended.' }) attended: number;
  @Field(() => Int, { description: 'Invitations declined.' }) declined: number;
  @Field(() => Int, { nullable: true, description: 'Ranked, where it was volunteered.' })
  ranked: number | null;
}

@ObjectType('FunnelSplit', { description: 'One way of splitting the season.' })
export class FunnelSplitType {
  @Field({ description: 'tier, region, category or specialty.' }) by: string;
  @Field(() => [FunnelPartType], { description: 'The parts.' }) parts: readonly FunnelPartType[];
}

@ObjectType('GuidePackRef', { description: 'A guide that applies, and its version.' })
export class GuidePackRefType {
  @Field({ description: 'Code.' }) code: string;
  @Field({ description: 'Title.' }) title: string;
  @Field(() => Int, { description: 'Version.' }) version: number;
}

@ObjectType('DiagnosisAnswer', { description: 'What the student says to it.' })
export class DiagnosisAnswerType {
  @Field({ description: 'Whether she sees it the same way: yes, partly or no.' }) agrees: string;
  @Field({ description: 'Her words; may be empty.' }) words: string;
  @Field(() => InstantScalar, { description: 'When.' }) answeredAt: Instant;
}

@ObjectType('DiagnosisRelease', { description: 'What went to the student.' })
export class DiagnosisReleaseType {
  @Field(() => ID, { description: 'The release.' }) id: string;
  @Field({ description: 'The words.' }) words: string;
  @Field(() => [StudentFactorType], { description: 'The factors that went along.' })
  factors: readonly StudentFactorType[];
  @Field({ description: 'Who released it.' }) authorName: string;
  @Field(() => InstantScalar, { description: 'When.' }) releasedAt: Instant;
  @Field(() => InstantScalar, { nullable: true, description: 'Readable from then on, if later.' })
  visibleFrom: Instant | null;
  @Field(() => InstantScalar, { nullable: true, description: 'Taken back then.' })
  withdrawnAt: Instant | null;
  @Field({ description: 'Why it was taken back; empty if it was not.' }) withdrawnReason: string;
  @Field(() => DiagnosisAnswerType, { nullable: true, description: 'Her newest answer.' })
  answer: DiagnosisAnswerType | null;
}

@ObjectType('CaseDiagnosis', {
  description: 'The diagnosis of a case: factors, evidence, order, words for the student.',
})
export class CaseDiagnosisType {
  @Field(() => ID, { description: 'The case.' }) caseId: string;
  @Field({ description: 'Name of the student.' }) studentName: string;
  @Field(() => Int, { nullable: true, description: 'Match year of the season looked at.' })
  matchYear: number | null;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'The application aimed at; ages are counted to it.',
  })
  targetOn: LocalDate | null;
  @Field({ description: 'Where that date is from; empty when there is none.' })
  targetSource: string;
  @Field(() => [GuidePackRefType], { description: 'The guides that apply.' })
  packs: readonly GuidePackRefType[];
  @Field(() => FunnelPartType, {
    nullable: true,
    description: 'The season; none without programs.',
  })
  funnel: FunnelPartType | null;
  @Field({ description: 'One sentence over the season; empty without programs.' })
  funnelTakeaway: string;
  @Field(() => [MeasureType], { description: 'Counts beside what the guides ask for.' })
  measures: readonly MeasureType[];
  @Field({ description: 'One sentence over them; empty without any.' }) measuresTakeaway: string;
  @Field(() => [GuidanceType], { description: 'What the guides say to this season, and why.' })
  guidance: readonly GuidanceType[];
  @Field(() => [AxisType], { description: 'What programs value, and what is known.' })
  axes: readonly AxisType[];
  @Field(() => [FactorAdviceType], { description: 'What the guides say to the factors shown.' })
  advice: readonly FactorAdviceType[];
  @Field(() => [AnsweringStepType], { description: 'Every step of the plan, to link one.' })
  steps: readonly AnsweringStepType[];
  @Field(() => [StudentFactorType], { description: 'What goes to the student with the words.' })
  forStudent: readonly StudentFactorType[];
  @Field(() => [FunnelSplitType], { description: 'The season, split.' })
  splits: readonly FunnelSplitType[];
  @Field(() => [DiagnosisFindingType], { description: 'Factors accepted, strongest first.' })
  accepted: readonly DiagnosisFindingType[];
  @Field(() => [DiagnosisFindingType], { description: 'Looked at and set aside.' })
  setAside: readonly DiagnosisFindingType[];
  @Field(() => [ExaminationType], {
    description: 'What the rules say that nobody has decided about.',
  })
  examinations: readonly ExaminationType[];
  @Field(() => [ID], { description: 'Findings to work on, in order.' })
  priorities: readonly string[];
  @Field({ description: 'The factor confirmed to stand alone (DR-12); empty if none.' })
  singleFactor: string;
  @Field({ description: 'What the student will read, as written so far.' }) studentWords: string;
  @Field({ description: 'A beginning for it, in the student’s voice, from the guides.' })
  wordsToBeginWith: string;
  @Field(() => [DiagnosisReleaseType], { description: 'What went to the student, newest first.' })
  releases: readonly DiagnosisReleaseType[];
  @Field(() => Int, { description: 'Version, for edits; 0 before the first.' }) version: number;
}

@ObjectType('MyDiagnosis', { description: 'What the student was given to read about the season.' })
export class MyDiagnosisType {
  @Field(() => ID, { description: 'The release.' }) id: string;
  @Field({ description: 'The words.' }) words: string;
  @Field(() => [StudentFactorType], { description: 'The factors behind them, in order.' })
  factors: readonly StudentFactorType[];
  @Field({ description: 'Who it is from.' }) authorName: string;
  @Field(() => InstantScalar, { description: 'When.' }) releasedAt: Instant;
  @Field(() => DiagnosisAnswerType, { nullable: true, description: 'Her newest answer.' })
  answer: DiagnosisAnswerType | null;
}
