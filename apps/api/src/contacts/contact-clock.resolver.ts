import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { ClockPersonId } from '@onward/core/contacts';
import type { CaseId, PersonId } from '@onward/core/shared';
import { Policy } from '../platform/access/policy.decorator.ts';
import { ContactClockService } from './contact-clock.service.ts';
import { ClockPersonEntry, ClockTryEntryInput, ContactClockType } from './contact-clock.types.ts';

const ofCase = { type: () => ID, description: 'The case.' };
const onClock = { type: () => ID, description: 'The person on the clock.' };
const version = { type: () => Int, description: 'The version this edit began from.' };

@Resolver(() => ContactClockType)
export class ContactClockResolver {
  constructor(private readonly clock: ContactClockService) {}

  @Query(() => ContactClockType, { description: 'Both clocks of a case, person by person.' })
  @Policy('case.read')
  contactClock(@Args('caseId', ofCase) caseId: CaseId): Promise<ContactClockType> {
    return this.clock.ofCase(caseId);
  }

  @Mutation(() => ContactClockType, { description: 'Names who looks after the contact clock.' })
  @Policy('contact.log')
  nameContactLead(
    @Args('caseId', ofCase) caseId: CaseId,
    @Args('expectedVersion', version) expectedVersion: number,
    @Args('personId', { type: () => ID, description: 'Somebody who helps on the case.' })
    personId: PersonId,
  ): Promise<ContactClockType> {
    return this.clock.nameLead(caseId, expectedVersion, personId);
  }

  @Mutation(() => ContactClockType, { description: 'Puts somebody on the contact clock.' })
  @Policy('contact.log')
  putOnContactClock(
    @Args('caseId', ofCase) caseId: CaseId,
    @Args('entry', { description: 'Whom.' }) entry: ClockPersonEntry,
  ): Promise<ContactClockType> {
    return this.clock.put(caseId, entry);
  }

  @Mutation(() => ContactClockType, {
    description: 'Takes somebody off; the tries stay on record.',
  })
  @Policy('contact.log')
  takeOffContactClock(
    @Args('id', onClock) id: ClockPersonId,
    @Args('expectedVersion', version) expectedVersion: number,
  ): Promise<ContactClockType> {
    return this.clock.takeOff(id, expectedVersion);
  }

  @Mutation(() => ContactClockType, {
    description: 'Logs a try: reached stops this person’s clock, a message or a try keeps it.',
  })
  @Policy('contact.log')
  logClockTry(
    @Args('id', onClock) id: ClockPersonId,
    @Args('entry', { description: 'What happened.' }) entry: ClockTryEntryInput,
  ): Promise<ContactClockType> {
    return this.clock.log(id, entry);
  }
}
