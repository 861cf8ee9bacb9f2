export { PlanPage } from './plan-page.tsx';
export { planPageOf } from './plans.queries.ts';
