import { newKey } from '@onward/graphql';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReleaseTime } from '../../shared/release/release-time.tsx';
import { send } from '../../shared/send.ts';
import * as documents from './written-lists.graphql.ts';
import type { WrittenList } from './written-lists.graphql.ts';

/** The written list of a case. */
export const writtenListOf = (caseId: string) =>
  queryOptions({
    queryKey: ['written-lists', caseId],
    queryFn: async ({ signal }) =>
      (await send(documents.writtenListDocument, { caseId }, { signal })).writtenList,
  });

/** Every verb answers with the whole list. */
function useVerb<Given>(run: (given: Given) => Promise<{ changed: WrittenList }>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: run,
    onSuccess: ({ changed }) =>
      client.setQueryData(writtenListOf(changed.caseId).queryKey, changed),
  });
}

const key = () => ({ idempotencyKey: newKey() });

/** Takes the accepted findings over that have no line yet. */
export function usePropose(caseId: string) {
  return useVerb((expectedVersion: number) =>
    send(documents.proposeWrittenListDocument, { ...key(), caseId, expectedVersion }),
  );
}

/** Gives the list to the student. */
export function useReleaseList(caseId: string, expectedVersion: number) {
  return useVerb((time: ReleaseTime) =>
    send(documents.releaseWrittenListDocument, { ...key(), caseId, expectedVersion, ...time }),
  );
}

/** Takes it back from the student. */
export function useWithdrawList(caseId: string) {
  return useVerb((reason: string) =>
    send(documents.withdrawWrittenListDocument, { ...key(), caseId, reason }),
  );
}
