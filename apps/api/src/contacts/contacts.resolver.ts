import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { CaseId } from '@onward/core/shared';
import { Policy } from '../platform/access/policy.decorator.ts';
import { ContactsService } from './contacts.service.ts';
import { ContactEntryInput, ContactType } from './contacts.types.ts';

const theCase = { type: () => ID, description: 'The case.' };

@Resolver(() => ContactType)
export class ContactsResolver {
  constructor(private readonly contacts: ContactsService) {}

  @Query(() => [ContactType], { description: 'Attempts to reach a student, newest first.' })
  @Policy('case.read')
  contactsOfCase(@Args('caseId', theCase) caseId: CaseId): Promise<ContactType[]> {
    return this.contacts.ofCase(caseId);
  }

  @Mutation(() => ContactType, { description: 'Logs an attempt to reach a student.' })
  @Policy('contact.log')
  logContact(
    @Args('caseId', theCase) caseId: CaseId,
    @Args('entry', { description: 'What happened.' }) entry: ContactEntryInput,
  ): Promise<ContactType> {
    return this.contacts.log(caseId, entry);
  }
}
