import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Instant } from '@onward/core/shared';
import { Policy } from '../platform/access/policy.decorator.ts';
import type { Page } from '../platform/graphql/page.ts';
import { InstantScalar } from '../platform/graphql/scalars.ts';
import { NoticesService } from './notices.service.ts';
import { NoticePageType, NoticeType } from './notices.types.ts';

const unread = { type: () => Boolean, nullable: true, description: 'Leaves read ones out.' };
const wanted = { type: () => Int, nullable: true, description: 'Rows wanted, at most 100.' };
const ended = { type: () => String, nullable: true, description: 'Where the last page ended.' };

@Resolver(() => NoticeType)
export class NoticesResolver {
  constructor(private readonly service: NoticesService) {}

  @Query(() => NoticePageType, {
    description: 'Notices of the signed-in person, newest first. Refuses PAGE_CURSOR_NOT_VALID.',
  })
  @Policy('notice.read')
  notices(
    @Args('unreadOnly', unread) unreadOnly: boolean | null,
    @Args('first', wanted) first: number | null,
    @Args('after', ended) after: string | null,
  ): Promise<Page<NoticeType>> {
    return this.service.page(unreadOnly ?? false, first, after);
  }

  @Query(() => Int, {
    description: 'How many notices are unread; 100 stands for a hundred or more.',
  })
  @Policy('notice.read')
  unreadNotices(): Promise<number> {
    return this.service.unread();
  }

  @Mutation(() => Boolean, { description: 'Marks one’s own notices as read.' })
  @Policy('notice.read')
  markNoticesRead(
    @Args('ids', { type: () => [ID], description: 'The notices.' }) ids: string[],
  ): Promise<boolean> {
    return this.service.markRead(ids);
  }

  @Mutation(() => Boolean, { description: 'Makes one of one’s own notices new again.' })
  @Policy('notice.read')
  markNoticeUnread(
    @Args('id', { type: () => ID, description: 'The notice.' }) id: string,
  ): Promise<boolean> {
    return this.service.markUnread(id);
  }

  @Mutation(() => Boolean, {
    description:
      'Marks all of one’s own notices as read that came until then; later ones stay new.',
  })
  @Policy('notice.read')
  markAllNoticesRead(
    @Args('until', { type: () => InstantScalar, description: 'When the newest one seen came.' })
    until: Instant,
  ): Promise<boolean> {
    return this.service.markAllRead(until);
  }
}
