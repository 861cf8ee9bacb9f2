import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { LocalDate } from '@onward/core/shared';
import { GuideListType } from '../decisions/index.ts';
import { LocalDateScalar } from '../platform/graphql/scalars.ts';

const about = {
  title: 'What it is called.',
  kind: 'Kind of role or degree.',
  place: 'Where.',
  field: 'Field it lies in.',
  fromOn: 'First day.',
  toOn: 'Last day.',
  improves: 'What it is said to improve: skills, research, letters, exams.',
  measure: 'How that can be measured, in words.',
  clarifies: 'Another path it would clarify; empty if none.',
  expectedLetters: 'Letters to be expected.',
  letterWriters: 'From whom.',
  expectedOutputs: 'Outputs to be expected.',
  outputs: 'Which.',
  clinicalContact: 'Contact with patients: unknown, none, some or regular.',
  cost: 'What it costs, in words.',
  funding: 'How it is funded, in words.',
  post: 'Which of the three kinds of research post: unknown, fellowship, funded or part_paid.',
  affordable: 'Whether it can be afforded: yes, no or unknown.',
  mentor: 'A mentor by name; empty if none.',
  activePart: 'An active part in design, images, writing: yes, no or unknown.',
  nameOnWork: 'Whether the name stands on what comes out.',
  conferences: 'Whether conferences belong to it.',
  structured: 'Whether its structure is agreed.',
  facultyContact: 'Contact with faculty who write letters.',
  hospitalLink: 'Tied to clinics or research of a teaching hospital.',
  departmentContact: 'Brings together with the department and directors of the specialty.',
  milestones: 'What it is to reach, and by when.',
};

@InputType('MilestoneEntry', { description: 'One thing a role is to reach.' })
export class MilestoneEntryType {
  @Field({ description: 'What.' }) title: string;
  @Field(() => String, { nullable: true, description: 'By when.' }) dueOn: string | null;
}

@InputType('InterimRoleEntry', {
  description: 'What was entered about a role or degree considered.',
})
export class InterimRoleEntryType {
  @Field({ description: about.title }) title: string;
  @Field({ description: about.kind }) kind: string;
  @Field({ description: about.place }) place: string;
  @Field({ description: about.field }) field: string;
  @Field(() => String, { nullable: true, description: about.fromOn }) fromOn: string | null;
  @Field(() => String, { nullable: true, description: about.toOn }) toOn: string | null;
  @Field(() => [String], { description: about.improves }) improves: string[];
  @Field({ description: about.measure }) measure: string;
  @Field({ description: about.clarifies }) clarifies: string;
  @Field(() => Int, { description: about.expectedLetters }) expectedLetters: number;
  @Field({ description: about.letterWriters }) letterWriters: string;
  @Field(() => Int, { description: about.expectedOutputs }) expectedOutputs: number;
  @Field({ description: about.outputs }) outputs: string;
  @Field({ description: about.clinicalContact }) clinicalContact: string;
  @Field({ description: about.cost }) cost: string;
  @Field({ description: about.funding }) funding: string;
  @Field({ description: about.post }) post: string;
  @Field({ description: about.affordable }) affordable: string;
  @Field({ description: about.mentor }) mentor: string;
  @Field({ description: about.activePart }) activePart: string;
  @Field({ description: about.nameOnWork }) nameOnWork: string;
  @Field({ description: about.conferences }) conferences: string;
  @Field({ description: about.structured }) structured: string;
  @Field({ description: about.facultyContact }) facultyContact: string;
  @Field({ description: about.hospitalLink }) hospitalLink: string;
  @Field({ description: about.departmentContact }) departmentContact: string;
  @Field(() => [MilestoneEntryType], { description: about.milestones })
  milestones: MilestoneEntryType[];
}

@ObjectType('Milestone', { description: 'One thing a role is to reach.' })
export class MilestoneType {
  @Field({ description: 'What.' }) title: string;
  @Field(() => LocalDateScalar, { nullable: true, description: 'By when.' })
  dueOn: string | null;
}

@ObjectType('RoleReason', { description: 'One reason about a role, with its guide item.' })
export class RoleReasonType {
  @Field({ description: 'Item of a guide, such as IR-32.' }) item: string;
  @Field({ description: 'In words.' }) says: string;
}

