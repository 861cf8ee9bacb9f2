import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { CaseId, PlanId } from '@onward/core/shared';
import { Policy } from '../platform/access/policy.decorator.ts';
import type { SharedOptionRow } from './share.reads.ts';
import { ShareService } from './share.service.ts';
import { SharedPlanOptionType, SharedPlansType } from './share.types.ts';

const ofCase = { type: () => ID, description: 'The case.' };

@Resolver(() => SharedPlansType)
export class ShareResolver {
  constructor(private readonly sharing: ShareService) {}

  @Query(() => SharedPlansType, { description: 'Options shared for comment, with the comments.' })
  @Policy('plan.read')
  sharedPlans(@Args('caseId', ofCase) caseId: CaseId): Promise<object> {
    return this.sharing.ofCase(caseId);
  }

  @Query(() => SharedPlansType, { description: 'Options the student may look at.' })
  @Policy('portal.read')
  mySharedPlans(): Promise<object> {
    return this.sharing.mine();
  }

  @Mutation(() => [SharedPlanOptionType], {
    description: 'Lets the student look at the options as they stand, before one is chosen.',
  })
  @Policy('plan.release')
  sharePlansForComment(@Args('caseId', ofCase) caseId: CaseId): Promise<SharedOptionRow[]> {
    return this.sharing.share(caseId);
  }

  @Mutation(() => Boolean, { description: 'Says something to a plan that was shared.' })
  @Policy('plan.comment')
  commentOnPlan(
    @Args('planId', { type: () => ID, description: 'The option.' }) planId: PlanId,
    @Args('words', { description: 'In one’s own words.' }) words: string,
  ): Promise<boolean> {
    return this.sharing.comment(planId, words);
  }
}
