import { newKey } from '@onward/graphql';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { send } from '../../shared/send.ts';
import {
  answerConsentDocument,
  myConsentsDocument,
  revokeConsentDocument,
} from './consents.graphql.ts';

/** What one was asked to agree to, and what one answered. */
export const consentsQuery = queryOptions({
  queryKey: ['consents'],
  queryFn: async ({ signal }) => (await send(myConsentsDocument, undefined, { signal })).myConsents,
});

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
