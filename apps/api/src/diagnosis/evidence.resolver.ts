import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import type { FindingId, Id } from '@onward/core/shared';
import { Policy } from '../platform/access/policy.decorator.ts';
import { CaseDiagnosisType } from './diagnosis.types.ts';
import { EvidenceService } from './evidence.service.ts';
import { EvidenceEntryType } from './why-chain.types.ts';

@Resolver(() => CaseDiagnosisType)
export class EvidenceResolver {
  constructor(private readonly evidence: EvidenceService) {}

  @Mutation(() => CaseDiagnosisType, {
    description: 'Ties a fact, a note or somebody’s words to a finding, for or against it.',
  })
  @Policy('finding.record')
  addFindingEvidence(
    @Args('findingId', { type: () => ID, description: 'The finding.' }) findingId: FindingId,
    @Args('entry', { description: 'The evidence.' }) entry: EvidenceEntryType,
  ): Promise<CaseDiagnosisType> {
    return this.evidence.add(findingId, entry);
  }

  @Mutation(() => CaseDiagnosisType, { description: 'Takes evidence away that a person tied.' })
  @Policy('finding.record')
  removeFindingEvidence(
    @Args('id', { type: () => ID, description: 'The evidence.' }) id: Id<'finding_evidence'>,
  ): Promise<CaseDiagnosisType> {
    return this.evidence.remove(id);
  }
}
