export { ContactsModule } from './contacts.module.ts';
export { ContactsService } from './contacts.service.ts';
