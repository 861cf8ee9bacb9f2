import { Args, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { CaseId } from '@onward/core/shared';
import { FindingEntryType, FindingType, type FindingRow } from '../findings/index.ts';
import { Policy } from '../platform/access/policy.decorator.ts';
import { sourceOfFinding } from './finding-sources.loaders.ts';
import type { FindingSourceRow } from './finding-sources.reads.ts';
import { FindingSourcesService } from './finding-sources.service.ts';
import { FindingSourceInput, FindingSourceType } from './finding-sources.types.ts';

/** Findings that come from somebody's words. */
@Resolver(() => FindingType)
export class FindingSourcesResolver {
  constructor(private readonly sources: FindingSourcesService) {}

  @ResolveField(() => FindingSourceType, {
    nullable: true,
    description: 'The words it came from; null when it was written by hand.',
  })
  source(@Parent() finding: FindingRow): Promise<FindingSourceRow | null> {
    return sourceOfFinding(finding.id);
  }

  @Mutation(() => FindingType, {
    description: 'Makes a finding of words that stand somewhere, with the way back to them.',
  })
  @Policy('finding.record')
  recordFindingFrom(
    @Args('caseId', { type: () => ID, description: 'The case.' }) caseId: CaseId,
    @Args('source', { description: 'The words.' }) source: FindingSourceInput,
    @Args('entry', { description: 'What was entered.' }) entry: FindingEntryType,
  ): Promise<FindingRow> {
    return this.sources.record(caseId, source, entry);
  }
}
