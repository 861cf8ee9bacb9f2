import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { ActivityId, CaseId } from '@onward/core/shared';
import { Policy } from '../platform/access/policy.decorator.ts';
import { ActivitiesService } from './activities.service.ts';
import { ActivityInput, ActivityType } from './activities.types.ts';
import { ActivityPagesService } from './activity-pages.service.ts';
import { ActivityPageType, SoFarType } from './counters.types.ts';

const ofActivity = { type: () => ID, description: 'The activity.' };
const version = { type: () => Int, description: 'The version this edit began from.' };
const written = { type: () => ActivityInput, description: 'The activity as written.' };

@Resolver(() => ActivityType)
export class ActivitiesResolver {
  constructor(
    private readonly activities: ActivitiesService,
    private readonly pages: ActivityPagesService,
  ) {}

  @Query(() => ActivityPageType, { description: 'Activities and counters of a case.' })
  @Policy('activity.read')
  activityPage(
    @Args('caseId', { type: () => ID, description: 'The case.' }) caseId: CaseId,
  ): Promise<ActivityPageType> {
    return this.pages.ofCase(caseId);
  }

  @Query(() => SoFarType, { description: 'What the student has so far.' })
  @Policy('activity.read')
  soFar(): Promise<SoFarType> {
    return this.pages.soFar();
  }

  @Mutation(() => ActivityType, { description: 'Writes an activity down.' })
  @Policy('activity.record')
  recordActivity(
    @Args('activity', written) activity: ActivityInput,
    @Args('caseId', {
      type: () => ID,
      nullable: true,
      description: 'The case, for staff; a student writes in her own.',
    })
    caseId: CaseId | null,
  ): Promise<ActivityType> {
    return this.activities.record(caseId ?? null, { ...activity });
  }

  @Mutation(() => ActivityType, { description: 'Rewrites an activity one wrote down.' })
  @Policy('activity.record')
  changeActivity(
    @Args('id', ofActivity) id: ActivityId,
    @Args('expectedVersion', version) expectedVersion: number,
    @Args('activity', written) activity: ActivityInput,
  ): Promise<ActivityType> {
    return this.activities.change(id, expectedVersion, { ...activity });
  }

  @Mutation(() => Boolean, { description: 'Takes away an activity one wrote down.' })
  @Policy('activity.record')
  withdrawActivity(
    @Args('id', ofActivity) id: ActivityId,
    @Args('expectedVersion', version) expectedVersion: number,
  ): Promise<boolean> {
    return this.activities.withdraw(id, expectedVersion);
  }

  @Mutation(() => ActivityType, { description: 'An advisor has seen what shows it.' })
  @Policy('activity.verify')
  verifyActivity(
    @Args('id', ofActivity) id: ActivityId,
    @Args('expectedVersion', version) expectedVersion: number,
  ): Promise<ActivityType> {
    return this.activities.verify(id, expectedVersion);
  }

  @Mutation(() => ActivityType, { description: 'Sends an activity back with words.' })
  @Policy('activity.verify')
  sendBackActivity(
    @Args('id', ofActivity) id: ActivityId,
    @Args('expectedVersion', version) expectedVersion: number,
    @Args('words', { description: 'What is still needed; the student reads it.' }) words: string,
  ): Promise<ActivityType> {
    return this.activities.sendBack(id, expectedVersion, words);
  }
}
