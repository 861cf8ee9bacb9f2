import { newKey, type VariablesOf } from '@onward/graphql';
import {
  infiniteQueryOptions,
  queryOptions,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query';
import { send } from '../../shared/send.ts';
import {
  checkDocument,
  chooseColumnsDocument,
  chooseSheetDocument,
  commitDocument,
  discardDocument,
  importChoicesDocument,
  importDocument,
  importRowsDocument,
  importsDocument,
  openCohortForImportDocument,
  undoDocument,
  type Import,
} from './imports.graphql.ts';
import { uploadList } from './upload-list.ts';

/** Lists that came as files, newest first. */
export const importsQuery = queryOptions({
  queryKey: ['imports', 'list'],
  queryFn: async ({ signal }) => (await send(importsDocument, undefined, { signal })).imports.nodes,
});

/** Milliseconds between two looks at a running check. */
const lookAgain = 400;

/** One list; while it is being checked it is read again and again. */
export const importOf = (id: string) =>
  queryOptions({
    queryKey: ['imports', 'one', id],
    queryFn: async ({ signal }) => (await send(importDocument, { id }, { signal })).importPage,
    refetchInterval: ({ state }) => (state.data?.state === 'checking' ? lookAgain : false),
  });

type Outcome = VariablesOf<typeof importRowsDocument>['outcome'];

/** Rows of one outcome, or all, page after page. */
export const rowsOf = (list: Pick<Import, 'id' | 'version'>, outcome: Outcome) =>
  infiniteQueryOptions({
    queryKey: ['imports', 'rows', list.id, list.version, outcome],
    initialPageParam: null as string | null,
    queryFn: async ({ pageParam, signal }) =>
      (await send(importRowsDocument, { importId: list.id, outcome, after: pageParam }, { signal }))
        .importRows,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
  });

/** Cohorts a list can be for, and staff who can be named on a hold. */
export const choicesQuery = queryOptions({
  queryKey: ['imports', 'choices'],
  queryFn: ({ signal }) => send(importChoicesDocument, undefined, { signal }),
});

/** Sends a file; answers the import's id. */
export function useUpload() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: uploadList,
    onSuccess: () => client.invalidateQueries({ queryKey: ['imports', 'list'] }),
  });
}

/** One step of a list: its answer is the list as it is now. */
function useStep<Given>(step: (given: Given) => Promise<Import>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: step,
    onSuccess: (list) => client.setQueryData(importOf(list.id).queryKey, list),
    // Somebody else, or another tab, may have gone on: what is there now is shown.
    onError: () => client.invalidateQueries({ queryKey: ['imports', 'one'] }),
  });
}

type Given<Document> = Omit<VariablesOf<Document>, 'idempotencyKey'>;

/** Chooses the sheet and the line of its headings. */
export const useChooseSheet = () =>
  useStep(
    async (given: Given<typeof chooseSheetDocument>) =>
      (await send(chooseSheetDocument, { idempotencyKey: newKey(), ...given })).chooseImportSheet,
  );

/** Says what the columns mean. */
export const useChooseColumns = () =>
  useStep(
    async (given: Given<typeof chooseColumnsDocument>) =>
      (await send(chooseColumnsDocument, { idempotencyKey: newKey(), ...given }))
        .chooseImportColumns,
  );

/** Starts the dry run for a cohort, which is opened first when only its Match year is known. */
export const useCheck = () =>
  useStep(
    async ({
      cohortId,
      matchYear,
      ...list
    }: {
      id: string;
      expectedVersion: number;
      cohortId: string | null;
      matchYear: number;
    }) => {
      const cohort =
        cohortId ??
        (await send(openCohortForImportDocument, { idempotencyKey: newKey(), matchYear }))
          .openCohort.id;
      return (await send(checkDocument, { idempotencyKey: newKey(), ...list, cohortId: cohort }))
        .checkImport;
    },
  );

/** Takes the list in. A retry after a lost answer carries the same key, so that it has one effect. */
export const useCommit = (key: string) =>
  useStep(
    async (given: Given<typeof commitDocument>) =>
      (await send(commitDocument, { idempotencyKey: key, ...given })).commitImport,
  );

/** Takes the commit back. */
export const useUndo = () =>
  useStep(
    async (given: Given<typeof undoDocument>) =>
      (await send(undoDocument, { idempotencyKey: newKey(), ...given })).undoImport,
  );

/** Puts a list away. */
export function useDiscard() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (given: Given<typeof discardDocument>) =>
      send(discardDocument, { idempotencyKey: newKey(), ...given }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['imports', 'list'] }),
  });
}
