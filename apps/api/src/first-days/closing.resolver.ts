import { Args, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import type { CaseId } from '@onward/core/shared';
import { CasesService, CaseStandingType, ClosingArgs, type CaseRow } from '../cases/index.ts';
import { Policy } from '../platform/access/policy.decorator.ts';
import { quietUntilOf } from './first-days.ts';

/** Closing a case, which in the first days asks for a second look (DR-14, IMG-04). */
@Resolver(() => CaseStandingType)
export class ClosingResolver {
  constructor(private readonly cases: CasesService) {}

  @Mutation(() => CaseStandingType, { description: 'Closes a case. Nothing is deleted.' })
  @Policy('case.close')
  async closeCase(
    @Args('caseId', { type: () => ID, description: 'The case.' }) caseId: CaseId,
    @Args('expectedVersion', { type: () => Int, description: 'The version this edit began from.' })
    expectedVersion: number,
    @Args() { outcome, words, confirmed }: ClosingArgs,
  ): Promise<CaseRow> {
    const closing = { outcome, words: words ?? '', confirmed: confirmed ?? false };
    return this.cases.close(caseId, expectedVersion, closing, await quietUntilOf(caseId));
  }
}
