import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Instant, LocalDate } from '@onward/core/shared';
import { FactsScalar, InstantScalar, LocalDateScalar } from '../platform/graphql/scalars.ts';

const season = {
  specialty: 'Code of the specialty.',
  specialtyName: 'Its name when it is another; empty otherwise.',
  track: 'Way into interventional radiology, or none.',
  aimedRegion: 'Region aimed at, or anywhere.',
  system: 'Match system.',
  service: 'Application service.',
  applicantType: 'Applicant type, aligned with the Match.',
  graduatedOn: 'Day of graduation.',
  visaNeed: 'Visa needed.',
  appliedOn: 'Day the application was sent.',
  couple: 'Whether it was a couples application.',
  switchedFrom: 'Specialty the person came from; empty if none.',
  outcome: 'How the season ended.',
  soapOutcome: 'How SOAP ended; empty if it did not apply.',
  interviewsRead: 'A person’s reading of the interviews: few, several or not_said.',
  complete: 'Kinds of fact that are complete: what is not there did not happen.',
  source: 'Where it is from, in words.',
  asOf: 'The day the source said so.',
};

@ObjectType('AttemptFact', {
  description: 'One fact of a season, with source, date and who confirmed it.',
})
export class AttemptFactType {
  @Field(() => ID, { description: 'The fact.' }) id: string;
  @Field({ description: 'Its kind, such as exam, letter or programs.' }) kind: string;
  @Field(() => FactsScalar, { description: 'Its fields, by the kind.' }) body: unknown;
  @Field({ description: 'The fact in a line.' }) line: string;
  @Field({ description: season.source }) source: string;
  @Field(() => LocalDateScalar, { description: season.asOf }) asOf: LocalDate;
  @Field(() => String, { nullable: true, description: 'Who looked at the source and found it so.' })
  confirmedByName: string | null;
  @Field(() => InstantScalar, { nullable: true, description: 'When.' }) confirmedAt: Instant | null;
  @Field(() => Int, { description: 'Version, for edits.' }) version: number;
}

@ObjectType('Attempt', { description: 'One past application season with its facts.' })
export class AttemptType {
  @Field(() => ID, { description: 'The attempt.' }) id: string;
  @Field(() => Int, { description: 'Match year.' }) matchYear: number;
  @Field({ description: season.specialty }) specialty: string;
  @Field({ description: season.specialtyName }) specialtyName: string;
  @Field({ description: season.track }) track: string;
  @Field({ description: season.aimedRegion }) aimedRegion: string;
  @Field({ description: season.system }) system: string;
  @Field({ description: season.service }) service: string;
  @Field({ description: season.applicantType }) applicantType: string;
  @Field(() => LocalDateScalar, { nullable: true, description: season.graduatedOn })
  graduatedOn: LocalDate | null;
  @Field({ description: season.visaNeed }) visaNeed: string;
  @Field(() => LocalDateScalar, { nullable: true, description: season.appliedOn })
  appliedOn: LocalDate | null;
  @Field({ description: season.couple }) couple: boolean;
  @Field({ description: season.switchedFrom }) switchedFrom: string;
  @Field({ description: season.outcome }) outcome: string;
  @Field({ description: season.soapOutcome }) soapOutcome: string;
  @Field({ description: season.interviewsRead }) interviewsRead: string;
  @Field(() => [String], { description: season.complete }) complete: readonly string[];
  @Field({ description: season.source }) source: string;
  @Field(() => LocalDateScalar, { description: season.asOf }) asOf: LocalDate;
  @Field(() => String, { nullable: true, description: 'Who confirmed the season’s own facts.' })
  confirmedByName: string | null;
  @Field(() => InstantScalar, { nullable: true, description: 'When.' }) confirmedAt: Instant | null;
  @Field(() => ID, { nullable: true, description: 'The attempt it was started from.' })
  startedFrom: string | null;
  @Field(() => Int, { description: 'Version, for edits.' }) version: number;
  @Field(() => [AttemptFactType], { description: 'Its facts, in the order they were entered.' })
  facts: readonly AttemptFactType[];
}

@ObjectType('RankConsent', {
  description: 'The student’s consent that volunteered rank data is kept.',
})
export class RankConsentType {
  @Field({ description: 'How it was given, in words.' }) how: string;
  @Field(() => InstantScalar, { description: 'When.' }) givenAt: Instant;
  @Field(() => String, { nullable: true, description: 'Who recorded it.' })
  recordedByName: string | null;
}

@ObjectType('MyRankConsent', {
  description: 'What the student said about keeping ranks she tells; nobody may ask for them.',
})
export class MyRankConsentType {
  @Field(() => InstantScalar, { nullable: true, description: 'When it was last given.' })
  givenAt: Instant | null;
  @Field(() => InstantScalar, { nullable: true, description: 'When that was taken back.' })
  revokedAt: Instant | null;
  @Field({ description: 'Whether she gave it here herself; otherwise staff wrote down her word.' })
  byHer: boolean;
  @Field(() => Int, { description: 'How many ranks are kept now.' }) ranksKept: number;
}

@ObjectType('CaseAttempts', { description: 'The seasons of one person, newest first.' })
export class CaseAttemptsType {
  @Field(() => ID, { description: 'The case.' }) caseId: string;
  @Field({ description: 'Name of the student.' }) studentName: string;
  @Field(() => LocalDateScalar, { description: 'Today in the institution.' }) today: LocalDate;
  @Field(() => [AttemptType], { description: 'The seasons.' }) attempts: readonly AttemptType[];
  @Field(() => RankConsentType, { nullable: true, description: 'Consent that stands, if any.' })
  rankConsent: RankConsentType | null;
}

@InputType('AttemptEntry', { description: 'What was entered about a season.' })
export class AttemptEntryType {
  @Field(() => Int, { description: 'Match year.' }) matchYear: number;
  @Field({ description: season.specialty }) specialty: string;
  @Field({ description: season.specialtyName }) specialtyName: string;
  @Field({ description: season.track }) track: string;
  @Field({ description: season.aimedRegion }) aimedRegion: string;
  @Field({ description: season.system }) system: string;
  @Field({ description: season.service }) service: string;
  @Field({ description: season.applicantType }) applicantType: string;
  @Field(() => String, { nullable: true, description: season.graduatedOn })
  graduatedOn: string | null;
  @Field({ description: season.visaNeed }) visaNeed: string;
  @Field(() => String, { nullable: true, description: season.appliedOn }) appliedOn: string | null;
  @Field({ description: season.couple }) couple: boolean;
  @Field({ description: season.switchedFrom }) switchedFrom: string;
  @Field({ description: season.outcome }) outcome: string;
  @Field({ description: season.soapOutcome }) soapOutcome: string;
  @Field({ description: season.interviewsRead }) interviewsRead: string;
  @Field(() => [String], { description: season.complete }) complete: string[];
  @Field({ description: season.source }) source: string;
  @Field({ description: season.asOf }) asOf: string;
}

@InputType('AttemptFactEntry', { description: 'What was entered as a fact.' })
export class AttemptFactEntryType {
  @Field({ description: 'Kind of fact.' }) kind: string;
  @Field(() => FactsScalar, { description: 'Its fields, by the kind.' })
  body: Record<string, unknown>;
  @Field({ description: season.source }) source: string;
  @Field({ description: season.asOf }) asOf: string;
}
