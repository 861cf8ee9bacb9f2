import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Instant, LocalDate } from '@onward/core/shared';
import { InstantScalar, LocalDateScalar } from '../platform/graphql/scalars.ts';

const about = {
  kind: 'Kind of certificate.',
  name: 'Its name when it is another.',
  issuedOn: 'Day it was issued.',
  expiresOn: 'Last day it holds; empty when it does not expire.',
  source: 'Where it is from, in words.',
  pathway: 'Way to be allowed to train.',
  sponsors: 'Who sponsors, in words.',
  statusUntil: 'Until when the present status holds.',
  clinicalAuthorization: 'Whether clinical activity is allowed meanwhile.',
  relocation: 'Whether a move is feasible: unknown, anywhere, some or no.',
  relocationWords: 'Where to, and what limits it; may be empty.',
};

@InputType('CertificateEntry', { description: 'What was entered about a certificate.' })
export class CertificateEntryType {
  @Field({ description: about.kind }) kind: string;
  @Field({ description: about.name }) name: string;
  @Field(() => String, { nullable: true, description: about.issuedOn }) issuedOn: string | null;
  @Field(() => String, { nullable: true, description: about.expiresOn }) expiresOn: string | null;
  @Field({ description: about.source }) source: string;
}

@InputType('VisaEntry', { description: 'What was entered about visa and status.' })
export class VisaEntryType {
  @Field({ description: about.pathway }) pathway: string;
  @Field({ description: about.sponsors }) sponsors: string;
  @Field(() => String, { nullable: true, description: about.statusUntil })
  statusUntil: string | null;
  @Field({ description: about.clinicalAuthorization }) clinicalAuthorization: string;
  @Field({ description: about.relocation }) relocation: string;
  @Field({ description: about.relocationWords }) relocationWords: string;
  @Field({ description: about.source }) source: string;
}

@ObjectType('Certificate', { description: 'A certificate of the person.' })
export class CertificateType {
  @Field(() => ID, { description: 'The certificate.' }) id: string;
  @Field({ description: about.kind }) kind: string;
  @Field({ description: about.name }) name: string;
  @Field(() => LocalDateScalar, { nullable: true, description: about.issuedOn })
  issuedOn: LocalDate | null;
  @Field(() => LocalDateScalar, { nullable: true, description: about.expiresOn })
  expiresOn: LocalDate | null;
  @Field({ description: about.source }) source: string;
  @Field(() => Int, { description: 'Version, for edits.' }) version: number;
}

@ObjectType('VisaRecord', { description: 'Visa and status of the person.' })
export class VisaRecordType {
  @Field({ description: about.pathway }) pathway: string;
  @Field({ description: about.sponsors }) sponsors: string;
  @Field(() => LocalDateScalar, { nullable: true, description: about.statusUntil })
  statusUntil: LocalDate | null;
  @Field({ description: about.clinicalAuthorization }) clinicalAuthorization: string;
  @Field({ description: about.relocation }) relocation: string;
  @Field({ description: about.relocationWords }) relocationWords: string;
  @Field({ description: about.source }) source: string;
  @Field(() => InstantScalar, { description: 'When it was entered or last changed.' })
  changedAt: Instant;
  @Field(() => Int, { description: 'Version, for edits.' }) version: number;
}

@ObjectType('StandingAt', {
  description: 'How something stands on one possible day of application.',
})
export class StandingAtType {
  @Field({ description: 'fresh, between, stale, no_limit or not_known.' }) standing: string;
  @Field({ description: 'Its age that day, in words; may be empty.' }) age: string;
}

@ObjectType('ForecastLine', {
  description: 'Something the application rests on, and when it grows old.',
})
export class ForecastLineType {
  @Field({ description: 'Stable within the case.' }) key: string;
  @Field({ description: 'exam, letter, clinical, graduation, certificate or visa.' }) kind: string;
  @Field({ description: 'What it is.' }) title: string;
  @Field({ description: 'Where its date is from.' }) source: string;
  @Field(() => LocalDateScalar, { nullable: true, description: 'The day it counts from.' })
  since: LocalDate | null;
  @Field(() => LocalDateScalar, { nullable: true, description: 'The last day it holds.' })
  until: LocalDate | null;
  @Field({ description: 'The guides’ figures with whose they are; empty when none gives one.' })
  figures: string;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'First day on which it counts as old.',
  })
  staleFrom: LocalDate | null;
  @Field(() => StandingAtType, { description: 'On the target date.' }) atTarget: StandingAtType;
  @Field(() => StandingAtType, { description: 'One year later.' }) atNext: StandingAtType;
  @Field({ description: 'Whether one more cycle makes it worse.' }) turns: boolean;
}

@ObjectType('CaseExpiry', {
  description: 'What grows old or runs out by the day of the application.',
})
export class CaseExpiryType {
  @Field(() => ID, { description: 'The case.' }) caseId: string;
  @Field(() => LocalDateScalar, { description: 'Today in the institution.' }) today: LocalDate;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Day ages are counted to; null: cannot be said.',
  })
  countedTo: LocalDate | null;
  @Field(() => LocalDateScalar, { nullable: true, description: 'A year later.' })
  nextOn: LocalDate | null;
  @Field(() => LocalDateScalar, { nullable: true, description: 'Day of the application aimed at.' })
  targetOn: LocalDate | null;
  @Field({ description: 'Whose date that is.' }) targetSource: string;
  @Field(() => [ForecastLineType], { description: 'What goes first stands first.' })
  lines: readonly ForecastLineType[];
  @Field(() => [CertificateType], { description: 'Certificates.' })
  certificates: readonly CertificateType[];
  @Field(() => VisaRecordType, { nullable: true, description: 'Visa and status, if entered.' })
  visa: VisaRecordType | null;
}

@ObjectType('AheadLine', { description: 'Something that grows old, in the student’s words.' })
export class AheadLineType {
  @Field({ description: 'Stable within the case.' }) key: string;
  @Field({ description: 'What it is.' }) title: string;
  @Field({ description: 'What becomes of it.' }) says: string;
  @Field({ description: 'Whether there is something to plan.' }) plan: boolean;
}

@ObjectType('MyDates', { description: 'What grows old by the day the student applies.' })
export class MyDatesType {
  @Field(() => LocalDateScalar, { nullable: true, description: 'That day; null: not known yet.' })
  applyOn: LocalDate | null;
  @Field(() => [AheadLineType], { description: 'What goes first stands first.' })
  lines: readonly AheadLineType[];
}
