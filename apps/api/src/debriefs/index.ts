export { DebriefsModule } from './debriefs.module.ts';
export { DebriefsService } from './debriefs.service.ts';
export { DebriefRecordService } from './debrief-record.service.ts';
export { DebriefReleaseService } from './debrief-release.service.ts';
