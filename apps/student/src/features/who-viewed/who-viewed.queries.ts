import { infiniteQueryOptions } from '@tanstack/react-query';
import { send } from '../../shared/send.ts';
import { whoViewedDocument } from './who-viewed.graphql.ts';

/** Who of the office looked at the record, newest first, page by page. */
export const whoViewedQuery = infiniteQueryOptions({
  queryKey: ['who-viewed'],
  queryFn: async ({ signal, pageParam }) =>
    (await send(whoViewedDocument, { after: pageParam }, { signal })).whoViewed,
  initialPageParam: null as string | null,
  getNextPageParam: (last) => (last.pageInfo.hasNextPage ? last.pageInfo.endCursor : undefined),
});
