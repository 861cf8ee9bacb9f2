import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Policy } from '../platform/access/policy.decorator.ts';
import { GuideFactsService } from './guide-facts.service.ts';
import { FactConfirmationInput, GuideFactsType } from './guide-facts.types.ts';

const fact = { type: () => ID, description: 'Code of the fact.' };

@Resolver(() => GuideFactsType)
export class GuideFactsResolver {
  constructor(private readonly facts: GuideFactsService) {}

  @Query(() => GuideFactsType, { description: 'Facts of cycles and rules with their sources.' })
  @Policy('pack.read')
  guideFacts(): Promise<GuideFactsType> {
    return this.facts.all();
  }

  @Mutation(() => GuideFactsType, { description: 'Confirms a fact, or takes that back.' })
  @Policy('pack.change')
  confirmGuideFact(
    @Args('code', fact) code: string,
    @Args('entry', { description: 'What was read.' }) entry: FactConfirmationInput,
  ): Promise<GuideFactsType> {
    return this.facts.confirm(code, entry);
  }

  @Mutation(() => GuideFactsType, { description: 'Takes a day over into its cycle, confirmed.' })
  @Policy('pack.change')
  takeCycleDay(
    @Args('code', fact) code: string,
    @Args('expectedVersion', { type: () => Int, description: 'Version of the day; 0: none yet.' })
    expectedVersion: number,
    @Args('source', { description: 'What was read.' }) source: string,
  ): Promise<GuideFactsType> {
    return this.facts.takeDay(code, expectedVersion, source);
  }
}
