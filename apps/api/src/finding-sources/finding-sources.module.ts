import { Module } from '@nestjs/common';
import { FindingsModule } from '../findings/index.ts';
import { FindingSourcesResolver } from './finding-sources.resolver.ts';
import { FindingSourcesService } from './finding-sources.service.ts';

/** Findings that come from somebody's words. */
@Module({
  imports: [FindingsModule],
  providers: [FindingSourcesResolver, FindingSourcesService],
})
export class FindingSourcesModule {}
