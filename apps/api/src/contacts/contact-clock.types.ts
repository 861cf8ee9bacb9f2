import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Instant, LocalDate } from '@onward/core/shared';
import { InstantScalar, LocalDateScalar } from '../platform/graphql/scalars.ts';

const says = (description: string, nullable = false) => ({ description, nullable });

@ObjectType('ClockTry', { description: 'A try to reach somebody on the contact clock.' })
export class ClockTryType {
  @Field(() => ID, says('Its id.')) id: string;
  @Field(() => String, says('reached, left_message or tried.')) outcome: string;
  @Field(() => InstantScalar, says('When.')) happenedAt: Instant;
  @Field(() => String, says('Who tried.')) madeByName: string;
  @Field(() => String, says('What was said; may be empty.')) words: string;
}

@ObjectType('ClockPerson', { description: 'Somebody to be reached within the contact clock.' })
export class ClockPersonType {
  @Field(() => ID, says('Its id.')) id: string;
  @Field(() => String, says('deans_office, home_director, mentor or other.')) kind: string;
  @Field(() => String, says('Name.')) name: string;
  @Field(() => InstantScalar, says('When the clock runs out.')) dueAt: Instant;
  @Field(() => InstantScalar, says('When somebody reached them; null until then.', true))
  reachedAt: Instant | null;
  @Field(() => String, says('met, running or past.')) state: string;
  @Field(() => String, says('The clock in words for staff.')) says: string;
  @Field(() => [ClockTryType], says('Each try, newest first.')) tries: readonly ClockTryType[];
  @Field(() => Int, says('Version, for edits.')) version: number;
}

@ObjectType('ClockLead', { description: 'Somebody who helps on a case.' })
export class ClockLeadType {
  @Field(() => ID, says('The person.')) id: string;
  @Field(() => String, says('Name.')) name: string;
}

@ObjectType('ContactClock', {
  description: 'Both clocks of a case, who looks after them, and everybody who is to be reached.',
})
export class ContactClockType {
  @Field(() => ID, says('The case.')) caseId: string;
  @Field(() => Int, says('Hours in which one should have tried.')) firstHours: number;
  @Field(() => Int, says('Hours in which somebody should have spoken.')) clockHours: number;
  @Field(() => InstantScalar, says('When the student’s contact clock runs out.'))
  contactDueAt: Instant;
  @Field(() => InstantScalar, says('First conversation with the student.', true))
  firstContactAt: Instant | null;
  @Field(() => LocalDateScalar, says('When the first debrief is due.')) debriefDueOn: LocalDate;
  @Field(() => InstantScalar, says('When the first debrief was held.', true))
  debriefHeldAt: Instant | null;
  @Field(() => ClockLeadType, says('Who looks after it; null while nobody helps.', true))
  lead: ClockLeadType | null;
  @Field(() => Int, says('Version of the naming; 0 before the first.')) leadVersion: number;
  @Field(() => [ClockLeadType], says('Who may be named.')) leadChoices: readonly ClockLeadType[];
  @Field(() => [String], says('Kinds the guide names that nobody here stands for.'))
  notNamed: readonly string[];
  @Field(() => [ClockPersonType], says('Everybody on the clock, in the order they are due.'))
  people: readonly ClockPersonType[];
}

@InputType('ClockPersonEntry', { description: 'Somebody to be reached.' })
export class ClockPersonEntry {
  @Field(() => String, says('deans_office, home_director, mentor or other.')) kind: string;
  @Field(() => String, says('Name.')) name: string;
}

@InputType('ClockTryEntry', { description: 'A try to reach somebody.' })
export class ClockTryEntryInput {
  @Field(() => String, says('reached, left_message or tried.')) outcome: string;
  @Field(() => InstantScalar, says('When.')) happenedAt: Instant;
  @Field(() => String, says('What was said; may be empty.')) words: string;
}
