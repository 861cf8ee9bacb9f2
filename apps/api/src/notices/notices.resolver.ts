import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Policy } from '../platform/access/policy.decorator.ts';
import { NoticesService } from './notices.service.ts';
import { NoticeType } from './notices.types.ts';

@Resolver(() => NoticeType)
export class NoticesResolver {
  constructor(private readonly service: NoticesService) {}

  @Query(() => [NoticeType], { description: 'The last fifty notices of the signed-in person.' })
  @Policy('notice.read')
  notices(): Promise<NoticeType[]> {
    return this.service.recent();
  }

  @Mutation(() => Boolean, { description: 'Marks one’s own notices as read.' })
  @Policy('notice.read')
  markNoticesRead(
    @Args('ids', { type: () => [ID], description: 'The notices.' }) ids: string[],
  ): Promise<boolean> {
    return this.service.markRead(ids);
  }
}
