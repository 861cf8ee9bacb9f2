import { Module } from '@nestjs/common';
import { SessionsResolver } from './sessions.resolver.ts';
import { SessionsService } from './sessions.service.ts';

/** Who may come in: sign-in, sessions, links, standing. */
@Module({ providers: [SessionsResolver, SessionsService], exports: [SessionsService] })
export class AccountsModule {}
