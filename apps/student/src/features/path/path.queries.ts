import { newKey } from '@onward/graphql';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { send } from '../../shared/send.ts';
import { myPathDocument, writePreferenceDocument } from './path.graphql.ts';

/** What she would like, and the ways there are. */
export const myPathQuery = queryOptions({
  queryKey: ['path'],
  queryFn: async ({ signal }) => (await send(myPathDocument, undefined, { signal })).myPath,
});

export function useWritePreference() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (given: { option: string | null; words: string }) =>
      send(writePreferenceDocument, { idempotencyKey: newKey(), ...given }),
    onSuccess: ({ writePreference }) => client.setQueryData(myPathQuery.queryKey, writePreference),
  });
}
