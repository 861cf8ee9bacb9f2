import { Module } from '@nestjs/common';
import { CalendarFeedsResolver } from './calendar-feeds.resolver.ts';
import { CalendarFeedsService } from './calendar-feeds.service.ts';
import { CalendarController } from './calendar.controller.ts';

/** One's own steps in one's own calendar. */
@Module({
  controllers: [CalendarController],
  providers: [CalendarFeedsResolver, CalendarFeedsService],
})
export class CalendarFeedsModule {}
