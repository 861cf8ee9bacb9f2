import { Module } from '@nestjs/common';
import { LinksResolver } from './links.resolver.ts';
import { LinksService } from './links.service.ts';
import { SessionsResolver } from './sessions.resolver.ts';
import { SessionsService } from './sessions.service.ts';
import { SignInResolver } from './sign-in.resolver.ts';
import { SignInService } from './sign-in.service.ts';
import { StandingResolver } from './standing.resolver.ts';
import { StandingService } from './standing.service.ts';

/** Who may come in: sign-in, sessions, links, standing. */
@Module({
  providers: [
    LinksResolver,
    LinksService,
    SessionsResolver,
    SessionsService,
    SignInResolver,
    SignInService,
    StandingResolver,
    StandingService,
  ],
})
export class AccountsModule {}
