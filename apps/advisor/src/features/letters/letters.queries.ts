import type { LetterEntry } from '@onward/core/letters';
import { newKey } from '@onward/graphql';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { send } from '../../shared/send.ts';
import * as documents from './letters.graphql.ts';

const keyOf = (caseId: string) => ['letters', caseId];

/** The letters of a case against the guides that apply. */
export const lettersOf = (caseId: string) =>
  queryOptions({
    queryKey: keyOf(caseId),
    queryFn: async ({ signal }) =>
      (await send(documents.lettersOfCaseDocument, { caseId }, { signal })).lettersOfCase,
  });

/** Adds a letter, or changes the one given; the answer is the page anew. */
export function useKeepLetter(
  caseId: string,
  seen: { readonly id: string; readonly version: number } | null,
) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (entry: LetterEntry) =>
      seen
        ? (
            await send(documents.changeLetterDocument, {
              idempotencyKey: newKey(),
              id: seen.id,
              expectedVersion: seen.version,
              entry,
            })
          ).changeLetter
        : (
            await send(documents.addLetterDocument, {
              idempotencyKey: newKey(),
              caseId,
              entry,
            })
          ).addLetter,
    onSuccess: (page) => {
      client.setQueryData(keyOf(caseId), page);
      return client.invalidateQueries({ queryKey: ['expiry', caseId] });
    },
  });
}
