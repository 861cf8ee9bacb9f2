import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { CaseId, Id, Instant, PersonId } from '@onward/core/shared';
import { pageType } from '../platform/graphql/page.ts';
import { InstantScalar } from '../platform/graphql/scalars.ts';
import type { AccessGrantRow } from './access-grants.service.ts';
import type { AdvisorChoice } from './assignments.reads.ts';
import type { AssignmentPreview } from './assignments.reads.ts';

export const AssignmentPartEnum = { advisor: 'advisor', co_advisor: 'co_advisor' } as const;
registerEnumType(AssignmentPartEnum, {
  name: 'AssignmentPart',
  description: 'The advisor, or somebody beside the advisor.',
});

const says = (description: string, nullable = false) => ({ description, nullable });

@ObjectType('AdvisorChoice', { description: 'Somebody who can be named for a case.' })
export class AdvisorChoiceType implements AdvisorChoice {
  @Field(() => ID, says('The person.')) id: PersonId;
  @Field(() => String, says('The name.')) name: string;
  @Field(() => String, says('The title; may be empty.')) title: string;
  @Field(() => Int, says('Open cases this person advises.')) openCases: number;
}

@ObjectType('AssignmentPreview', { description: 'What naming an advisor would do to a selection.' })
export class AssignmentPreviewType implements AssignmentPreview {
  @Field(() => Int, says('Cases chosen.')) chosen: number;
  @Field(() => Int, says('Open ones nobody advises yet.')) withoutAdvisor: number;
  @Field(() => Int, says('Open ones this person advises already.')) alreadyTheirs: number;
  @Field(() => Int, says('Open ones that would pass from somebody else.')) fromOthers: number;
  @Field(() => Int, says('Held ones: the advisor sees them at their release.')) held: number;
  @Field(() => Int, says('Closed ones: left as they are.')) closed: number;
}

@ObjectType('AccessOpened', { description: 'The case that was opened with a reason.' })
export class AccessOpenedType {
  @Field(() => ID, says('The case.')) caseId: CaseId;
}

@ObjectType('AccessGrant', { description: 'A case opened with a reason by somebody not assigned.' })
export class AccessGrantType implements AccessGrantRow {
  @Field(() => ID, says('Its id.')) id: Id<'access_grant'>;
  @Field(() => ID, says('The case.')) caseId: CaseId;
  @Field(() => String, says('Whose case.')) studentName: string;
  @Field(() => String, says('Who opened it.')) personName: string;
  @Field(() => String, says('The stated reason.')) reason: string;
  @Field(() => InstantScalar, says('When.')) grantedAt: Instant;
  @Field(() => InstantScalar, says('Until when it stays open.')) expiresAt: Instant;
  @Field(() => String, says('Which dean has looked at it.', true)) seenByName: string | null;
  @Field(() => InstantScalar, says('When the dean looked.', true)) seenAt: Instant | null;
}

@ObjectType('AccessGrantPage', { description: 'A page of cases opened with a reason.' })
export class AccessGrantPageType extends pageType(AccessGrantType, 'opened cases') {}
