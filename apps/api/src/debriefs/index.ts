export { DebriefsModule } from './debriefs.module.ts';
export { DebriefsService } from './debriefs.service.ts';
export { DebriefRecordService } from './debrief-record.service.ts';
export { DebriefReleaseService } from './debrief-release.service.ts';
export { codesOf, guideOf, wantsOf, wantsOfDebrief, wantsOfSeason } from './debrief-guide.ts';
export { aboutOf } from './debrief-verb.ts';
export { caseForDebriefs, debriefById, sectionOf, type DebriefRow } from './debriefs.reads.ts';
export { GuideEntryType, OwnQuestionType } from './debrief-page.types.ts';
