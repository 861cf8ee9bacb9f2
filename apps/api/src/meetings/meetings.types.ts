import { Field, InputType, Int, registerEnumType } from '@nestjs/graphql';
import type { MeetingEntry } from '@onward/core/meetings';
import type { LocalDate } from '@onward/core/shared';
import { LocalDateScalar } from '../platform/graphql/scalars.ts';

export const MeetingEndEnum = { held: 'held', cancelled: 'cancelled' } as const;
registerEnumType(MeetingEndEnum, {
  name: 'MeetingEnd',
  description: 'It took place, or it will not.',
});

const says = (description: string, nullable = false) => ({ description, nullable });

@InputType('MeetingEntry', { description: 'A meeting, by the clock on the wall of a zone.' })
export class MeetingEntryInput implements MeetingEntry {
  @Field(() => String, says('What it is about.')) title: string;
  @Field(() => LocalDateScalar, says('The day.')) date: LocalDate;
  @Field(() => String, says('The time, HH:MM, 24 hours.')) time: string;
  @Field(() => String, says('The IANA zone the time is meant in.')) timeZone: string;
  @Field(() => Int, says('How long, in minutes.')) minutes: number;
  @Field(() => String, says('Where.', true)) place?: string;
  @Field(() => String, says('The link.', true)) link?: string;
  @Field(() => [String], says('Who is expected.', true)) attendees?: string[];
  @Field(() => Boolean, says('Whether the student sees it; yes when not said.', true))
  shownToStudent?: boolean;
}
