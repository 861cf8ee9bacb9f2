import { newKey } from '@onward/graphql';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { send } from '../../shared/send.ts';
import {
  askDocument,
  myEscalationsDocument,
  sayNotWellDocument,
  talkDocument,
} from './talk.graphql.ts';

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

/** What she said about not being well, and what became of it. */
export const myEscalationsQuery = queryOptions({
  queryKey: ['talk', 'escalations'],
  queryFn: async ({ signal }) =>
    (await send(myEscalationsDocument, undefined, { signal })).myEscalations,
});

/** Tells named people at once that she is not doing well. */
export function useSayNotWell() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (words: string) => send(sayNotWellDocument, { idempotencyKey: newKey(), words }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: myEscalationsQuery.queryKey }),
  });
}
