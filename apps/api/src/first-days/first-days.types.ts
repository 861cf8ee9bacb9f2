import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Instant, LocalDate } from '@onward/core/shared';
import { InstantScalar, LocalDateScalar } from '../platform/graphql/scalars.ts';

@ObjectType('Disclosure', { description: 'One thing a student may tell, and whom she tells it.' })
export class DisclosureType {
  @Field({ description: 'Line of the guide’s checklist, pack/list/line.' }) item: string;
  @Field({ description: 'What it is about.' }) title: string;
  @Field({ description: 'Her words; may be empty.' }) words: string;
  @Field({ description: 'nobody, advisor or office.' }) audience: string;
  @Field(() => InstantScalar, { nullable: true, description: 'When she chose; null: not yet.' })
  changedAt: Instant | null;
}

@ObjectType('MyDisclosures', { description: 'What the student tells, and to whom.' })
export class MyDisclosuresType {
  @Field({ description: 'What the guide says before it; empty: no guide asks.' }) intro: string;
  @Field(() => [DisclosureType], { description: 'The items.' }) items: DisclosureType[];
}

const about = {
  to: 'Program or person it would go to.',
  purpose: 'What for.',
  words: 'Draft; may be empty.',
  several: 'Whether it would go to more than one program at once.',
};

@InputType('OutreachEntry', { description: 'An intended message to a program.' })
export class OutreachEntryType {
  @Field({ description: about.to }) to: string;
  @Field({ description: about.purpose }) purpose: string;
  @Field({ description: about.words }) words: string;
  @Field(() => Boolean, { description: about.several }) several: boolean;
}

@ObjectType('OutreachOpening', { description: 'Staff let a message go before its time.' })
export class OutreachOpeningType {
  @Field(() => Int, { description: 'The version that was read.' }) version: number;
  @Field({ description: 'Their note.' }) note: string;
  @Field({ description: 'Who.' }) byName: string;
  @Field(() => InstantScalar, { description: 'When.' }) at: Instant;
}

@ObjectType('Outreach', { description: 'An intended message to a program. Onward sends nothing.' })
export class OutreachType {
  @Field(() => ID, { description: 'The message.' }) id: string;
  @Field({ description: about.to }) to: string;
  @Field({ description: about.purpose }) purpose: string;
  @Field({ description: about.words }) words: string;
  @Field(() => Boolean, { description: about.several }) several: boolean;
  @Field({ description: 'waits, open or sent.' }) standing: string;
  @Field(() => Boolean, { description: 'Whether the reader wrote it.' }) mine: boolean;
  @Field({ description: 'Who wrote it.' }) writtenByName: string;
  @Field(() => InstantScalar, { description: 'When.' }) writtenAt: Instant;
  @Field(() => LocalDateScalar, { nullable: true, description: 'Day she sent it herself.' })
  sentOn: LocalDate | null;
  @Field(() => OutreachOpeningType, { nullable: true, description: 'The last early opening.' })
  opening: OutreachOpeningType | null;
  @Field(() => Int, { description: 'Version, for edits.' }) version: number;
}

@ObjectType('OutreachPage', { description: 'Intended messages, and until when they wait.' })
export class OutreachPageType {
  @Field(() => InstantScalar, { description: 'End of the first days.' }) quietUntil: Instant;
  @Field({ description: 'Zone its hour is told in.' }) zone: string;
  @Field(() => LocalDateScalar, { description: 'Today where the office is.' }) today: LocalDate;
  @Field({ description: 'Whose figures it has; empty: a few days.' }) figures: string;
  @Field(() => Boolean, { description: 'Whether the case is closed.' }) closed: boolean;
  @Field(() => [OutreachType], { description: 'The messages, newest first.' })
  messages: OutreachType[];
}
