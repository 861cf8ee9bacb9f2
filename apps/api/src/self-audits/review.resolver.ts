import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { CaseId } from '@onward/core/shared';
import { FindingEntryType, FindingType, type FindingRow } from '../findings/index.ts';
import { Policy } from '../platform/access/policy.decorator.ts';
import { ReviewService } from './review.service.ts';
import {
  AuditReviewType,
  MeetingAgendaType,
  ReviewAnswerType,
  ReviewEntryType,
} from './review.types.ts';

const ofCase = { type: () => ID, description: 'The case.' };
const question = { description: 'Code of the question.' };
const version = { type: () => Int, description: 'The version this edit began from; 0 for none.' };

@Resolver(() => AuditReviewType)
export class ReviewResolver {
  constructor(private readonly reviews: ReviewService) {}

  @Query(() => AuditReviewType, {
    description: 'The audit a student shared and the review of staff, question by question.',
  })
  @Policy('self_audit.read')
  auditReview(@Args('caseId', ofCase) caseId: CaseId): Promise<AuditReviewType> {
    return this.reviews.page(caseId);
  }

  @Query(() => MeetingAgendaType, {
    nullable: true,
    description: 'What a shared audit puts on the agenda of the next meeting.',
  })
  @Policy('self_audit.read')
  meetingAgenda(@Args('caseId', ofCase) caseId: CaseId): Promise<MeetingAgendaType | null> {
    return this.reviews.agenda(caseId);
  }

  @Mutation(() => ReviewAnswerType, { description: 'Keeps what staff say to one question.' })
  @Policy('review.write')
  writeReviewAnswer(
    @Args('caseId', ofCase) caseId: CaseId,
    @Args('question', question) code: string,
    @Args('expectedVersion', version) expectedVersion: number,
    @Args('entry', { description: 'What they say.' }) entry: ReviewEntryType,
  ): Promise<ReviewAnswerType> {
    return this.reviews.write(caseId, code, expectedVersion, entry);
  }

  @Mutation(() => FindingType, {
    description: 'Records a finding from one question, with its words and source.',
  })
  @Policy('finding.record')
  recordAuditFinding(
    @Args('caseId', ofCase) caseId: CaseId,
    @Args('question', question) code: string,
    @Args('entry', { description: 'What was entered.' }) entry: FindingEntryType,
  ): Promise<FindingRow> {
    return this.reviews.recordFinding(caseId, code, entry);
  }
}
