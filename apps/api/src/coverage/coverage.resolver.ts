import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { CaseId, FindingId } from '@onward/core/shared';
import { Policy } from '../platform/access/policy.decorator.ts';
import { CoverageService } from './coverage.service.ts';
import { CoveragePageType, PlanNewsType } from './coverage.types.ts';

const ofFinding = { type: () => ID, description: 'The finding.' };

@Resolver(() => CoveragePageType)
export class CoverageResolver {
  constructor(private readonly coverage: CoverageService) {}

  @Query(() => CoveragePageType, {
    description: 'Whether a plan answers the diagnosis, and moves.',
  })
  @Policy('plan.read')
  coveragePage(
    @Args('caseId', { type: () => ID, description: 'The case.' }) caseId: CaseId,
  ): Promise<CoveragePageType> {
    return this.coverage.page(caseId);
  }

  @Query(() => [PlanNewsType], {
    description: 'What changed in the student’s plan since she looked.',
  })
  @Policy('portal.read')
  myPlanNews(): Promise<PlanNewsType[]> {
    return this.coverage.newsForStudent();
  }

  @Mutation(() => Boolean, { description: 'Decides that a finding is left as it is.' })
  @Policy('finding.leave')
  leaveFinding(
    @Args('id', ofFinding) id: FindingId,
    @Args('reason', { description: 'Why.' }) reason: string,
  ): Promise<boolean> {
    return this.coverage.leave(id, reason);
  }

  @Mutation(() => Boolean, { description: 'Takes the decision back.' })
  @Policy('finding.leave')
  takeBackLeaving(@Args('id', ofFinding) id: FindingId): Promise<boolean> {
    return this.coverage.takeBack(id);
  }

  @Mutation(() => Boolean, { description: 'Remembers that staff have looked at a case’s plan.' })
  @Policy('plan.read')
  rememberPlanLook(
    @Args('caseId', { type: () => ID, description: 'The case.' }) caseId: CaseId,
  ): Promise<boolean> {
    return this.coverage.look(caseId);
  }

  @Mutation(() => Boolean, { description: 'Remembers that the student has looked at her plan.' })
  @Policy('portal.read')
  rememberMyPlanLook(): Promise<boolean> {
    return this.coverage.look(null);
  }
}
