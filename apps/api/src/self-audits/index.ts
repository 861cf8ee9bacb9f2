export { SelfAuditsModule } from './self-audits.module.ts';
export { MyAuditService } from './my-audit.service.ts';
export { ReviewService } from './review.service.ts';
