import { newKey } from '@onward/graphql';
import { queryOptions, useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { send } from '../../shared/send.ts';
import {
  myAuditDocument,
  myAuditStandingDocument,
  openMyAuditDocument,
  rememberPlaceDocument,
  shareMyAuditDocument,
  type MyAnswer,
  type MyAudit,
} from './my-audit.graphql.ts';

/** Her audit as she left it. */
export const myAuditQuery = queryOptions({
  queryKey: ['my-audit', 'all'],
  queryFn: async ({ signal }) => (await send(myAuditDocument, undefined, { signal })).myAudit,
});

/** Whether she has begun and shared; for the line on Today. */
export const auditStandingQuery = queryOptions({
  queryKey: ['my-audit', 'standing'],
  queryFn: async ({ signal }) =>
    (await send(myAuditStandingDocument, undefined, { signal })).myAuditStanding,
});

/** Opens it with the facts of today. */
export function useOpenAudit() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () => send(openMyAuditDocument, { idempotencyKey: newKey() }),
    onSuccess: ({ openMyAudit }) =>
      queryClient.setQueryData(myAuditQuery.queryKey, openMyAudit as MyAudit),
  });
}

let remembering: AbortController | undefined;

/** Remembers where she is. A place that still waits for the line is forgotten for a newer one, so that it never comes last. */
export function useRememberPlace(part: string): void {
  const { mutate } = useMutation({
    mutationFn: (question: string) => {
      remembering?.abort();
      remembering = new AbortController();
      const { signal } = remembering;
      return send(rememberPlaceDocument, { idempotencyKey: newKey(), question }, { signal });
    },
  });
  useEffect(() => mutate(part), [mutate, part]);
}

/** Shares it as it is now. */
export function useShareAudit() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () => send(shareMyAuditDocument, { idempotencyKey: newKey() }),
    onSuccess: ({ shareMyAudit }) => {
      queryClient.setQueryData(myAuditQuery.queryKey, shareMyAudit as MyAudit);
      return queryClient.invalidateQueries({ queryKey: auditStandingQuery.queryKey });
    },
  });
}

/** Puts a kept answer where the page reads it. */
export function keepInCache(queryClient: QueryClient, kept: MyAnswer): void {
  const swap = (answer: MyAnswer) => (answer.question === kept.question ? kept : answer);
  queryClient.setQueryData(myAuditQuery.queryKey, (audit) =>
    audit
      ? {
          ...audit,
          changedSinceShared: true,
          chapters: audit.chapters.map((chapter) => ({
            ...chapter,
            questions: chapter.questions.map((question) => ({
              ...question,
              answer: swap(question.answer),
            })),
          })),
          topics: audit.topics.map(swap),
        }
      : audit,
  );
}
