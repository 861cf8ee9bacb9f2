import { newKey } from '@onward/graphql';
import type { CohortType } from '@onward/core/cohorts';
import type { LocalDate } from '@onward/core/shared';
import {
  infiniteQueryOptions,
  queryOptions,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query';
import { send } from '../../shared/send.ts';
import {
  cohortLinksDocument,
  cohortPageDocument,
  cohortsDocument,
  leaveCohortDocument,
  openCohortDocument,
  removeStudentDocument,
} from './cohorts.graphql.ts';

/** Cohorts, newest Match first. */
export const cohortsQuery = queryOptions({
  queryKey: ['cohorts', 'list'],
  queryFn: async ({ signal }) => (await send(cohortsDocument, undefined, { signal })).cohorts,
});

/** A cohort with its members, page after page. */
export const cohortOf = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['cohorts', 'page', id],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) =>
      send(cohortPageDocument, { id, after: pageParam }, { signal }),
    getNextPageParam: (last) => {
      const { endCursor, hasNextPage } = last.cohortMembers.pageInfo;
      return hasNextPage ? endCursor : null;
    },
  });

/** One change of cohorts; afterwards everything that shows members is read again. */
function useChange<Given, Result>(change: (given: Given) => Promise<Result>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () => client.invalidateQueries({ queryKey: ['cohorts'] }),
  });
}

/** Opens a cohort. */
export const useOpenCohort = () =>
  useChange((given: { matchYear: number; name: string | null; type: CohortType }) =>
    send(openCohortDocument, { idempotencyKey: newKey(), ...given }),
  );

/** A student leaves a cohort. */
export const useLeaveCohort = () =>
  useChange((given: { memberId: string; leftOn: LocalDate; reason: string }) =>
    send(leaveCohortDocument, { idempotencyKey: newKey(), ...given }),
  );

/** Somebody who was imported by mistake goes. */
export const useRemoveStudent = () =>
  useChange((given: { id: string; reason: string }) =>
    send(removeStudentDocument, { idempotencyKey: newKey(), ...given }),
  );

/** Invitation links for everybody of a cohort who has not come in yet. */
export const useCohortLinks = () =>
  useChange(
    async (cohortId: string) =>
      (await send(cohortLinksDocument, { idempotencyKey: newKey(), cohortId }))
        .createCohortSignInLinks,
  );
