export { AccountsModule } from './accounts.module.ts';
export { authenticate } from './authenticate.ts';
export { inviteFirstDean, makeLinks, type MadeLink } from './links.ts';
