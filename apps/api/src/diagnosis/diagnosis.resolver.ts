import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { CaseId, FindingId } from '@onward/core/shared';
import { FindingEntryType } from '../findings/index.ts';
import { Policy } from '../platform/access/policy.decorator.ts';
import { DiagnosisReleaseService } from './diagnosis-release.service.ts';
import { DiagnosisService } from './diagnosis.service.ts';
import { CaseDiagnosisType } from './diagnosis.types.ts';

const ofCase = { type: () => ID, description: 'The case.' };
const rule = { description: 'Code of the rule that proposed it.' };
const mark = { description: 'Mark of the proposal as it was shown.' };
const version = {
  type: () => Int,
  description: 'The version this edit began from; 0 before the first.',
};

@Resolver(() => CaseDiagnosisType)
export class DiagnosisResolver {
  constructor(
    private readonly diagnosis: DiagnosisService,
    private readonly releases: DiagnosisReleaseService,
  ) {}

  @Query(() => CaseDiagnosisType, { description: 'The diagnosis page of a case.' })
  @Policy('finding.read')
  caseDiagnosis(@Args('caseId', ofCase) caseId: CaseId): Promise<CaseDiagnosisType> {
    return this.diagnosis.page(caseId);
  }

  @Mutation(() => CaseDiagnosisType, {
    description: 'Makes a proposal part of the diagnosis, as shown or edited.',
  })
  @Policy('finding.record')
  acceptProposal(
    @Args('caseId', ofCase) caseId: CaseId,
    @Args('rule', rule) code: string,
    @Args('mark', mark) shown: string,
    @Args('entry', { description: 'The finding as decided.' }) entry: FindingEntryType,
  ): Promise<CaseDiagnosisType> {
    return this.diagnosis.accept(caseId, { rule: code, mark: shown }, entry);
  }

  @Mutation(() => CaseDiagnosisType, { description: 'Sets a proposal aside, with a reason.' })
  @Policy('finding.record')
  dismissProposal(
    @Args('caseId', ofCase) caseId: CaseId,
    @Args('rule', rule) code: string,
    @Args('mark', mark) shown: string,
    @Args('reason', { description: 'Why.' }) reason: string,
  ): Promise<CaseDiagnosisType> {
    return this.diagnosis.dismiss(caseId, { rule: code, mark: shown }, reason);
  }

  @Mutation(() => CaseDiagnosisType, {
    description: 'Changes an accepted finding that no debrief has signed.',
  })
  @Policy('finding.record')
  reviseFinding(
    @Args('id', { type: () => ID, description: 'The finding.' }) id: FindingId,
    @Args('expectedVersion', version) expectedVersion: number,
    @Args('entry', { description: 'The finding as decided.' }) entry: FindingEntryType,
  ): Promise<CaseDiagnosisType> {
    return this.diagnosis.revise(id, expectedVersion, entry);
  }

  @Mutation(() => CaseDiagnosisType, {
    description: 'Puts three to five accepted factors in order.',
  })
  @Policy('finding.record')
  prioritiseFindings(
    @Args('caseId', ofCase) caseId: CaseId,
    @Args('expectedVersion', version) expectedVersion: number,
    @Args('ids', { type: () => [ID], description: 'The findings, first the most pressing.' })
    ids: FindingId[],
  ): Promise<CaseDiagnosisType> {
    return this.releases.prioritise(caseId, expectedVersion, ids);
  }

  @Mutation(() => CaseDiagnosisType, {
    description: 'Confirms that one factor alone explains it (DR-12).',
  })
  @Policy('finding.record')
  confirmSingleFactor(
    @Args('caseId', ofCase) caseId: CaseId,
    @Args('expectedVersion', version) expectedVersion: number,
  ): Promise<CaseDiagnosisType> {
    return this.releases.confirmSingleFactor(caseId, expectedVersion);
  }

  @Mutation(() => CaseDiagnosisType, { description: 'Sets the day of the application aimed at.' })
  @Policy('finding.record')
  aimDiagnosis(
    @Args('caseId', ofCase) caseId: CaseId,
    @Args('expectedVersion', version) expectedVersion: number,
    @Args('targetOn', {
      type: () => String,
      nullable: true,
      description: 'The day; none for the cycle’s own.',
    })
    targetOn: string | null,
  ): Promise<CaseDiagnosisType> {
    return this.releases.aimAt(caseId, expectedVersion, targetOn ?? null);
  }

  @Mutation(() => CaseDiagnosisType, { description: 'Writes what the student will read.' })
  @Policy('finding.record')
  writeDiagnosisWords(
    @Args('caseId', ofCase) caseId: CaseId,
    @Args('expectedVersion', version) expectedVersion: number,
    @Args('words', { description: 'The words.' }) words: string,
  ): Promise<CaseDiagnosisType> {
    return this.releases.write(caseId, expectedVersion, words);
  }
}
