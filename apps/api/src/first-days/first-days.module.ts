import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/index.ts';
import { ClosingResolver } from './closing.resolver.ts';
import { DisclosuresService } from './disclosures.service.ts';
import { FirstDaysResolver } from './first-days.resolver.ts';
import { OutreachService } from './outreach.service.ts';

/** The first days: what a student tells and to whom, messages that wait, and closing that asks for a second look. */
@Module({
  imports: [CasesModule],
  providers: [ClosingResolver, DisclosuresService, FirstDaysResolver, OutreachService],
})
export class FirstDaysModule {}
