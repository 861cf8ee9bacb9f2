export { AccountsModule } from './accounts.module.ts';
export { authenticate } from './authenticate.ts';
