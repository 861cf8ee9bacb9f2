import { newKey } from '@onward/graphql';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { send } from '../../shared/send.ts';
import {
  answerDiagnosisDocument,
  debriefSummaryDocument,
  decidedDocument,
  decisionWordsDocument,
  diagnosisWordsDocument,
  replyDocument,
  sharedNoteDocument,
  writtenListDocument,
} from './decided.graphql.ts';

/** What she was given, without the texts. */
export const decidedQuery = queryOptions({
  queryKey: ['decided', 'list'],
  queryFn: async ({ signal }) => {
    const all = await send(decidedDocument, undefined, { signal });
    return {
      ...all.decided,
      diagnosis: all.myDiagnosis,
      writtenList: all.myWrittenList,
      decision: all.myDecision,
    };
  },
});

/** One summary; fetched only when she opens it. */
export const summaryOf = (id: string) =>
  queryOptions({
    queryKey: ['decided', 'debrief', id],
    queryFn: async ({ signal }) =>
      (await send(debriefSummaryDocument, { id }, { signal })).debriefSummary,
  });

/** What to work on, in words; fetched only when she opens it. */
export const diagnosisWords = (id: string) =>
  queryOptions({
    queryKey: ['decided', 'diagnosis', id],
    queryFn: async ({ signal }) =>
      (await send(diagnosisWordsDocument, undefined, { signal })).myDiagnosis,
  });

/** The decision as agreed; fetched only when she opens it. */
export const decisionWords = (id: string) =>
  queryOptions({
    queryKey: ['decided', 'decision', id],
    queryFn: async ({ signal }) =>
      (await send(decisionWordsDocument, undefined, { signal })).myDecision,
  });

/** The written list; fetched only when she opens it. */
export const writtenListOf = (id: string) =>
  queryOptions({
    queryKey: ['decided', 'written-list', id],
    queryFn: async ({ signal }) =>
      (await send(writtenListDocument, undefined, { signal })).myWrittenList,
  });

/** One note with her answers; fetched only when she opens it. */
export const noteOf = (id: string) =>
  queryOptions({
    queryKey: ['decided', 'note', id],
    queryFn: async ({ signal }) => (await send(sharedNoteDocument, { id }, { signal })).sharedNote,
  });

export function useReply(id: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: string) => send(replyDocument, { idempotencyKey: newKey(), id, body }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['decided'] }),
  });
}

/** Says whether she sees the diagnosis the same way. */
export function useAnswerDiagnosis(id: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (said: { agrees: string; words: string }) =>
      send(answerDiagnosisDocument, { idempotencyKey: newKey(), id, ...said }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['decided'] }),
  });
}
