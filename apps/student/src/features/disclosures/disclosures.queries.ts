import { newKey } from '@onward/graphql';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { send } from '../../shared/send.ts';
import { chooseDisclosureDocument, myDisclosuresDocument } from './disclosures.graphql.ts';

/** What she tells, and to whom. */
export const myDisclosuresQuery = queryOptions({
  queryKey: ['disclosures'],
  queryFn: async ({ signal }) =>
    (await send(myDisclosuresDocument, undefined, { signal })).myDisclosures,
});

/** Keeps her words and her choice for one item. */
export function useChooseDisclosure(item: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (given: { words: string; audience: string }) =>
      send(chooseDisclosureDocument, { idempotencyKey: newKey(), item, ...given }),
    onSuccess: ({ chooseDisclosure }) =>
      client.setQueryData(myDisclosuresQuery.queryKey, chooseDisclosure),
  });
}
