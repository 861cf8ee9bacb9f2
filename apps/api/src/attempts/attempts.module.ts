import { Module } from '@nestjs/common';
import { AttemptFactsService } from './attempt-facts.service.ts';
import { AttemptsResolver } from './attempts.resolver.ts';
import { AttemptsService } from './attempts.service.ts';
import { MyRankConsentResolver } from './my-rank-consent.resolver.ts';
import { MyRankConsentService } from './my-rank-consent.service.ts';

/** Past application seasons and their facts. */
@Module({
  providers: [
    AttemptsResolver,
    AttemptsService,
    AttemptFactsService,
    MyRankConsentResolver,
    MyRankConsentService,
  ],
})
export class AttemptsModule {}
