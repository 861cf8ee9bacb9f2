import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { CaseId, Id } from '@onward/core/shared';
import { Policy } from '../platform/access/policy.decorator.ts';
import type { DatedDecisionRow, MyDatedDecisionRow } from './dated-decisions.reads.ts';
import { DatedDecisionsService } from './dated-decisions.service.ts';
import {
  DatedDecisionInput,
  DatedDecisionType,
  MyDatedDecisionType,
} from './dated-decisions.types.ts';

const ofCase = { type: () => ID, description: 'The case.' };
const ofDecision = { type: () => ID, description: 'The decision.' };
const version = { type: () => Int, description: 'The version this edit began from.' };
const written = { type: () => DatedDecisionInput, description: 'The decision as written.' };

@Resolver(() => DatedDecisionType)
export class DatedDecisionsResolver {
  constructor(private readonly decisions: DatedDecisionsService) {}

  @Query(() => [DatedDecisionType], { description: 'Decisions with a date of one case.' })
  @Policy('plan.read')
  datedDecisions(@Args('caseId', ofCase) caseId: CaseId): Promise<DatedDecisionRow[]> {
    return this.decisions.ofCase(caseId);
  }

  @Query(() => [DatedDecisionType], {
    description: 'Open decisions of the reader’s cases in the coming months, the nearest first.',
  })
  @Policy('caseload.read')
  datedDecisionsAhead(): Promise<DatedDecisionRow[]> {
    return this.decisions.ahead();
  }

  @Query(() => [MyDatedDecisionType], { description: 'Decisions the student was told of.' })
  @Policy('portal.read')
  myDatedDecisions(): Promise<MyDatedDecisionRow[]> {
    return this.decisions.mine();
  }

  @Mutation(() => DatedDecisionType, { description: 'Writes down a decision with its last day.' })
  @Policy('dated_decision.change')
  addDatedDecision(
    @Args('caseId', ofCase) caseId: CaseId,
    @Args('decision', written) decision: DatedDecisionInput,
  ): Promise<DatedDecisionRow> {
    return this.decisions.add(caseId, { ...decision });
  }

  @Mutation(() => DatedDecisionType, { description: 'Rewrites a decision with a date.' })
  @Policy('dated_decision.change')
  changeDatedDecision(
    @Args('id', ofDecision) id: Id<'dated_decision'>,
    @Args('expectedVersion', version) expectedVersion: number,
    @Args('decision', written) decision: DatedDecisionInput,
  ): Promise<DatedDecisionRow> {
    return this.decisions.change(id, expectedVersion, { ...decision });
  }

  @Mutation(() => DatedDecisionType, { description: 'Says how a decision was settled.' })
  @Policy('dated_decision.change')
  settleDatedDecision(
    @Args('id', ofDecision) id: Id<'dated_decision'>,
    @Args('expectedVersion', version) expectedVersion: number,
    @Args('words', { description: 'How.' }) words: string,
  ): Promise<DatedDecisionRow> {
    return this.decisions.settle(id, expectedVersion, words);
  }
}
