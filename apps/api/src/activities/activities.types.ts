import { Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type {
  ActivityEntry,
  ActivityKind,
  CheckState,
  Setting,
  WorkState,
} from '@onward/core/activities';
import type { Instant, LocalDate } from '@onward/core/shared';
import { InstantScalar, LocalDateScalar } from '../platform/graphql/scalars.ts';
import {
  ActivityKindEnum,
  CheckStateEnum,
  SettingEnum,
  WorkStateEnum,
} from './activity-enums.types.ts';

const says = {
  kind: 'What it is: clinical, manuscript, poster and so on.',
  title: 'Title of a work; name of a site, a meeting, a society.',
  place: 'Journal, meeting or town.',
  withWhom: 'Mentor, supervisor or interviewer.',
  state:
    'How far a work has come: idea, in_progress, submitted, accepted, published. Null for what has days.',
  setting: 'Where clinical work happens, such as observership. Null for other kinds.',
  specialty: 'diagnostic_radiology, interventional_radiology or other.',
  contacts: 'What a clinical role contains: patients, records, discussions.',
  halfDays: 'Half-days in a usual week, in halves. Null: not said.',
  startedOn: 'First day, or the day.',
  endedOn: 'Last day. Null: it goes on, or it was one day.',
  role: 'What exactly was done, or the role.',
  cases: 'Cases that stayed, without anything that names a patient.',
  learned: 'What was learned, or how it changed the understanding.',
  evidence: 'What shows it, in words.',
  evidenceLink: 'A link that shows it.',
  evidenceOn: 'The day of what shows it.',
};

@ObjectType('ActivityCheck', { description: 'An advisor’s answer to an activity.' })
export class ActivityCheckType {
  @Field({ description: 'verified, or sent_back.' }) answer: string;
  @Field({ description: 'What is still needed; empty when verified.' }) words: string;
  @Field({ description: 'Who looked.' }) byName: string;
  @Field(() => InstantScalar, { description: 'When.' }) at: Instant;
}

@ObjectType('Activity', { description: 'Something done that counts, or belongs on a CV.' })
export class ActivityType {
  @Field(() => ID, { description: 'The activity.' }) id: string;
  @Field(() => ActivityKindEnum, { description: says.kind }) kind: ActivityKind;
  @Field({ description: says.title }) title: string;
  @Field({ description: says.place }) place: string;
  @Field({ description: says.withWhom }) withWhom: string;
  @Field(() => WorkStateEnum, { nullable: true, description: says.state })
  state: WorkState | null;
  @Field(() => SettingEnum, { nullable: true, description: says.setting })
  setting: Setting | null;
  @Field({ description: says.specialty }) specialty: string;
  @Field(() => [String], { description: says.contacts }) contacts: readonly string[];
  @Field(() => Float, { nullable: true, description: says.halfDays }) halfDays: number | null;
  @Field(() => LocalDateScalar, { nullable: true, description: says.startedOn })
  startedOn: LocalDate | null;
  @Field(() => LocalDateScalar, { nullable: true, description: says.endedOn })
  endedOn: LocalDate | null;
  @Field({ description: says.role }) role: string;
  @Field({ description: says.cases }) cases: string;
  @Field({ description: says.learned }) learned: string;
  @Field({ description: says.evidence }) evidence: string;
  @Field({ description: says.evidenceLink }) evidenceLink: string;
  @Field(() => LocalDateScalar, { nullable: true, description: says.evidenceOn })
  evidenceOn: LocalDate | null;
  @Field(() => Int, { description: 'How many files show it.' }) files: number;
  @Field({ description: 'Who wrote it down; only they change it.' }) writtenByName: string;
  @Field(() => Boolean, { description: 'Whether the reader wrote it down.' }) mine: boolean;
  @Field(() => InstantScalar, { description: 'When it was last changed.' }) changedAt: Instant;
  @Field(() => CheckStateEnum, {
    description: 'not_looked_at, verified, sent_back or changed_since.',
  })
  checkState: CheckState;
  @Field(() => ActivityCheckType, { nullable: true, description: 'The last answer to it.' })
  check: ActivityCheckType | null;
  @Field(() => Int, { description: 'Give this as expectedVersion with an edit.' }) version: number;
}

@InputType('ActivityInput', { description: 'An activity as written.' })
export class ActivityInput implements ActivityEntry {
  @Field({ description: says.kind }) kind: string;
  @Field({ description: says.title }) title: string;
  @Field({ description: says.place }) place: string;
  @Field({ description: says.withWhom }) withWhom: string;
  @Field(() => String, { nullable: true, description: says.state }) state: string | null;
  @Field(() => String, { nullable: true, description: says.setting }) setting: string | null;
  @Field({ description: says.specialty }) specialty: string;
  @Field(() => [String], { description: says.contacts }) contacts: string[];
  @Field(() => Float, { nullable: true, description: says.halfDays }) halfDays: number | null;
  @Field(() => LocalDateScalar, { nullable: true, description: says.startedOn })
  startedOn: LocalDate | null;
  @Field(() => LocalDateScalar, { nullable: true, description: says.endedOn })
  endedOn: LocalDate | null;
  @Field({ description: says.role }) role: string;
  @Field({ description: says.cases }) cases: string;
  @Field({ description: says.learned }) learned: string;
  @Field({ description: says.evidence }) evidence: string;
  @Field({ description: says.evidenceLink }) evidenceLink: string;
  @Field(() => LocalDateScalar, { nullable: true, description: says.evidenceOn })
  evidenceOn: LocalDate | null;
}
