export { CoverageList, OpenFindings } from './coverage-list.tsx';
export { coveragePageOf } from './coverage.queries.ts';
export { Movement } from './movement.tsx';
export { PlanNews } from './plan-news.tsx';
