export { CoverageList } from './coverage-list.tsx';
export { coveragePageOf } from './coverage.queries.ts';
export { Movement } from './movement.tsx';
export { PlanAttention } from './plan-attention.tsx';
export { PlanNews } from './plan-news.tsx';
