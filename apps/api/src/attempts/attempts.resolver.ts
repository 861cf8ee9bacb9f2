import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { AttemptFactId, AttemptId, CaseId } from '@onward/core/shared';
import { Policy } from '../platform/access/policy.decorator.ts';
import { AttemptFactsService } from './attempt-facts.service.ts';
import { AttemptsService } from './attempts.service.ts';
import {
  AttemptEntryType,
  AttemptFactEntryType,
  AttemptFactType,
  AttemptType,
  CaseAttemptsType,
} from './attempts.types.ts';

const ofCase = { type: () => ID, description: 'The case.' };
const attempt = { type: () => ID, description: 'The attempt.' };
const fact = { type: () => ID, description: 'The fact.' };
const version = { type: () => Int, description: 'The version this edit began from.' };
const former = { type: () => ID, nullable: true, description: 'A former attempt to begin from.' };
const entered = { description: 'What was entered.' };

@Resolver(() => AttemptType)
export class AttemptsResolver {
  constructor(
    private readonly attempts: AttemptsService,
    private readonly facts: AttemptFactsService,
  ) {}

  @Query(() => CaseAttemptsType, { description: 'The seasons of the person a case is about.' })
  @Policy('case.read')
  attemptsOfCase(@Args('caseId', ofCase) caseId: CaseId): Promise<CaseAttemptsType> {
    return this.attempts.ofCase(caseId);
  }

  @Mutation(() => AttemptType, { description: 'Records a season, or begins it from a former one.' })
  @Policy('case.change')
  recordAttempt(
    @Args('caseId', ofCase) caseId: CaseId,
    @Args('entry', entered) entry: AttemptEntryType,
    @Args('startFrom', former) startFrom: AttemptId | null,
  ): Promise<AttemptType> {
    return this.attempts.record(caseId, entry, startFrom ?? null);
  }

  @Mutation(() => AttemptType, { description: 'Changes a season; its confirmation falls away.' })
  @Policy('case.change')
  changeAttempt(
    @Args('id', attempt) id: AttemptId,
    @Args('expectedVersion', version) expectedVersion: number,
    @Args('entry', entered) entry: AttemptEntryType,
  ): Promise<AttemptType> {
    return this.attempts.change(id, expectedVersion, entry);
  }

  @Mutation(() => AttemptType, { description: 'Confirms a season in the actor’s name.' })
  @Policy('case.change')
  confirmAttempt(
    @Args('id', attempt) id: AttemptId,
    @Args('expectedVersion', version) expectedVersion: number,
  ): Promise<AttemptType> {
    return this.attempts.confirm(id, expectedVersion);
  }

  @Mutation(() => AttemptFactType, { description: 'Records a fact of a season.' })
  @Policy('case.change')
  recordAttemptFact(
    @Args('attemptId', attempt) attemptId: AttemptId,
    @Args('entry', entered) entry: AttemptFactEntryType,
  ): Promise<AttemptFactType> {
    return this.facts.record(attemptId, entry);
  }

  @Mutation(() => [AttemptFactType], {
    description: 'Records several facts together, all or none.',
  })
  @Policy('case.change')
  recordAttemptFacts(
    @Args('attemptId', attempt) attemptId: AttemptId,
    @Args('entries', { type: () => [AttemptFactEntryType], description: 'What was entered.' })
    entries: AttemptFactEntryType[],
  ): Promise<AttemptFactType[]> {
    return this.facts.recordAll(attemptId, entries);
  }

  @Mutation(() => AttemptFactType, { description: 'Changes a fact; its confirmation falls away.' })
  @Policy('case.change')
  changeAttemptFact(
    @Args('id', fact) id: AttemptFactId,
    @Args('expectedVersion', version) expectedVersion: number,
    @Args('entry', entered) entry: AttemptFactEntryType,
  ): Promise<AttemptFactType> {
    return this.facts.change(id, expectedVersion, entry);
  }

  @Mutation(() => AttemptFactType, { description: 'Confirms a fact in the actor’s name.' })
  @Policy('case.change')
  confirmAttemptFact(
    @Args('id', fact) id: AttemptFactId,
    @Args('expectedVersion', version) expectedVersion: number,
  ): Promise<AttemptFactType> {
    return this.facts.confirm(id, expectedVersion);
  }

  @Mutation(() => Boolean, { description: 'Takes a fact away.' })
  @Policy('case.change')
  removeAttemptFact(
    @Args('id', fact) id: AttemptFactId,
    @Args('expectedVersion', version) expectedVersion: number,
  ): Promise<boolean> {
    return this.facts.remove(id, expectedVersion);
  }

  @Mutation(() => Boolean, { description: 'Records the consent to keep volunteered ranks.' })
  @Policy('case.change')
  giveRankConsent(
    @Args('caseId', ofCase) caseId: CaseId,
    @Args('how', { description: 'How it was given, in words.' }) how: string,
  ): Promise<boolean> {
    return this.facts.giveConsent(caseId, how);
  }

  @Mutation(() => Boolean, { description: 'Ends that consent and removes the ranks.' })
  @Policy('case.change')
  revokeRankConsent(@Args('caseId', ofCase) caseId: CaseId): Promise<boolean> {
    return this.facts.revokeConsent(caseId);
  }
}
