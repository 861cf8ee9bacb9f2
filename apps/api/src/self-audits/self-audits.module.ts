import { Module } from '@nestjs/common';
import { DiagnosisModule } from '../diagnosis/index.ts';
import { FindingsModule } from '../findings/index.ts';
import { MyAuditResolver } from './my-audit.resolver.ts';
import { MyAuditService } from './my-audit.service.ts';
import { ReviewResolver } from './review.resolver.ts';
import { ReviewService } from './review.service.ts';

/** The student's post-match audit, and the advisor's review beside it. */
@Module({
  imports: [DiagnosisModule, FindingsModule],
  providers: [MyAuditResolver, MyAuditService, ReviewResolver, ReviewService],
})
export class SelfAuditsModule {}
