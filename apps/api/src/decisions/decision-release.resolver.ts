import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { CaseId, DecisionId, Instant } from '@onward/core/shared';
import { Policy } from '../platform/access/policy.decorator.ts';
import { InstantScalar } from '../platform/graphql/scalars.ts';
import { DecisionReleaseService } from './decision-release.service.ts';
import type { DecisionReleaseRow, GoalRow } from './decisions.reads.ts';
import { CaseDecisionsType, CaseGoalType, DecisionReleaseType } from './decisions.types.ts';
import { GoalsService } from './goals.service.ts';
import { MyPathService } from './my-path.service.ts';
import { FirstDaysReadingType, MyPathType } from './my-path.types.ts';

const ofCase = { type: () => ID, description: 'The case.' };
const ofDecision = { type: () => ID, description: 'The decision.' };
const version = {
  type: () => Int,
  description: 'The version this edit began from; 0 before the first.',
};
const from = {
  type: () => InstantScalar,
  nullable: true,
  description: 'Readable from then on; at once if empty.',
};

@Resolver(() => DecisionReleaseType)
export class DecisionReleaseResolver {
  constructor(
    private readonly releases: DecisionReleaseService,
    private readonly goals: GoalsService,
    private readonly path: MyPathService,
  ) {}

  @Mutation(() => CaseDecisionsType, { description: 'Writes what the student will read.' })
  @Policy('decision.change')
  writeDecisionWords(
    @Args('id', ofDecision) id: DecisionId,
    @Args('expectedVersion', version) expectedVersion: number,
    @Args('words', { description: 'The words.' }) words: string,
  ): Promise<CaseDecisionsType> {
    return this.releases.write(id, expectedVersion, words);
  }

  @Mutation(() => CaseDecisionsType, { description: 'Gives the decision to the student.' })
  @Policy('decision.release')
  releaseDecision(
    @Args('id', ofDecision) id: DecisionId,
    @Args('expectedVersion', version) expectedVersion: number,
    @Args('visibleFrom', from) visibleFrom: Instant | null,
    @Args('quietTimeConfirmed', { type: () => Boolean, description: 'Also in quiet time.' })
    quietTimeConfirmed: boolean,
  ): Promise<CaseDecisionsType> {
    return this.releases.release(id, expectedVersion, {
      visibleFrom: visibleFrom ?? null,
      quietTimeConfirmed,
    });
  }

  @Mutation(() => CaseDecisionsType, { description: 'Takes it back from the student.' })
  @Policy('decision.release')
  withdrawDecision(
    @Args('caseId', ofCase) caseId: CaseId,
    @Args('reason', { description: 'Why.' }) reason: string,
  ): Promise<CaseDecisionsType> {
    return this.releases.withdraw(caseId, reason);
  }

  @Query(() => CaseGoalType, { nullable: true, description: 'The one main goal of a case.' })
  @Policy('decision.read')
  caseGoal(@Args('caseId', ofCase) caseId: CaseId): Promise<GoalRow | null> {
    return this.goals.ofCase(caseId);
  }

  @Mutation(() => CaseGoalType, { description: 'Writes the one main goal of a case down.' })
  @Policy('decision.change')
  setCaseGoal(
    @Args('caseId', ofCase) caseId: CaseId,
    @Args('expectedVersion', version) expectedVersion: number,
    @Args('goal', { description: 'The goal.' }) goal: string,
  ): Promise<GoalRow> {
    return this.goals.set(caseId, expectedVersion, goal);
  }

  @Query(() => DecisionReleaseType, {
    nullable: true,
    description: 'The decision as the student was given it.',
  })
  @Policy('portal.read')
  myDecision(): Promise<DecisionReleaseRow | null> {
    return this.releases.mine();
  }

  @Query(() => MyPathType, { description: 'What the student would like, and the ways there are.' })
  @Policy('portal.read')
  myPath(): Promise<MyPathType> {
    return this.path.page();
  }

  @Query(() => FirstDaysReadingType, { description: 'What the guides have for the first days.' })
  @Policy('portal.read')
  firstDaysReading(): Promise<FirstDaysReadingType> {
    return this.path.firstDays();
  }

  @Mutation(() => MyPathType, { description: 'The student says what she would like.' })
  @Policy('preference.write')
  writePreference(
    @Args('option', { type: () => String, nullable: true, description: 'A way, by its code.' })
    option: string | null,
    @Args('words', { description: 'Her words; may be empty with a way.' }) words: string,
  ): Promise<MyPathType> {
    return this.path.write(option ?? null, words);
  }
}
