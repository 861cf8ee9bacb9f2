import { newKey } from '@onward/graphql';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { send } from '../../shared/send.ts';
import { planNewsDocument, rememberLookDocument } from './plan-news.graphql.ts';

/** What changed in the plan since the student looked. */
export const planNewsQuery = queryOptions({
  queryKey: ['plan', 'news'],
  queryFn: async ({ signal }) => (await send(planNewsDocument, undefined, { signal })).myPlanNews,
});

/** Remembers that the student has looked. */
export function useRememberLook() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () => send(rememberLookDocument, { idempotencyKey: newKey() }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['plan', 'news'] }),
  });
}
