import { Field, ObjectType } from '@nestjs/graphql';
import type { Instant } from '@onward/core/shared';
import { InstantScalar } from '../platform/graphql/scalars.ts';

@ObjectType('CalendarFeed', {
  description: 'That one’s own calendar may ask for one’s steps. Its address is kept nowhere.',
})
export class CalendarFeedType {
  @Field(() => InstantScalar, { description: 'When the address was made.' }) madeAt: Instant;
  @Field(() => InstantScalar, {
    nullable: true,
    description: 'When a calendar last asked, to the hour; null: none has yet.',
  })
  lastReadAt: Instant | null;
}

@ObjectType('MadeCalendarFeed', { description: 'A calendar address, told once.' })
export class MadeCalendarFeedType {
  @Field({ description: 'The secret address to give to one’s calendar.' }) url: string;
  @Field(() => InstantScalar, { description: 'When it was made.' }) madeAt: Instant;
}
