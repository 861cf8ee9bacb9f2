export { PlansModule } from './plans.module.ts';
export { PlansService } from './plans.service.ts';
export { PlanReleaseService } from './plan-release.service.ts';
export { TaskProgressService } from './task-progress.service.ts';
export { HelpService } from './help.service.ts';
export { HelpRequestType, SpanType, TaskEventType, TaskWords } from './plan-parts.types.ts';
export { eventColumns, type TaskEventRow } from './plans.reads.ts';
