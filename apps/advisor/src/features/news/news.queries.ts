import type { Instant } from '@onward/core/shared';
import { newKey } from '@onward/graphql';
import {
  infiniteQueryOptions,
  queryOptions,
  useMutation,
  useQueryClient,
  type InfiniteData,
} from '@tanstack/react-query';
import { send } from '../../shared/send.ts';
import {
  markAllNewsReadDocument,
  markNewsReadDocument,
  markNewsUnreadDocument,
  newsDocument,
  unreadNewsDocument,
  type News,
} from './news.graphql.ts';

type Pages = InfiniteData<Awaited<ReturnType<typeof page>>, string | null>;

const page = async (unreadOnly: boolean, after: string | null, signal?: AbortSignal) =>
  (await send(newsDocument, { unreadOnly, after }, { signal })).notices;

/** How many are unread. Asked at each page and when the window is looked at again; nothing asks by itself, so that it keeps no session alive. */
export const unreadNewsQuery = queryOptions({
  queryKey: ['news', 'unread'],
  queryFn: async ({ signal }) =>
    (await send(unreadNewsDocument, undefined, { signal })).unreadNotices,
  refetchOnWindowFocus: true,
});

/** The list, newest first, page after page. */
export const newsOf = (unreadOnly: boolean) =>
  infiniteQueryOptions({
    queryKey: ['news', 'list', unreadOnly],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) => page(unreadOnly, pageParam, signal),
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
    staleTime: 0,
  });

/**
 * Marks news. What is drawn changes in place and stays where it is, also in the list of unread ones, so that the focus
 * is not lost and a slip is taken back with the same button.
 */
function useMark<Given>(
  run: (given: Given) => Promise<unknown>,
  readAfter: (news: News, given: Given) => News['readAt'],
) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: run,
    onSuccess: (_done, given) => {
      const mark = (news: News): News => ({ ...news, readAt: readAfter(news, given) });
      client.setQueriesData<Pages>(
        { queryKey: ['news', 'list'] },
        (list) =>
          list && { ...list, pages: list.pages.map((p) => ({ ...p, nodes: p.nodes.map(mark) })) },
      );
      return client.invalidateQueries({ queryKey: unreadNewsQuery.queryKey });
    },
  });
}

const now = () => new Date().toISOString() as Instant;

/** One is read. */
export function useMarkRead() {
  return useMark(
    (id: string) => send(markNewsReadDocument, { idempotencyKey: newKey(), ids: [id] }),
    (news, id) => (news.id === id ? now() : news.readAt),
  );
}

/** One is new again. */
export function useMarkUnread() {
  return useMark(
    (id: string) => send(markNewsUnreadDocument, { idempotencyKey: newKey(), id }),
    (news, id) => (news.id === id ? null : news.readAt),
  );
}

/** All are read that came until then; what came since stays new. */
export function useMarkAllRead() {
  return useMark(
    (until: Instant) => send(markAllNewsReadDocument, { idempotencyKey: newKey(), until }),
    (news, until) => news.readAt ?? (news.createdAt <= until ? now() : null),
  );
}
