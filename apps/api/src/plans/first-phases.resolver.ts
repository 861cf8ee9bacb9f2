import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import type { CaseId } from '@onward/core/shared';
import type { FirstPhase } from '@onward/guides/season-clock';
import { Policy } from '../platform/access/policy.decorator.ts';
import { FirstPhasesService } from './first-phases.service.ts';
import { FirstPhaseType } from './first-phases.types.ts';

/** The phase before any plan. */
@Resolver(() => FirstPhaseType)
export class FirstPhasesResolver {
  constructor(private readonly phases: FirstPhasesService) {}

  @Query(() => [FirstPhaseType], {
    description: 'Phases with which the guides of a case begin, while they run.',
  })
  @Policy('plan.read')
  firstPhases(
    @Args('caseId', { type: () => ID, description: 'The case.' }) caseId: CaseId,
  ): Promise<readonly FirstPhase[]> {
    return this.phases.running(caseId);
  }
}
