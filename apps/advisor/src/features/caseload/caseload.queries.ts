import { newKey } from '@onward/graphql';
import {
  infiniteQueryOptions,
  keepPreviousData,
  queryOptions,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query';
import { send } from '../../shared/send.ts';
import {
  advisorChoicesDocument,
  assignCasesDocument,
  assignmentPreviewDocument,
  caseloadDocument,
  caseloadMoreDocument,
  casePeekDocument,
  requestAccessDocument,
  unassignCaseDocument,
  type CaseloadRow,
  type NeedRow,
} from './caseload.graphql.ts';
import { variablesOf, type CaseloadAddress } from './caseload-address.ts';

/** A page of rows; the first one also brings the strip and the counts. */
export interface CaseloadPart {
  readonly nodes: readonly CaseloadRow[];
  readonly needsToday: readonly NeedRow[];
  readonly counts: { mine: number; quiet: number; office: number; needing: number } | null;
  readonly totalCount: number | null;
  readonly endCursor: string | null;
}

/** The caseload of an address, page after page; what was shown stays until the new list is there. */
export const caseloadOf = (address: CaseloadAddress) =>
  infiniteQueryOptions({
    queryKey: ['caseload', 'list', variablesOf(address)],
    initialPageParam: null as string | null,
    queryFn: async ({ pageParam, signal }): Promise<CaseloadPart> => {
      const variables = { ...variablesOf(address), after: pageParam };
      if (pageParam) {
        const { caseload } = await send(caseloadMoreDocument, variables, { signal });
        return partOf({ ...caseload, needsToday: [], counts: null, totalCount: null });
      }
      return partOf((await send(caseloadDocument, variables, { signal })).caseload);
    },
    getNextPageParam: (last) => last.endCursor,
    placeholderData: keepPreviousData,
  });

function partOf({
  pageInfo,
  ...page
}: Omit<CaseloadPart, 'endCursor'> & {
  pageInfo: { endCursor: string | null; hasNextPage: boolean };
}): CaseloadPart {
  return { ...page, endCursor: pageInfo.hasNextPage ? pageInfo.endCursor : null };
}

/** One case, for the look from the list. */
export const peekOf = (caseId: string) =>
  queryOptions({
    queryKey: ['caseload', 'peek', caseId],
    queryFn: async ({ signal }) => (await send(casePeekDocument, { caseId }, { signal })).casePage,
    staleTime: 15_000,
  });

/** Who can be named for a case. */
export const advisorChoices = queryOptions({
  queryKey: ['caseload', 'advisors'],
  queryFn: async ({ signal }) =>
    (await send(advisorChoicesDocument, undefined, { signal })).advisorChoices,
});

/** What naming somebody for these cases would do. */
export const assignmentPreviewOf = (caseIds: readonly string[], personId: string) =>
  queryOptions({
    queryKey: ['caseload', 'assignment', personId, caseIds],
    queryFn: async ({ signal }) =>
      (await send(assignmentPreviewDocument, { caseIds: [...caseIds], personId }, { signal }))
        .assignmentPreview,
    enabled: personId !== '',
    staleTime: 0,
  });

/** Ends somebody's part in one case. */
export function useUnassignCase() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (given: { caseId: string; personId: string }) =>
      send(unassignCaseDocument, { idempotencyKey: newKey(), ...given }),
    onSuccess: () =>
      Promise.all(
        ['caseload', 'cases', 'pipeline'].map((key) =>
          client.invalidateQueries({ queryKey: [key] }),
        ),
      ),
  });
}

/** Names an advisor for cases; answers how many changed. */
export function useAssignCases() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (given: {
      caseIds: readonly string[];
      personId: string;
      part: 'advisor' | 'co_advisor';
    }) =>
      (
        await send(assignCasesDocument, {
          idempotencyKey: newKey(),
          ...given,
          caseIds: [...given.caseIds],
        })
      ).assignCases,
    onSuccess: () =>
      Promise.all(
        ['caseload', 'cases', 'pipeline'].map((key) =>
          client.invalidateQueries({ queryKey: [key] }),
        ),
      ),
  });
}

/** Opens a case one is not assigned to, with a reason. */
export function useRequestAccess() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (given: { identifier: string; reason: string }) =>
      (await send(requestAccessDocument, { idempotencyKey: newKey(), ...given })).requestAccess,
    onSuccess: () => client.invalidateQueries({ queryKey: ['caseload'] }),
  });
}
