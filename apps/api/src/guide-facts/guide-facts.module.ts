import { Module } from '@nestjs/common';
import { CohortsModule } from '../cohorts/index.ts';
import { GuideFactsResolver } from './guide-facts.resolver.ts';
import { GuideFactsService } from './guide-facts.service.ts';

/** Cycle data and rules of conduct, confirmed by named people. */
@Module({
  imports: [CohortsModule],
  providers: [GuideFactsResolver, GuideFactsService],
})
export class GuideFactsModule {}
