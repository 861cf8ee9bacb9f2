import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  debriefStates,
  packetStates,
  type Appointment,
  type Attendee,
  type Debrief,
  type DebriefState,
  type PacketItem,
  type PacketState,
} from '@onward/core/debriefs';
import type { CaseId, DebriefId, Instant, PersonId, TimeZone } from '@onward/core/shared';
import { InstantScalar } from '../platform/graphql/scalars.ts';
import type { KeptWords } from './debrief-record.service.ts';

const DebriefStateEnum = Object.fromEntries(debriefStates.map((s) => [s, s]));
registerEnumType(DebriefStateEnum, {
  name: 'DebriefState',
  description: 'Scheduled, held, signed, released to the student, or called off.',
});

export const PacketStateEnum = Object.fromEntries(packetStates.map((s) => [s, s]));
registerEnumType(PacketStateEnum, {
  name: 'PacketState',
  description: 'Whether a packet item is present, waived with a reason, or missing.',
});

@ObjectType('Debrief', { description: 'The conversation about what happened, and its record.' })
export class DebriefType implements Debrief {
  @Field(() => ID, { description: 'The debrief.' }) id: DebriefId;
  @Field(() => ID, { description: 'The case it belongs to.' }) caseId: CaseId;
  @Field(() => DebriefStateEnum, { description: 'Where it stands.' }) state: DebriefState;
  @Field({ description: 'Code of the guide it follows.' }) guide: string;
  @Field(() => Int, { description: 'Version of that guide.' }) guideVersion: number;
  @Field(() => InstantScalar, { description: 'When it begins.' }) startsAt: Instant;
  @Field(() => String, { description: 'The zone it was arranged in.' }) timeZone: TimeZone;
  @Field({ description: 'Where: a room or a link.' }) place: string;
  @Field(() => InstantScalar, { nullable: true, description: 'When it took place.' })
  heldAt: Instant | null;
  @Field({ description: 'Somebody confirmed that a single factor explains it.' })
  singleFactorConfirmed: boolean;
  @Field(() => ID, { nullable: true, description: 'Who signed it.' }) signedBy: PersonId | null;
  @Field(() => InstantScalar, { nullable: true, description: 'When it was signed.' })
  signedAt: Instant | null;
  @Field({ description: 'Why it was called off; empty if it was not.' }) cancelledReason: string;
  @Field(() => Int, { description: 'Give this as expectedVersion with a verb.' }) version: number;
  @Field(() => Int, {
    description: 'Version of its words, packet and findings: signing asks for it.',
  })
  textVersion: number;
}

@ObjectType('KeptWords', { description: 'What keeping words or a packet item led to.' })
export class KeptWordsType implements KeptWords {
  @Field(() => Int, { description: 'The new version of what was kept.' }) version: number;
  @Field(() => Int, {
    description:
      'The new version of all the words: more than one step ahead means that somebody else wrote, too.',
  })
  textVersion: number;
  @Field(() => InstantScalar, { description: 'When it was kept.' }) changedAt: Instant;
}

@ObjectType('DebriefRevision', { description: 'What a section said before.' })
export class DebriefRevisionType {
  @Field(() => ID, { description: 'The revision.' }) id: string;
  @Field(() => Int, { description: 'The version that said it.' }) version: number;
  @Field({ description: 'The words.' }) body: string;
  @Field(() => String, { nullable: true, description: 'Who wrote them.' })
  writtenByName: string | null;
  @Field(() => InstantScalar, { description: 'When they were written.' }) writtenAt: Instant;
}

@InputType('DebriefAppointment', { description: 'When and where: wall-clock time in a zone.' })
export class AppointmentInput implements Appointment {
  @Field({ description: 'The day, YYYY-MM-DD.' }) date: string;
  @Field({ description: 'The time, 24-hour HH:MM.' }) time: string;
  @Field({ description: 'IANA zone such as America/New_York.' }) timeZone: string;
  @Field({ description: 'Room or link.' }) place: string;
}

@InputType('DebriefAttendeeEntry', { description: 'A person expected at a debrief.' })
export class AttendeeInput implements Attendee {
  @Field({ description: 'A kind of the guide, or student, or other.' }) kind: string;
  @Field({ description: 'Her name.' }) name: string;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether she came; null before it was held.',
  })
  attended: boolean | null;
}

@InputType('DebriefPacketEntry', { description: 'How a packet item stands.' })
export class PacketItemInput implements PacketItem {
  @Field({ description: 'Code of the item in the guide.' }) item: string;
  @Field(() => PacketStateEnum, { description: 'Present, waived or missing.' }) state: PacketState;
  @Field({ description: 'Why it is waived.' }) reason: string;
  @Field({ description: 'Where it is kept.' }) whereKept: string;
}
