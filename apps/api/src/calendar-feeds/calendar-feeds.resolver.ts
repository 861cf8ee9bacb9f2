import { Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { clientOf, type GraphqlContext } from '../accounts/index.ts';
import { Policy } from '../platform/access/policy.decorator.ts';
import { NotReplayed } from '../platform/graphql/idempotency.interceptor.ts';
import { CalendarFeedsService } from './calendar-feeds.service.ts';
import { CalendarFeedType, MadeCalendarFeedType } from './calendar-feeds.types.ts';

/** One's own calendar feed. */
@Resolver()
export class CalendarFeedsResolver {
  constructor(private readonly feeds: CalendarFeedsService) {}

  @Query(() => CalendarFeedType, {
    nullable: true,
    description: 'One’s own feed, if there is one.',
  })
  @Policy('calendar_feed.keep')
  myCalendarFeed(): Promise<CalendarFeedType | null> {
    return this.feeds.own();
  }

  @Mutation(() => MadeCalendarFeedType, {
    description: 'Makes the address of one’s feed; an earlier one stops working.',
  })
  @Policy('calendar_feed.keep')
  @NotReplayed('it holds a secret that is kept nowhere')
  makeCalendarFeed(@Context() { reply }: GraphqlContext): Promise<MadeCalendarFeedType> {
    return this.feeds.make(clientOf(reply.request));
  }

  @Mutation(() => Boolean, { description: 'Ends one’s feed at once.' })
  @Policy('calendar_feed.keep')
  endCalendarFeed(): Promise<boolean> {
    return this.feeds.end();
  }
}
