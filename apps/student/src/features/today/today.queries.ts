import { newKey } from '@onward/graphql';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { send } from '../../shared/send.ts';
import {
  firstDaysReadingDocument,
  firstVisitDocument,
  markNoticesReadDocument,
  todayDocument,
} from './today.graphql.ts';

/** The student's first page. */
export const todayQuery = queryOptions({
  queryKey: ['today'],
  queryFn: async ({ signal }) => (await send(todayDocument, undefined, { signal })).today,
});

/** What the guides have for the first days; fetched only when she opens it. */
export const firstDaysReadingQuery = queryOptions({
  queryKey: ['first-days'],
  queryFn: async ({ signal }) =>
    (await send(firstDaysReadingDocument, undefined, { signal })).firstDaysReading,
});

/** Tells the office once that its message has reached the student. */
export function useFirstVisit(first: boolean): void {
  const { mutate } = useMutation({
    mutationFn: () => send(firstVisitDocument, { idempotencyKey: newKey() }),
  });
  useEffect(() => {
    if (first) mutate();
  }, [first, mutate]);
}

/** Says that notices were seen. */
export function useMarkRead() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (ids: readonly string[]) =>
      send(markNoticesReadDocument, { idempotencyKey: newKey(), ids: [...ids] }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: todayQuery.queryKey }),
  });
}
