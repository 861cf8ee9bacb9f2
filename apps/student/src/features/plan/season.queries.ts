import { newKey } from '@onward/graphql';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { send } from '../../shared/send.ts';
import {
  sharedDocument,
  commentDocument,
  limitDocument,
  sayLimitDocument,
} from './season.graphql.ts';

/** Two ways the student may look at before one is chosen, with what was said to them. */
export const mySharedPlans = queryOptions({
  queryKey: ['plan', 'shared'],
  queryFn: async ({ signal }) => (await send(sharedDocument, undefined, { signal })).mySharedPlans,
});

/** How many hours a week she has, once she has said so. */
export const myWeeklyLimit = queryOptions({
  queryKey: ['plan', 'weekly-limit'],
  queryFn: async ({ signal }) => (await send(limitDocument, undefined, { signal })).myWeeklyLimit,
});

function usePlanWord<Given>(change: (given: Given) => Promise<unknown>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['plan'] }),
  });
}

export const useCommentOnPlan = () =>
  usePlanWord((given: { planId: string; words: string }) =>
    send(commentDocument, { idempotencyKey: newKey(), ...given }),
  );

export const useSayWeeklyLimit = () =>
  usePlanWord((given: { caseId: string; hours: number; expectedVersion: number }) =>
    send(sayLimitDocument, { idempotencyKey: newKey(), ...given }),
  );
