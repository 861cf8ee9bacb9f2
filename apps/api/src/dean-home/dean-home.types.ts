import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Instant, LocalDate } from '@onward/core/shared';
import { InstantScalar, LocalDateScalar } from '../platform/graphql/scalars.ts';

@ObjectType('HomeStage', { description: 'Open cases in a stage.' })
export class HomeStageType {
  @Field({ description: 'The stage.' }) stage: string;
  @Field(() => Int, { description: 'How many.' }) cases: number;
}

@ObjectType('HomeFigures', { description: 'Figures over open cases.' })
export class HomeFiguresType {
  @Field(() => Int, { description: 'Open cases.' }) openCases: number;
  @Field(() => Int, { description: 'Nobody is named for them.' }) withoutAdvisor: number;
  @Field(() => Int, { description: 'The contact clock ran out without a conversation.' })
  notContacted: number;
  @Field(() => Int, { description: 'The student never opened the portal.' })
  portalUnopened: number;
  @Field(() => Int, { description: 'Held until a release time.' }) heldCases: number;
  @Field(() => Int, { description: 'Their advisor cannot sign in any more.' })
  advisorsWithoutAccess: number;
}

@ObjectType('WaitingCase', { description: 'A case that waits for the office.' })
export class WaitingCaseType {
  @Field(() => ID, { description: 'The case.' }) id: string;
  @Field({ description: 'The student’s name.' }) name: string;
  @Field(() => String, { nullable: true, description: 'The advisor’s name.' })
  advisorName: string | null;
  @Field(() => InstantScalar, { description: 'Since when it waits.' }) since: Instant;
}

@ObjectType('HeldImport', { description: 'A list that is in and held.' })
export class HeldImportType {
  @Field(() => ID, { description: 'The import.' }) id: string;
  @Field({ description: 'Name of the file.' }) fileName: string;
  @Field(() => String, { nullable: true, description: 'The cohort.' }) cohortName: string | null;
  @Field(() => InstantScalar, { description: 'Release time.' }) heldUntil: Instant;
  @Field(() => Int, { description: 'Cases it opened.' }) cases: number;
}

@ObjectType('UnseenAccess', { description: 'A case opened with a reason, not looked at yet.' })
export class UnseenAccessType {
  @Field(() => ID, { description: 'The grant.' }) id: string;
  @Field(() => ID, { description: 'The case.' }) caseId: string;
  @Field({ description: 'The student’s name.' }) studentName: string;
  @Field({ description: 'Who opened it.' }) byName: string;
  @Field({ description: 'The reason given.' }) reason: string;
  @Field(() => InstantScalar, { description: 'When.' }) grantedAt: Instant;
}

@ObjectType('OfficePromise', {
  description: 'A step that the office or an advisor carries, past its day.',
})
export class OfficePromiseType {
  @Field(() => ID, { description: 'The step.' }) id: string;
  @Field(() => ID, { description: 'The case.' }) caseId: string;
  @Field({ description: 'The student’s name.' }) studentName: string;
  @Field({ description: 'What was promised.' }) title: string;
  @Field(() => String, { description: 'Who carries it: advisor or office.' })
  owner: 'advisor' | 'office';
  @Field(() => LocalDateScalar, { description: 'The day it was planned for.' }) dueOn: LocalDate;
  @Field({ description: 'What it waits for, if somebody said so.' }) reason: string;
}

@ObjectType('DeanHome', { description: 'The office at a glance.' })
export class DeanHomeType {
  @Field(() => [HomeStageType], { description: 'Open cases by stage, in order.' })
  stages: readonly HomeStageType[];
  @Field(() => HomeFiguresType, { description: 'The figures.' }) figures: HomeFiguresType;
  @Field(() => [WaitingCaseType], {
    description: 'Said that things are not well, and nobody has acted yet: longest first.',
  })
  notWell: readonly WaitingCaseType[];
  @Field(() => [WaitingCaseType], { description: 'Nobody is named for them: longest first.' })
  withoutAdvisor: readonly WaitingCaseType[];
  @Field(() => [WaitingCaseType], { description: 'Not spoken with in time: longest first.' })
  notContacted: readonly WaitingCaseType[];
  @Field(() => [WaitingCaseType], { description: 'Portal never opened: longest first.' })
  portalUnopened: readonly WaitingCaseType[];
  @Field(() => [HeldImportType], { description: 'Lists that are held.' })
  heldImports: readonly HeldImportType[];
  @Field(() => [UnseenAccessType], { description: 'Reasoned accesses not seen yet.' })
  unseenAccesses: readonly UnseenAccessType[];
  @Field(() => [OfficePromiseType], { description: 'What the office owes and is past its day.' })
  officePromises: readonly OfficePromiseType[];
  @Field(() => Int, { description: 'How many of them there are in all.' })
  officePromisesInAll: number;
}
