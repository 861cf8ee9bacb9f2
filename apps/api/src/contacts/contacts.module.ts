import { Module } from '@nestjs/common';
import { ContactsResolver } from './contacts.resolver.ts';
import { ContactsService } from './contacts.service.ts';

/** The log of attempts to reach students. */
@Module({ providers: [ContactsResolver, ContactsService], exports: [ContactsService] })
export class ContactsModule {}
