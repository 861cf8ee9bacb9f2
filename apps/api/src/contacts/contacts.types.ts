import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  channels,
  contactOutcomes,
  type Channel,
  type ContactOutcome,
} from '@onward/core/contacts';
import type { Instant } from '@onward/core/shared';
import { InstantScalar } from '../platform/graphql/scalars.ts';

const enumOf = <T extends string>(codes: readonly T[]): Record<T, T> =>
  Object.fromEntries(codes.map((code) => [code, code])) as Record<T, T>;

export const ChannelEnum = enumOf(channels);
registerEnumType(ChannelEnum, {
  name: 'Channel',
  description: 'How somebody tried to reach a student.',
});
export const ContactOutcomeEnum = enumOf(contactOutcomes);
registerEnumType(ContactOutcomeEnum, {
  name: 'ContactOutcome',
  description: 'What came of a try.',
});

const says = (description: string, nullable = false) => ({ description, nullable });

@ObjectType('Contact', { description: 'A logged attempt to reach a student.' })
export class ContactType {
  @Field(() => ID, says('Its id.')) id: string;
  @Field(() => ChannelEnum, says('How.')) channel: Channel;
  @Field(() => ContactOutcomeEnum, says('What came of it.')) outcome: ContactOutcome;
  @Field(() => InstantScalar, says('When.')) happenedAt: Instant;
  @Field(() => Int, says('Minutes, where told.', true)) minutes: number | null;
  @Field(() => String, says('What was said, in the writer’s words; may be empty.')) summary: string;
  @Field(() => String, says('Who tried.', true)) madeByName?: string | null;
  @Field(() => Int, says('Tries without a reply since the last answer, right after logging.', true))
  tries?: number | null;
}

@InputType('ContactEntry', { description: 'An attempt to reach a student.' })
export class ContactEntryInput {
  @Field(() => ChannelEnum, says('How.')) channel: Channel;
  @Field(() => ContactOutcomeEnum, says('What came of it.')) outcome: ContactOutcome;
  @Field(() => InstantScalar, says('When.')) happenedAt: Instant;
  @Field(() => Int, says('Minutes spoken.', true)) minutes?: number | null;
  @Field(() => String, says('What was said.', true)) summary?: string;
}
