import { Module } from '@nestjs/common';
import { DatedDecisionsResolver } from './dated-decisions.resolver.ts';
import { DatedDecisionsService } from './dated-decisions.service.ts';

/** Decisions that cannot be taken once their day has passed. */
@Module({ providers: [DatedDecisionsResolver, DatedDecisionsService] })
export class DatedDecisionsModule {}
