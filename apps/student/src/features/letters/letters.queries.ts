import { newKey } from '@onward/graphql';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { send } from '../../shared/send.ts';
import * as documents from './letters.graphql.ts';

/** Her letters, and what to say to writers. */
export const myLettersQuery = queryOptions({
  queryKey: ['letters'],
  queryFn: async ({ signal }) =>
    (await send(documents.myLettersDocument, undefined, { signal })).myLetters,
});

/** Signs for one letter: gives up the right to read it, or keeps it. */
export function useSignWaiver(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (entry: { readonly choice: string; readonly signedName: string }) =>
      (
        await send(documents.signLetterWaiverDocument, {
          idempotencyKey: newKey(),
          id,
          ...entry,
        })
      ).signLetterWaiver,
    onSuccess: (letters) => client.setQueryData(myLettersQuery.queryKey, letters),
  });
}

/** Takes back what she signed for one letter. */
export function useRevokeWaiver(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async () =>
      (await send(documents.revokeLetterWaiverDocument, { idempotencyKey: newKey(), id }))
        .revokeLetterWaiver,
    onSuccess: (letters) => client.setQueryData(myLettersQuery.queryKey, letters),
  });
}
