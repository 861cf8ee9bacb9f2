import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { send } from './send.ts';
import { sessionDocument, type Session } from './session.graphql.ts';

/** The signed-in person and the institution. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async ({ signal }) => (await send(sessionDocument, undefined, { signal })).me,
  staleTime: Number.POSITIVE_INFINITY,
});

/** The signed-in person; the shell has loaded it before any page shows. */
export function useSession(): Session {
  return useSuspenseQuery(sessionQuery).data;
}
