import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { OptionEntry, Vote } from '@onward/core/decisions';
import type { CaseId, DecisionId, Id } from '@onward/core/shared';
import { Policy } from '../platform/access/policy.decorator.ts';
import { OptionEntryInput, VoteInput } from './decision-parts.types.ts';
import { DecisionsService } from './decisions.service.ts';
import { CaseDecisionsType, OutcomeInput } from './decisions.types.ts';

const ofCase = { type: () => ID, description: 'The case.' };
const ofDecision = { type: () => ID, description: 'The decision.' };
const version = { type: () => Int, description: 'The version this edit began from.' };

@Resolver(() => CaseDecisionsType)
export class DecisionsResolver {
  constructor(private readonly decisions: DecisionsService) {}

  @Query(() => CaseDecisionsType, {
    description: 'The decision page of a case. Refuses NOT_FOUND.',
  })
  @Policy('decision.read')
  caseDecisions(@Args('caseId', ofCase) caseId: CaseId): Promise<CaseDecisionsType> {
    return this.decisions.page(caseId);
  }

  @Mutation(() => CaseDecisionsType, { description: 'Begins a path decision or a panel.' })
  @Policy('decision.change')
  openDecision(
    @Args('caseId', ofCase) caseId: CaseId,
    @Args('kind', { description: 'path or panel.' }) kind: string,
  ): Promise<CaseDecisionsType> {
    return this.decisions.open(caseId, kind);
  }

  @Mutation(() => CaseDecisionsType, { description: 'Puts a way on the table, or changes it.' })
  @Policy('decision.change')
  putDecisionOption(
    @Args('id', ofDecision) id: DecisionId,
    @Args('expectedVersion', version) expectedVersion: number,
    @Args('optionId', { type: () => ID, nullable: true, description: 'The way, to change it.' })
    optionId: Id<'decision_option'> | null,
    @Args('entry', { description: 'The way as described.' }) entry: OptionEntryInput,
  ): Promise<CaseDecisionsType> {
    return this.decisions.putOption(id, expectedVersion, optionId ?? null, entry as OptionEntry);
  }

  @Mutation(() => CaseDecisionsType, { description: 'Takes a way off the table.' })
  @Policy('decision.change')
  takeDecisionOption(
    @Args('id', ofDecision) id: DecisionId,
    @Args('expectedVersion', version) expectedVersion: number,
    @Args('optionId', { type: () => ID, description: 'The way.' })
    optionId: Id<'decision_option'>,
  ): Promise<CaseDecisionsType> {
    return this.decisions.takeOption(id, expectedVersion, optionId);
  }

  @Mutation(() => CaseDecisionsType, { description: 'Writes down a mentor’s or member’s voice.' })
  @Policy('decision.change')
  addDecisionVote(
    @Args('id', ofDecision) id: DecisionId,
    @Args('vote', { description: 'The voice.' }) vote: VoteInput,
  ): Promise<CaseDecisionsType> {
    return this.decisions.addVote(id, vote as Vote);
  }

  @Mutation(() => CaseDecisionsType, { description: 'Takes back a voice written by mistake.' })
  @Policy('decision.change')
  takeDecisionVote(
    @Args('id', ofDecision) id: DecisionId,
    @Args('voteId', { type: () => ID, description: 'The voice.' }) voteId: Id<'decision_vote'>,
  ): Promise<CaseDecisionsType> {
    return this.decisions.takeVote(id, voteId);
  }

  @Mutation(() => CaseDecisionsType, {
    description: 'Makes the decision. Refuses with the rule that is not met.',
  })
  @Policy('decision.change')
  makeDecision(
    @Args('id', ofDecision) id: DecisionId,
    @Args('expectedVersion', version) expectedVersion: number,
    @Args('outcome', { description: 'What was decided.' }) outcome: OutcomeInput,
  ): Promise<CaseDecisionsType> {
    return this.decisions.decide(id, expectedVersion, outcome);
  }

  @Mutation(() => CaseDecisionsType, { description: 'Closes a decision that is not needed.' })
  @Policy('decision.change')
  dropDecision(
    @Args('id', ofDecision) id: DecisionId,
    @Args('expectedVersion', version) expectedVersion: number,
  ): Promise<CaseDecisionsType> {
    return this.decisions.drop(id, expectedVersion);
  }
}
