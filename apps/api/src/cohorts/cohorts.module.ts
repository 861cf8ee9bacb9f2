import { Module } from '@nestjs/common';
import { CohortsResolver } from './cohorts.resolver.ts';
import { CohortsService } from './cohorts.service.ts';
import { CyclesResolver } from './cycles.resolver.ts';
import { CyclesService } from './cycles.service.ts';

/** Cohorts and cycles. */
@Module({
  providers: [CohortsResolver, CohortsService, CyclesResolver, CyclesService],
  exports: [CohortsService, CyclesService],
})
export class CohortsModule {}