@ObjectType('InterimRole', {
  description:
    'A role or degree considered, with what the role test says about it; never about a person.',
})
export class InterimRoleType {
  @Field(() => ID, { description: 'The role.' }) id: string;
  @Field({ description: about.title }) title: string;
  @Field({ description: about.kind }) kind: string;
  @Field({ description: about.place }) place: string;
  @Field({ description: about.field }) field: string;
  @Field(() => LocalDateScalar, { nullable: true, description: about.fromOn })
  fromOn: LocalDate | null;
  @Field(() => LocalDateScalar, { nullable: true, description: about.toOn })
  toOn: LocalDate | null;
  @Field(() => [String], { description: about.improves }) improves: readonly string[];
  @Field({ description: about.measure }) measure: string;
  @Field({ description: about.clarifies }) clarifies: string;
  @Field(() => Int, { description: about.expectedLetters }) expectedLetters: number;
  @Field({ description: about.letterWriters }) letterWriters: string;
  @Field(() => Int, { description: about.expectedOutputs }) expectedOutputs: number;
  @Field({ description: about.outputs }) outputs: string;
  @Field({ description: about.clinicalContact }) clinicalContact: string;
  @Field({ description: about.cost }) cost: string;
  @Field({ description: about.funding }) funding: string;
  @Field({ description: about.post }) post: string;
  @Field({ description: about.affordable }) affordable: string;
  @Field({ description: about.mentor }) mentor: string;
  @Field({ description: about.activePart }) activePart: string;
  @Field({ description: about.nameOnWork }) nameOnWork: string;
  @Field({ description: about.conferences }) conferences: string;
  @Field({ description: about.structured }) structured: string;
  @Field({ description: about.facultyContact }) facultyContact: string;
  @Field({ description: about.hospitalLink }) hospitalLink: string;
  @Field({ description: about.departmentContact }) departmentContact: string;
  @Field(() => [MilestoneType], { description: about.milestones })
  milestones: readonly MilestoneType[];
  @Field({ description: 'considered, active, declined or ended.' }) state: string;
  @Field({ description: 'Why it was taken or left, in words; may be empty.' }) stateReason: string;
  @Field(() => Int, { description: 'Version, for edits.' }) version: number;
  @Field({ description: 'The test’s word: improve, clarify, drift or open.' }) verdict: string;
  @Field(() => [RoleReasonType], { description: 'What speaks for it.' })
  speaksFor: readonly RoleReasonType[];
  @Field(() => [RoleReasonType], { description: 'What speaks against it.' })
  against: readonly RoleReasonType[];
  @Field(() => [RoleReasonType], { description: 'What to find out first.' })
  ask: readonly RoleReasonType[];
}

@ObjectType('RoleKindGuide', { description: 'What the guides say beside a kind of role.' })
export class RoleKindGuideType {
  @Field({ description: about.kind }) kind: string;
  @Field(() => [GuideListType], { description: 'Their lists.' }) lists: readonly GuideListType[];
}

@ObjectType('CaseRoles', { description: 'Roles and degrees considered in a case.' })
export class CaseRolesType {
  @Field(() => ID, { description: 'The case.' }) caseId: string;
  @Field(() => [InterimRoleType], { description: 'In the order they were added.' })
  roles: readonly InterimRoleType[];
  @Field(() => [RoleKindGuideType], {
    description: 'What the guides that apply say beside each kind.',
  })
  guides: readonly RoleKindGuideType[];
  @Field(() => RoleReasonType, {
    nullable: true,
    description: 'Why a research year is worth a look now.',
  })
  proposed: RoleReasonType | null;
}

@ObjectType('MyRole', { description: 'A role considered, in the student’s words.' })
export class MyRoleType {
  @Field(() => ID, { description: 'The role.' }) id: string;
  @Field({ description: about.title }) title: string;
  @Field({ description: about.place }) place: string;
  @Field({ description: 'Where it stands.' }) stands: string;
  @Field({ description: 'What it would do; empty once it is settled.' }) says: string;
  @Field(() => [String], { description: 'What to ask about it first.' }) ask: readonly string[];
}
