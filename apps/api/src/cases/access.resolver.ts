import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { CaseId, Id, PersonId } from '@onward/core/shared';
import { Policy } from '../platform/access/policy.decorator.ts';
import { NotReplayed } from '../platform/graphql/idempotency.interceptor.ts';
import type { Page } from '../platform/graphql/page.ts';
import { AccessGrantsService, type AccessGrantRow } from './access-grants.service.ts';
import {
  AccessGrantPageType,
  AccessOpenedType,
  AdvisorChoiceType,
  AssignmentPartEnum,
  AssignmentPreviewType,
} from './access.types.ts';
import type { AssignmentPreview } from './assignments.reads.ts';
import { AssignmentsService } from './assignments.service.ts';

const theCase = { type: () => ID, description: 'The case.' };
const theCases = { type: () => [ID], description: 'The cases.' };
const thePerson = { type: () => ID, description: 'The person.' };

/** Who may open a case: assignments and reasoned access. */
@Resolver()
export class AccessResolver {
  constructor(
    private readonly assignments: AssignmentsService,
    private readonly grants: AccessGrantsService,
  ) {}

  @Query(() => [AdvisorChoiceType], { description: 'Staff who can be named for a case.' })
  @Policy('people.read')
  advisorChoices(): Promise<AdvisorChoiceType[]> {
    return this.assignments.choices();
  }

  @Query(() => AssignmentPreviewType, {
    description: 'What naming an advisor for these cases would do.',
  })
  @Policy('case.assign')
  assignmentPreview(
    @Args('caseIds', theCases) caseIds: CaseId[],
    @Args('personId', thePerson) personId: PersonId,
  ): Promise<AssignmentPreview> {
    return this.assignments.preview(caseIds, personId);
  }

  @Mutation(() => Int, {
    description: 'Names an advisor for cases; answers how many changed. Refuses NOT_FOUND.',
  })
  @Policy('case.assign')
  assignCases(
    @Args('caseIds', theCases) caseIds: CaseId[],
    @Args('personId', thePerson) personId: PersonId,
    @Args('part', {
      type: () => AssignmentPartEnum,
      defaultValue: AssignmentPartEnum.advisor,
      description: 'As the advisor, or beside the advisor.',
    })
    part: 'advisor' | 'co_advisor',
  ): Promise<number> {
    return this.assignments.assign(caseIds, personId, part);
  }

  @Mutation(() => Boolean, { description: 'Ends somebody’s part in a case. Refuses NOT_FOUND.' })
  @Policy('case.assign')
  unassignCase(
    @Args('caseId', theCase) caseId: CaseId,
    @Args('personId', thePerson) personId: PersonId,
  ): Promise<boolean> {
    return this.assignments.unassign(caseId, personId);
  }

  @Mutation(() => AccessOpenedType, {
    description:
      'Opens a case one is not assigned to, for eight hours, with a reason the dean sees.',
  })
  @Policy('case.request_access')
  @NotReplayed('asking twice opens it twice, each with its own line for the dean')
  requestAccess(
    @Args('identifier', { description: 'AAMC ID or e-mail, exactly.' }) identifier: string,
    @Args('reason', { description: 'Why, at least ten characters.' }) reason: string,
  ): Promise<AccessOpenedType> {
    return this.grants.request(identifier, reason);
  }

  @Query(() => AccessGrantPageType, { description: 'Cases opened with a reason, newest first.' })
  @Policy('access_grant.review')
  accessGrants(
    @Args('first', { type: () => Int, nullable: true, description: 'How many, up to 100.' })
    first: number | null,
    @Args('after', {
      type: () => String,
      nullable: true,
      description: 'Where the last page ended.',
    })
    after: string | null,
  ): Promise<Page<AccessGrantRow>> {
    return this.grants.list(first, after);
  }

  @Mutation(() => Boolean, { description: 'The dean has looked at an opened case.' })
  @Policy('access_grant.review')
  seeAccessGrant(
    @Args('id', { type: () => ID, description: 'Which.' }) id: Id<'access_grant'>,
  ): Promise<boolean> {
    return this.grants.see(id);
  }
}
