import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  cohortTypes,
  cycleDateKinds,
  dateStandings,
  type CohortType,
  type CycleDateKind,
  type DateStanding,
} from '@onward/core/cohorts';
import type { Instant, LocalDate } from '@onward/core/shared';
import { pageType } from '../platform/graphql/page.ts';
import { InstantScalar, LocalDateScalar } from '../platform/graphql/scalars.ts';

const enumOf = <T extends string>(values: readonly T[]) =>
  Object.fromEntries(values.map((value) => [value, value])) as Record<T, T>;

export const CohortTypeEnum = enumOf(cohortTypes);
export const CycleDateKindEnum = enumOf(cycleDateKinds);
export const DateStandingEnum = enumOf(dateStandings);
registerEnumType(CohortTypeEnum, {
  name: 'CohortType',
  description: 'Why the people of a cohort belong together.',
});
registerEnumType(CycleDateKindEnum, { name: 'CycleDateKind', description: 'A day of a cycle.' });
registerEnumType(DateStandingEnum, {
  name: 'DateStanding',
  description: 'Whose date it is: the institution’s own, invented for practice, official.',
});

@ObjectType('Cohort', { description: 'The people who did not match in one cycle.' })
export class CohortObject {
  @Field(() => ID, { description: 'The cohort.' }) id: string;
  @Field({ description: 'Its name.' }) name: string;
  @Field(() => CohortTypeEnum, { description: 'Why they belong together.' }) type: CohortType;
  @Field(() => Int, { description: 'The Match they did not match in.' }) matchYear: number;
  @Field(() => Int, { description: 'People in it now.' }) members: number;
  @Field(() => Int, { description: 'Open cases.' }) openCases: number;
  @Field(() => Int, { description: 'Open cases nobody is named for.' }) withoutAdvisor: number;
  @Field(() => Int, { description: 'People who have opened the portal.' }) portalOpened: number;
  @Field(() => InstantScalar, { nullable: true, description: 'Latest release time of held cases.' })
  heldUntil: Instant | null;
  @Field(() => Int, { description: 'Give this as expectedVersion.' }) version: number;
}

@ObjectType('CohortMember', { description: 'Somebody in a cohort.' })
export class CohortMemberType {
  @Field(() => ID, { description: 'The stay.' }) id: string;
  @Field(() => ID, { description: 'The student.' }) studentId: string;
  @Field({ description: 'Full name.' }) name: string;
  @Field({ description: 'What we call them; empty: the full name.' }) preferredName: string;
  @Field(() => ID, { nullable: true, description: 'The case of this cohort.' })
  caseId: string | null;
  @Field(() => String, { nullable: true, description: 'Stage of the case.' }) stage: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether the case is closed.' })
  closed: boolean | null;
  @Field(() => String, { nullable: true, description: 'Specialty applied for.' })
  specialty: string | null;
  @Field(() => String, { nullable: true, description: 'The advisor’s name.' })
  advisorName: string | null;
  @Field(() => InstantScalar, { nullable: true, description: 'Held until then.' })
  heldUntil: Instant | null;
  @Field(() => InstantScalar, { nullable: true, description: 'When the portal was first opened.' })
  portalOpenedAt: Instant | null;
  @Field(() => InstantScalar, { nullable: true, description: 'When the last link was made.' })
  invitedAt: Instant | null;
  @Field(() => LocalDateScalar, { description: 'Day of joining.' }) joinedOn: LocalDate;
  @Field(() => LocalDateScalar, { nullable: true, description: 'Day of leaving.' })
  leftOn: LocalDate | null;
  @Field(() => String, { nullable: true, description: 'Why they left.' })
  leftReason: string | null;
}

@ObjectType('CohortMemberPage', { description: 'Members by name.' })
export class CohortMemberPageType extends pageType(CohortMemberType, 'members') {}

@ObjectType('CycleDate', { description: 'A day of a cycle.' })
export class CycleDateType {
  @Field(() => CycleDateKindEnum, { description: 'Which day.' }) kind: CycleDateKind;
  @Field(() => LocalDateScalar, { nullable: true, description: 'The date; null: not entered.' })
  onDate: LocalDate | null;
  @Field({ description: 'Where it was read.' }) source: string;
  @Field(() => DateStandingEnum, { description: 'Whose date it is.' }) standing: DateStanding;
  @Field({ description: 'Whether somebody checked it.' }) verified: boolean;
  @Field(() => String, { nullable: true, description: 'Who checked it.' })
  verifiedByName: string | null;
  @Field(() => InstantScalar, { nullable: true, description: 'When it was checked.' })
  verifiedAt: Instant | null;
  @Field(() => Int, { description: 'Give this as expectedVersion; 0: not entered yet.' })
  version: number;
}

@ObjectType('Cycle', { description: 'One Match year.' })
export class CycleType {
  @Field(() => ID, { description: 'The cycle.' }) id: string;
  @Field(() => Int, { description: 'The year of its Match Week.' }) matchYear: number;
  @Field(() => [CycleDateType], { description: 'Its days, entered or empty, in order.' })
  dates: readonly CycleDateType[];
}

@InputType('CycleDateInput', { description: 'A day of a cycle as entered.' })
export class CycleDateInput {
  @Field(() => LocalDateScalar, { nullable: true, description: 'The date; null empties it.' })
  onDate: LocalDate | null;
  @Field({ description: 'Where it was read.' }) source: string;
  @Field(() => DateStandingEnum, { description: 'Whose date it is.' }) standing: DateStanding;
  @Field({ description: 'Whether you checked it.' }) verified: boolean;
}
