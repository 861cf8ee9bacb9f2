import { Args, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import type { CaseId, Instant } from '@onward/core/shared';
import { Policy } from '../platform/access/policy.decorator.ts';
import { InstantScalar } from '../platform/graphql/scalars.ts';
import { DiagnosisReleaseService } from './diagnosis-release.service.ts';
import { CaseDiagnosisType } from './diagnosis.types.ts';

const ofCase = { type: () => ID, description: 'The case.' };
const version = { type: () => Int, description: 'The version this edit began from.' };
const from = {
  type: () => InstantScalar,
  nullable: true,
  description: 'Readable from then on; at once if empty.',
};

@Resolver(() => CaseDiagnosisType)
export class DiagnosisReleaseResolver {
  constructor(private readonly releases: DiagnosisReleaseService) {}

  @Mutation(() => CaseDiagnosisType, { description: 'Gives the words to the student.' })
  @Policy('debrief.release')
  releaseDiagnosis(
    @Args('caseId', ofCase) caseId: CaseId,
    @Args('expectedVersion', version) expectedVersion: number,
    @Args('visibleFrom', from) visibleFrom: Instant | null,
    @Args('quietTimeConfirmed', { description: 'Whether an evening or weekend is meant.' })
    quietTimeConfirmed: boolean,
  ): Promise<CaseDiagnosisType> {
    return this.releases.release(caseId, expectedVersion, {
      visibleFrom: visibleFrom ?? null,
      quietTimeConfirmed,
    });
  }

  @Mutation(() => CaseDiagnosisType, { description: 'Takes the words back from the student.' })
  @Policy('debrief.release')
  withdrawDiagnosis(
    @Args('caseId', ofCase) caseId: CaseId,
    @Args('reason', { description: 'Why.' }) reason: string,
  ): Promise<CaseDiagnosisType> {
    return this.releases.withdraw(caseId, reason);
  }
}
