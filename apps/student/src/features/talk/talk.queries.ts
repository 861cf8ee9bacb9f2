import { newKey } from '@onward/graphql';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { send } from '../../shared/send.ts';
import { askDocument, talkDocument } from './talk.graphql.ts';

/** Who can be talked to, and what she asked. */
export const talkQuery = queryOptions({
  queryKey: ['talk'],
  queryFn: async ({ signal }) => (await send(talkDocument, undefined, { signal })).talk,
});

export function useAsk() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (words: string) => send(askDocument, { idempotencyKey: newKey(), words }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: talkQuery.queryKey }),
  });
}
