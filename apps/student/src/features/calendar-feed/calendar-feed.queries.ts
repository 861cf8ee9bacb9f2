import { newKey } from '@onward/graphql';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { send } from '../../shared/send.ts';
import {
  calendarFeedDocument,
  endCalendarFeedDocument,
  makeCalendarFeedDocument,
} from './calendar-feed.graphql.ts';

/** Whether one's own calendar may ask for one's steps. */
export const calendarFeedQuery = queryOptions({
  queryKey: ['calendar-feed'],
  queryFn: ({ signal }) => send(calendarFeedDocument, undefined, { signal }),
});

export function useMakeFeed() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async () =>
      (await send(makeCalendarFeedDocument, { idempotencyKey: newKey() })).makeCalendarFeed,
    onSuccess: () => queryClient.invalidateQueries({ queryKey: calendarFeedQuery.queryKey }),
  });
}

export function useEndFeed() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () => send(endCalendarFeedDocument, { idempotencyKey: newKey() }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: calendarFeedQuery.queryKey }),
  });
}
