import { newKey } from '@onward/graphql';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { send } from '../../shared/send.ts';
import {
  answerConsentDocument,
  giveMyRankConsentDocument,
  myConsentsDocument,
  myRankConsentDocument,
  revokeConsentDocument,
  revokeMyRankConsentDocument,
  type MyRankConsent,
} from './consents.graphql.ts';

/** What one was asked to agree to, and what one answered. */
export const consentsQuery = queryOptions({
  queryKey: ['consents'],
  queryFn: async ({ signal }) => (await send(myConsentsDocument, undefined, { signal })).myConsents,
});

/** What one said about keeping ranks one tells. */
export const rankConsentQuery = queryOptions({
  queryKey: ['consents', 'ranks'],
  queryFn: async ({ signal }) =>
    (await send(myRankConsentDocument, undefined, { signal })).myRankConsent,
});

/** Allows that ranks one tells are kept. */
export function useGiveRankConsent() {
  const keep = useKeepRankConsent();
  return useMutation({
    mutationFn: () => send(giveMyRankConsentDocument, { idempotencyKey: newKey() }),
    onSuccess: ({ giveMyRankConsent }) => keep(giveMyRankConsent),
  });
}

/** Takes it back; what was kept is gone. */
export function useRevokeRankConsent() {
  const keep = useKeepRankConsent();
  return useMutation({
    mutationFn: () => send(revokeMyRankConsentDocument, { idempotencyKey: newKey() }),
    onSuccess: ({ revokeMyRankConsent }) => keep(revokeMyRankConsent),
  });
}

function useKeepRankConsent() {
  const client = useQueryClient();
  return (said: MyRankConsent) => client.setQueryData(rankConsentQuery.queryKey, said);
}

/** Answers one ask. */
export function useAnswerConsent(askId: string) {
  const changed = useChanged();
  return useMutation({
    mutationFn: (given: { agrees: boolean; what: string[] }) =>
      send(answerConsentDocument, { idempotencyKey: newKey(), askId, ...given }),
    onSuccess: changed,
  });
}

/** Takes one consent back. */
export function useRevokeConsent(askId: string, expectedVersion: number) {
  const changed = useChanged();
  return useMutation({
    mutationFn: () =>
      send(revokeConsentDocument, { idempotencyKey: newKey(), askId, expectedVersion }),
    onSuccess: changed,
  });
}

function useChanged() {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: consentsQuery.queryKey });
}
