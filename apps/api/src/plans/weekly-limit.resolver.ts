import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { CaseId } from '@onward/core/shared';
import { Policy } from '../platform/access/policy.decorator.ts';
import { MyWeeklyLimitType, WeeklyLimitType } from './season-parts.types.ts';
import type { WeeklyLimitRow } from './season.reads.ts';
import { WeeklyLimitService } from './weekly-limit.service.ts';

const ofCase = { type: () => ID, description: 'The case.' };

@Resolver(() => WeeklyLimitType)
export class WeeklyLimitResolver {
  constructor(private readonly limits: WeeklyLimitService) {}

  @Query(() => MyWeeklyLimitType, {
    nullable: true,
    description: 'What the student said, or nothing yet; null without an open case.',
  })
  @Policy('portal.read')
  myWeeklyLimit(): Promise<MyWeeklyLimitType | null> {
    return this.limits.mine();
  }

  @Mutation(() => WeeklyLimitType, { description: 'Says how many hours a week the student has.' })
  @Policy('weekly_limit.say')
  sayWeeklyLimit(
    @Args('caseId', ofCase) caseId: CaseId,
    @Args('hours', { type: () => Int, description: 'Hours a week.' }) hours: number,
    @Args('expectedVersion', { type: () => Int, description: '0 where nobody said one yet.' })
    expectedVersion: number,
  ): Promise<WeeklyLimitRow> {
    return this.limits.say(caseId, hours, expectedVersion);
  }
}
