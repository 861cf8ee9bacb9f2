import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type {
  InstitutionSettings,
  SettingsEdit,
  SupportContact,
  SupportContactEdit,
  SupportKind,
} from '@onward/core/institutions';
import type { Id, InstitutionId, TimeZone } from '@onward/core/shared';
import type { SettingsRow } from './institutions.reads.ts';

const words = {
  name: 'Its name.',
  timeZone: 'IANA time zone in which its days begin and end.',
  contactFirstHours: 'Hours until somebody new should have been reached.',
  contactClockHours: 'Hours after which no contact counts as late.',
  debriefClockDays: 'Days from the result to the debrief.',
  stalledAfterDays: 'Days without movement after which a case counts as stalled.',
  panelAfterYears: 'Years since graduation from which a re-evaluation panel is due.',
  staffIdleMinutes: 'Minutes without use until staff are signed out.',
  studentIdleMinutes: 'Minutes without use until students are signed out.',
  portalWelcome: 'Words that greet a student in the portal; may be empty.',
} as const satisfies Record<keyof SettingsEdit, string>;

const field = (name: keyof SettingsEdit) => ({ description: words[name] });

@ObjectType('InstitutionSettings', { description: 'How this institution works with Onward.' })
export class SettingsType implements InstitutionSettings, Pick<SettingsRow, 'slug' | 'practice'> {
  institutionId: InstitutionId;
  @Field(() => String, { description: 'Its part of the address; fixed.' }) slug: string;
  @Field(() => Boolean, { description: 'Whether everything in it is invented; fixed.' })
  practice: boolean;
  @Field(() => String, field('name')) name: string;
  @Field(() => String, field('timeZone')) timeZone: TimeZone;
  @Field(() => Int, field('contactFirstHours')) contactFirstHours: number;
  @Field(() => Int, field('contactClockHours')) contactClockHours: number;
  @Field(() => Int, field('debriefClockDays')) debriefClockDays: number;
  @Field(() => Int, field('stalledAfterDays')) stalledAfterDays: number;
  @Field(() => Int, field('panelAfterYears')) panelAfterYears: number;
  @Field(() => Int, field('staffIdleMinutes')) staffIdleMinutes: number;
  @Field(() => Int, field('studentIdleMinutes')) studentIdleMinutes: number;
  @Field(() => String, field('portalWelcome')) portalWelcome: string;
  @Field(() => Int, { description: 'Version, for edits.' }) version: number;
}

@InputType('InstitutionSettingsEdit', { description: 'The settings as a dean wants them.' })
export class SettingsInput implements SettingsEdit {
  @Field(() => String, field('name')) name: string;
  @Field(() => String, field('timeZone')) timeZone: string;
  @Field(() => Int, field('contactFirstHours')) contactFirstHours: number;
  @Field(() => Int, field('contactClockHours')) contactClockHours: number;
  @Field(() => Int, field('debriefClockDays')) debriefClockDays: number;
  @Field(() => Int, field('stalledAfterDays')) stalledAfterDays: number;
  @Field(() => Int, field('panelAfterYears')) panelAfterYears: number;
  @Field(() => Int, field('staffIdleMinutes')) staffIdleMinutes: number;
  @Field(() => Int, field('studentIdleMinutes')) studentIdleMinutes: number;
  @Field(() => String, field('portalWelcome')) portalWelcome: string;
}

@ObjectType('SupportContact', { description: 'Somebody or something a student can turn to.' })
export class SupportContactType implements SupportContact {
  institutionId: InstitutionId;
  @Field(() => ID, { description: 'Its id.' }) id: Id<'support_contact'>;
  @Field(() => String, { description: '`contact`, `counselling` or `crisis`.' }) kind: SupportKind;
  @Field(() => String, { description: 'Its name.' }) label: string;
  @Field(() => String, { description: 'When and how; may be empty.' }) detail: string;
  @Field(() => String, { description: 'Telephone; may be empty.' }) phone: string;
  @Field(() => String, { description: 'E-mail; may be empty.' }) email: string;
  @Field(() => String, { description: 'Web address; may be empty.' }) url: string;
  @Field(() => Int, { description: 'Its place in the list.' }) sort: number;
  @Field(() => Int, { description: 'Version, for edits.' }) version: number;
}

@InputType('SupportContactEdit', { description: 'A contact as a dean wants it.' })
export class SupportContactInput implements SupportContactEdit {
  @Field(() => String, { description: '`contact`, `counselling` or `crisis`.' }) kind: string;
  @Field(() => String, { description: 'Its name.' }) label: string;
  @Field(() => String, { description: 'When and how; may be empty.' }) detail: string;
  @Field(() => String, { description: 'Telephone; may be empty.' }) phone: string;
  @Field(() => String, { description: 'E-mail; may be empty.' }) email: string;
  @Field(() => String, { description: 'Web address, https or http; may be empty.' }) url: string;
  @Field(() => Int, { description: 'Its place in the list.' }) sort: number;
}
