export { MeetingAgenda } from './meeting-agenda.tsx';
export { ReviewPage } from './review-page.tsx';
export { auditReviewOf } from './reviews.queries.ts';
