import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { CaseId, DebriefId, FindingId } from '@onward/core/shared';
import { Policy } from '../platform/access/policy.decorator.ts';
import type { FindingRow } from './findings.reads.ts';
import { FindingsService } from './findings.service.ts';
import { FindingEntryType, FindingType } from './findings.types.ts';

const finding = { type: () => ID, description: 'The finding.' };
const version = { type: () => Int, description: 'The version this edit began from.' };
const entry = { description: 'What was entered.' };

@Resolver(() => FindingType)
export class FindingsResolver {
  constructor(private readonly findings: FindingsService) {}

  @Query(() => [FindingType], {
    description: 'The diagnosis of a case: its accepted findings, strongest first.',
  })
  @Policy('finding.read')
  diagnosisOfCase(
    @Args('caseId', { type: () => ID, description: 'The case.' }) caseId: CaseId,
  ): Promise<FindingRow[]> {
    return this.findings.diagnosis(caseId);
  }

  @Mutation(() => FindingType, { description: 'Records a finding, in a debrief or outside one.' })
  @Policy('finding.record')
  recordFinding(
    @Args('caseId', { type: () => ID, description: 'The case.' }) caseId: CaseId,
    @Args('debriefId', { type: () => ID, nullable: true, description: 'The debrief, if any.' })
    debriefId: DebriefId | null,
    @Args('entry', entry) input: FindingEntryType,
  ): Promise<FindingRow> {
    return this.findings.record(caseId, debriefId ?? null, input);
  }

  @Mutation(() => FindingType, { description: 'Changes a finding whose debrief is not signed.' })
  @Policy('finding.record')
  changeFinding(
    @Args('id', finding) id: FindingId,
    @Args('expectedVersion', version) expectedVersion: number,
    @Args('entry', entry) input: FindingEntryType,
  ): Promise<FindingRow> {
    return this.findings.change(id, expectedVersion, input);
  }

  @Mutation(() => FindingType, { description: 'Sets a finding aside, with a reason.' })
  @Policy('finding.record')
  dismissFinding(
    @Args('id', finding) id: FindingId,
    @Args('expectedVersion', version) expectedVersion: number,
    @Args('reason', { description: 'Why it is set aside.' }) reason: string,
  ): Promise<FindingRow> {
    return this.findings.dismiss(id, expectedVersion, reason);
  }
}
