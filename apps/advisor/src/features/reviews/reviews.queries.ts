import type { FindingEntry } from '@onward/core/diagnosis';
import { newKey } from '@onward/graphql';
import { queryOptions, useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { send } from '../../shared/send.ts';
import {
  auditReviewDocument,
  meetingAgendaDocument,
  recordAuditFindingDocument,
  type OurAnswer,
} from './reviews.graphql.ts';

/** Both sides of every question of the audit. Reading it is a look that the student sees. */
export const auditReviewOf = (caseId: string) =>
  queryOptions({
    queryKey: ['reviews', caseId],
    queryFn: async ({ signal }) =>
      (await send(auditReviewDocument, { caseId }, { signal })).auditReview,
  });

/** What a shared audit puts on the agenda; null when nothing is shared. */
export const meetingAgendaOf = (caseId: string) =>
  queryOptions({
    queryKey: ['reviews', 'agenda', caseId],
    queryFn: async ({ signal }) =>
      (await send(meetingAgendaDocument, { caseId }, { signal })).meetingAgenda,
  });

/** Records a finding from one question; the diagnosis and the written list are read anew. */
export function useRecordFromAudit(caseId: string, question: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (entry: FindingEntry) =>
      send(recordAuditFindingDocument, { idempotencyKey: newKey(), caseId, question, entry }),
    onSuccess: () =>
      Promise.all(
        [['reviews', caseId], ['findings'], ['diagnosis'], ['written-lists']].map((queryKey) =>
          client.invalidateQueries({ queryKey }),
        ),
      ),
  });
}

/** Puts a kept answer where the page reads it. */
export function keepInCache(client: QueryClient, caseId: string, kept: OurAnswer): void {
  client.setQueryData(auditReviewOf(caseId).queryKey, (page) =>
    page
      ? {
          ...page,
          chapters: page.chapters.map((chapter) => ({
            ...chapter,
            questions: chapter.questions.map((question) =>
              question.code === kept.question ? { ...question, review: kept } : question,
            ),
          })),
        }
      : page,
  );
}
