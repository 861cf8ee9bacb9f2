import { queryOptions } from '@tanstack/react-query';
import { send } from '../../shared/send.ts';
import { resourcesDocument } from './resources.graphql.ts';

/** What the student may read of the guides that apply. */
export const resourcesQuery = queryOptions({
  queryKey: ['resources'],
  queryFn: async ({ signal }) => (await send(resourcesDocument, undefined, { signal })).myResources,
});
