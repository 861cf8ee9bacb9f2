import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { CaseId } from '@onward/core/shared';
import { Policy } from '../platform/access/policy.decorator.ts';
import { PlanPageService } from './plan-page.service.ts';
import { PlanReleaseService } from './plan-release.service.ts';
import type { ReleasePreview } from './release-preview.ts';
import { PlanReleasePreviewType } from './release.types.ts';

const ofCase = { type: () => ID, description: 'The case.' };

@Resolver(() => PlanReleasePreviewType)
export class ReleasesResolver {
  constructor(
    private readonly pages: PlanPageService,
    private readonly releases: PlanReleaseService,
  ) {}

  @Query(() => PlanReleasePreviewType, { description: 'What the next release would give her.' })
  @Policy('plan.read')
  planReleasePreview(@Args('caseId', ofCase) caseId: CaseId): Promise<ReleasePreview> {
    return this.pages.preview(caseId);
  }

  @Mutation(() => PlanReleasePreviewType, { description: 'Gives the student the plan.' })
  @Policy('plan.release')
  releasePlan(
    @Args('caseId', ofCase) caseId: CaseId,
    @Args('expectedVersion', { type: () => Int, description: 'The version that was previewed.' })
    expectedVersion: number,
  ): Promise<ReleasePreview> {
    return this.releases.release(caseId, expectedVersion);
  }
}
