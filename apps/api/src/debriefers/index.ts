export { AnswersService } from './answers.service.ts';
export { DebriefersModule } from './debriefers.module.ts';
export { DebriefersService } from './debriefers.service.ts';
export type { AskedEntry } from './decide-debriefer.ts';
export { closeDoors, withdrawDebrieferRow } from './debriefer-statements.ts';
export { debriefersOfDebrief } from './debriefers.reads.ts';
