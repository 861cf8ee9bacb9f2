import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Role } from '@onward/core/access';
import type { Instant, LocalDate } from '@onward/core/shared';
import { pageType } from '../platform/graphql/page.ts';
import { InstantScalar, LocalDateScalar } from '../platform/graphql/scalars.ts';

@ObjectType('StaffMember', { description: 'A dean or an advisor.' })
export class StaffMemberType {
  @Field(() => ID, { description: 'The person.' }) id: string;
  @Field({ description: 'dean or advisor.' }) role: string;
  @Field({ description: 'Full name.' }) fullName: string;
  @Field({ description: 'What stands after the name.' }) title: string;
  @Field(() => String, { nullable: true, description: 'The address to sign in with.' })
  schoolEmail: string | null;
  @Field({ description: 'Telephone.' }) phone: string;
  @Field({ description: 'active or deactivated.' }) status: string;
  @Field(() => Int, { description: 'Open cases they are the advisor of.' }) openCases: number;
  @Field(() => InstantScalar, { nullable: true, description: 'When last here.' })
  lastSeenAt: Instant | null;
  @Field(() => InstantScalar, { nullable: true, description: 'An unused link works until then.' })
  linkExpiresAt: Instant | null;
  @Field(() => Int, { description: 'Give this as expectedVersion.' }) version: number;
}

@ObjectType('StudentInList', { description: 'A student in the list of people.' })
export class StudentInListType {
  @Field(() => ID, { description: 'The person.' }) id: string;
  @Field({ description: 'Full name.' }) fullName: string;
  @Field({ description: 'What we call them; empty: the full name.' }) preferredName: string;
  @Field(() => String, { nullable: true, description: 'The school’s address.' })
  schoolEmail: string | null;
  @Field(() => String, { nullable: true, description: 'The address that outlives graduation.' })
  personalEmail: string | null;
  @Field({ description: 'active or deactivated.' }) status: string;
  @Field(() => ID, { nullable: true, description: 'The newest case.' }) caseId: string | null;
  @Field(() => String, { nullable: true, description: 'The advisor’s name.' })
  advisorName: string | null;
  @Field(() => InstantScalar, { nullable: true, description: 'Held until then.' })
  heldUntil: Instant | null;
  @Field(() => InstantScalar, { nullable: true, description: 'When the portal was first opened.' })
  portalOpenedAt: Instant | null;
  @Field(() => InstantScalar, { nullable: true, description: 'An unused link works until then.' })
  linkExpiresAt: Instant | null;
  @Field(() => Int, { description: 'Give this as expectedVersion.' }) version: number;
}

@ObjectType('StudentPage', { description: 'Students by name.' })
export class StudentPageType extends pageType(StudentInListType, 'students') {}

@ObjectType('Person', { description: 'Somebody with everything an edit shows.' })
export class PersonType {
  @Field(() => ID, { description: 'The person.' }) id: string;
  @Field(() => String, { description: 'dean, advisor or student.' }) role: Role;
  @Field({ description: 'Full name.' }) fullName: string;
  @Field({ description: 'What we call them; empty: the full name.' }) preferredName: string;
  @Field({ description: 'Pronouns.' }) pronouns: string;
  @Field({ description: 'Staff: what stands after the name.' }) title: string;
  @Field(() => String, { nullable: true, description: 'The school’s address.' })
  schoolEmail: string | null;
  @Field(() => String, { nullable: true, description: 'The address that outlives graduation.' })
  personalEmail: string | null;
  @Field({ description: 'Telephone.' }) phone: string;
  @Field(() => String, { nullable: true, description: 'IANA zone; null: the institution’s.' })
  timeZone: string | null;
  @Field({ description: 'active or deactivated.' }) status: string;
  @Field(() => String, { nullable: true, description: 'AAMC ID.' }) aamcId: string | null;
  @Field(() => String, { nullable: true, description: 'School ID.' }) schoolId: string | null;
  @Field(() => Int, { description: 'Give this as expectedVersion.' }) version: number;
}

@InputType('PersonDetails', { description: 'What is entered about a person.' })
export class PersonDetailsInput {
  @Field({ description: 'Full name.' }) fullName: string;
  @Field(() => String, { nullable: true, description: 'Family name, for sorting.' })
  familyName?: string;
  @Field(() => String, { nullable: true, description: 'What we call them.' })
  preferredName?: string;
  @Field(() => String, { nullable: true, description: 'Pronouns.' }) pronouns?: string;
  @Field(() => String, { nullable: true, description: 'What stands after the name.' })
  title?: string;
  @Field(() => String, { nullable: true, description: 'The school’s address.' })
  schoolEmail?: string;
  @Field(() => String, { nullable: true, description: 'The address that outlives graduation.' })
  personalEmail?: string;
  @Field(() => String, { nullable: true, description: 'Telephone.' }) phone?: string;
  @Field(() => String, { nullable: true, description: 'IANA zone.' }) timeZone?: string;
}

@InputType('FactInput', { description: 'A fact as entered.' })
export class FactInput {
  @Field({ description: 'Which fact.' }) kind: string;
  @Field(() => Int, { nullable: true, description: 'The season; null: about the person.' })
  matchYear: number | null;
  @Field({ description: 'What it is.' }) value: string;
  @Field({ description: 'Where it comes from.' }) source: string;
  @Field(() => LocalDateScalar, { description: 'When it was true.' }) asOf: LocalDate;
}
