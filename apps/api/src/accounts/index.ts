export { AccountsModule } from './accounts.module.ts';
export { authenticate } from './authenticate.ts';
export { inviteFirstDean, makeLinks, type MadeLink } from './links.ts';
export { clientOf, type Client, type GraphqlContext } from './client.ts';
export { institutionAt } from './directory.ts';
export { countTry, refuseTooMany, throttlesOf, tryKeys } from './throttle.ts';
export { hashOfToken, newToken } from './tokens.ts';
export { takeIn } from './welcome.ts';
