export { CaseColumns } from './case-columns.tsx';
export { CaseFacts } from './case-facts.tsx';
export { CaseFrame, CaseTop } from './case-frame.tsx';
export { CasePeople, PlanGlance, StageStays } from './case-rail.tsx';
export { CaseTimeline } from './case-timeline.tsx';
export { caseHeaderOf, casePageOf } from './cases.queries.ts';
export type { CasePageData } from './cases.graphql.ts';
