import { Module } from '@nestjs/common';
import { AttemptFactsService } from './attempt-facts.service.ts';
import { AttemptsResolver } from './attempts.resolver.ts';
import { AttemptsService } from './attempts.service.ts';

/** Past application seasons and their facts. */
@Module({ providers: [AttemptsResolver, AttemptsService, AttemptFactsService] })
export class AttemptsModule {}
