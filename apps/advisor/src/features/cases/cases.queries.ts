import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { send } from '../../shared/send.ts';
import { caseHeaderDocument, casePageDocument, caseTimelineDocument } from './cases.graphql.ts';

/** Everything the case page shows at first. */
export const casePageOf = (caseId: string) =>
  queryOptions({
    queryKey: ['cases', caseId, 'page'],
    queryFn: async ({ signal }) => (await send(casePageDocument, { caseId }, { signal })).casePage,
    staleTime: 10_000,
  });

/** Only the head of the case, for the pages beside the story. */
export const caseHeaderOf = (caseId: string) =>
  queryOptions({
    queryKey: ['cases', caseId, 'header'],
    queryFn: async ({ signal }) =>
      (await send(caseHeaderDocument, { caseId }, { signal })).casePage.header,
    staleTime: 10_000,
  });

export type StoryFilter = 'everything' | 'contact' | 'debriefs' | 'notes' | 'plan';

/** The story of a case, newest first, page after page. */
export const timelineOf = (caseId: string, filter: StoryFilter) =>
  infiniteQueryOptions({
    queryKey: ['cases', caseId, 'timeline', filter],
    initialPageParam: null as string | null,
    queryFn: async ({ pageParam, signal }) =>
      (
        await send(
          caseTimelineDocument,
          { caseId, filter, first: 40, after: pageParam },
          { signal },
        )
      ).caseTimeline,
    getNextPageParam: (last) => (last.pageInfo.hasNextPage ? last.pageInfo.endCursor : null),
    placeholderData: keepPreviousData,
  });
