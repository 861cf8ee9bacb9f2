import { Module } from '@nestjs/common';
import { ContactClockResolver } from './contact-clock.resolver.ts';
import { ContactClockService } from './contact-clock.service.ts';
import { ContactsResolver } from './contacts.resolver.ts';
import { ContactsService } from './contacts.service.ts';

/** The log of attempts to reach students, and the contact clock person by person. */
@Module({
  providers: [ContactsResolver, ContactsService, ContactClockResolver, ContactClockService],
  exports: [ContactsService],
})
export class ContactsModule {}
