import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { unreadNewsQuery } from './news.queries.ts';

/** How many pieces of news are unread, asked anew when the reader goes to another page; 0 until it is known. */
export function useUnreadNews(place: string): number {
  const client = useQueryClient();
  const last = useRef(place);
  useEffect(() => {
    if (last.current === place) return;
    last.current = place;
    const { queryKey, staleTime } = { staleTime: 20_000, ...unreadNewsQuery };
    void client.invalidateQueries({
      queryKey,
      predicate: ({ state }) => Date.now() - state.dataUpdatedAt > Number(staleTime),
    });
  }, [client, place]);
  return useQuery(unreadNewsQuery).data ?? 0;
}
