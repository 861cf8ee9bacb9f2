export { ActivityPage } from './activity-page.tsx';
export { activityPageOf } from './activity.queries.ts';
