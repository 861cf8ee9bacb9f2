import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { roles, type Role } from '@onward/core/access';
import type { Id, Instant, InstitutionId, PersonId } from '@onward/core/shared';
import { InstantScalar } from '../platform/graphql/scalars.ts';
import type { DoorRow, InstitutionRow, MeRow, PracticePersonRow } from './accounts.reads.ts';
import type { SessionRow } from './sessions.reads.ts';

/** The roles as a GraphQL enumeration. */
export const RoleEnum = Object.fromEntries(roles.map((role) => [role, role])) as Record<Role, Role>;
registerEnumType(RoleEnum, { name: 'Role', description: 'What a person is here.' });

@ObjectType('MyInstitution', { description: 'The institution one is signed in to.' })
export class MyInstitutionType implements InstitutionRow {
  @Field(() => ID, { description: 'Its id.' }) id: InstitutionId;
  @Field(() => String, { description: 'Its part of the address, /{slug}.' }) slug: string;
  @Field(() => String, { description: 'Its name.' }) name: string;
  @Field(() => String, { description: 'Its IANA time zone, in which days begin and end.' })
  timeZone: string;
  @Field(() => Boolean, { description: 'Whether everything in it is invented, for practice.' })
  practice: boolean;
}

@ObjectType('Me', { description: 'The signed-in person.' })
export class MeType implements MeRow {
  @Field(() => ID, { description: 'Her id.' }) id: PersonId;
  @Field(() => RoleEnum, { description: 'What she is here.' }) role: Role;
  @Field(() => String, { description: 'Her name, always shown while signed in.' }) fullName: string;
  @Field(() => String, { description: 'The name she likes to be called by; empty where not told.' })
  preferredName: string;
  @Field(() => String, { description: 'Her title at the institution; may be empty.' })
  title: string;
  @Field(() => String, { nullable: true, description: 'Her school address.' }) schoolEmail:
    | string
    | null;
  @Field(() => String, {
    nullable: true,
    description: 'Her own address, which stays after graduation.',
  })
  personalEmail: string | null;
  @Field(() => String, { description: 'Her IANA time zone, or that of the institution.' })
  timeZone: string;
  @Field(() => Int, { description: 'Minutes without use after which the server signs her out.' })
  idleMinutes: number;
  @Field(() => Int, { description: 'Version of her entry, for edits.' }) version: number;
  @Field(() => MyInstitutionType, { description: 'Where she is signed in.' })
  institution: InstitutionRow;
}

@ObjectType('PracticePerson', {
  description: 'Somebody to be in the practice institution, with one click.',
})
export class PracticePersonType implements PracticePersonRow {
  @Field(() => ID, { description: 'Give this to practiceSignIn.' }) id: PersonId;
  @Field(() => String, { description: 'Invented name.' }) name: string;
  @Field(() => RoleEnum, { description: 'What this person is.' }) role: Role;
  @Field(() => String, { description: 'Invented title; may be empty.' }) title: string;
}

@ObjectType('InstitutionDoor', {
  description: 'What the sign-in page of an institution may show to anybody.',
})
export class InstitutionDoorType implements DoorRow {
  id: InstitutionId;
  timeZone: string;
  @Field(() => String, { description: 'Its part of the address, /{slug}.' }) slug: string;
  @Field(() => String, { description: 'Its name.' }) name: string;
  @Field(() => Boolean, { description: 'Whether this is for practice.' }) practice: boolean;
  @Field(() => [PracticePersonType], {
    description: 'Empty everywhere but in a practice institution.',
  })
  practicePeople: PracticePersonRow[];
}

@ObjectType('MySession', { description: 'One place where one is signed in.' })
export class MySessionType implements SessionRow {
  @Field(() => ID, { description: 'Its id.' }) id: Id<'session'>;
  @Field(() => String, { description: 'Browser and system in words.' }) device: string;
  @Field(() => InstantScalar, { description: 'When it began.' }) createdAt: Instant;
  @Field(() => InstantScalar, { description: 'When it was last used, to half a minute.' })
  lastSeenAt: Instant;
  @Field(() => Boolean, { description: 'Whether it is this one.' }) current: boolean;
}

@ObjectType('SignInLink', {
  description: 'A link that lets one person set a password and come in, once.',
})
export class SignInLinkType {
  @Field(() => String, {
    description:
      'The whole address; its secret stands behind the # and never reaches a server log.',
  })
  url: string;
  @Field(() => InstantScalar, { description: 'When it stops working.' }) expiresAt: Instant;
}

@ObjectType('SignInLinkDoor', {
  description: 'Whom a link is for, shown before a password is chosen.',
})
export class SignInLinkDoorType {
  @Field(() => String, { description: 'Her name.' }) name: string;
  @Field(() => String, { nullable: true, description: 'The address she signs in with.' }) email:
    | string
    | null;
  @Field(() => String, { description: '`invitation`, or `password` where she had one before.' })
  kind: string;
}

@ObjectType('SignInLinkFile', { description: 'Links of a whole cohort, as a file to save.' })
export class SignInLinkFileType {
  @Field(() => String, {
    description: 'CSV with name, e-mail, link and expiry; safe to open in a spreadsheet.',
  })
  csv: string;
  @Field(() => Int, { description: 'How many links it holds.' }) links: number;
  @Field(() => Int, {
    description:
      'People left out: held, deactivated, without an e-mail, or who have signed in already.',
  })
  leftOut: number;
}
