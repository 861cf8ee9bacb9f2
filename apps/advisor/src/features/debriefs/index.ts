export { DebriefEditor } from './debrief-editor.tsx';
export { DebriefList } from './debrief-list.tsx';
export { debriefPageOf, debriefsOf, useDebriefsChanged } from './debriefs.queries.ts';
