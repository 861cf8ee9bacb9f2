import { Module } from '@nestjs/common';
import { DebriefPagesService } from './debrief-pages.service.ts';
import { DebriefRecordResolver } from './debrief-record.resolver.ts';
import { DebriefRecordService } from './debrief-record.service.ts';
import { DebriefReleaseService } from './debrief-release.service.ts';
import { DebriefsResolver } from './debriefs.resolver.ts';
import { DebriefsService } from './debriefs.service.ts';

/** Debriefs: the appointment, the record, the release. */
@Module({
  providers: [
    DebriefsResolver,
    DebriefRecordResolver,
    DebriefsService,
    DebriefRecordService,
    DebriefReleaseService,
    DebriefPagesService,
  ],
  exports: [DebriefsService, DebriefRecordService, DebriefReleaseService],
})
export class DebriefsModule {}
