import { newKey, type VariablesOf } from '@onward/graphql';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { send } from '../../shared/send.ts';
import * as changes from './guide-changes.graphql.ts';
import * as documents from './guides.graphql.ts';

/** The guides in use. */
export const packsQuery = queryOptions({
  queryKey: ['guides'],
  queryFn: async ({ signal }) => (await send(documents.packsDocument, undefined, { signal })).packs,
});

/** One guide with its entries and versions. */
export const packOf = (code: string) =>
  queryOptions({
    queryKey: ['guides', code],
    queryFn: async ({ signal }) => (await send(documents.packDocument, { code }, { signal })).page,
  });

type Search = VariablesOf<typeof documents.packSearchDocument>;

/** Entries of any guide that hold every word. */
export const hitsOf = ({ words, kind }: Search) =>
  queryOptions({
    queryKey: ['guides', 'search', words, kind ?? ''],
    queryFn: async ({ signal }) =>
      (await send(documents.packSearchDocument, { words, kind }, { signal })).packSearch,
  });

type Versions = VariablesOf<typeof documents.packDifferencesDocument>;

/** What two versions of a guide say differently. */
export const differencesOf = (given: Versions) =>
  queryOptions({
    queryKey: ['guides', given.code, 'differences', given.from, given.to],
    queryFn: async ({ signal }) =>
      (await send(documents.packDifferencesDocument, given, { signal })).packDifferences,
  });

/** What taking over a version of ours would change here, and where both sides changed the same. */
export const adoptionOf = (code: string, ours: number) =>
  queryOptions({
    queryKey: ['guides', code, 'adoption', ours],
    queryFn: async ({ signal }) =>
      (await send(documents.packAdoptionDocument, { code, ours }, { signal })).packAdoption,
  });

/** Figures by topic, each with whose it is. */
export const figuresQuery = queryOptions({
  queryKey: ['guides', 'figures'],
  queryFn: async ({ signal }) =>
    (await send(documents.packFiguresDocument, undefined, { signal })).packFigures,
});

/** The versions of the guides a case was worked under. */
export const caseGuidesOf = (caseId: string) =>
  queryOptions({
    queryKey: ['diagnosis', caseId, 'guides'],
    queryFn: async ({ signal }) =>
      (await send(documents.caseGuidesDocument, { caseId }, { signal })).packsOfCase,
  });

/** Every verb answers with the whole guide; figures reach diagnoses and plans, which are read anew. */
export function useVerb<Given>(run: (given: Given) => Promise<{ page: documents.PackPage }>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: run,
    onSuccess: async ({ page }) => {
      await client.invalidateQueries({ queryKey: ['guides'], refetchType: 'none' });
      client.setQueryData(packOf(page.pack.code).queryKey, page);
      await Promise.all(
        [['guides'], ['diagnosis'], ['plans'], ['debriefs']].map((queryKey) =>
          client.invalidateQueries({ queryKey }),
        ),
      );
    },
  });
}

/** What a verb is given, its key aside. */
export type Given<Document> = Omit<VariablesOf<Document>, 'idempotencyKey'>;

/** Changes fields of an entry, with a reason. */
export const useChangeEntry = () =>
  useVerb((given: Given<typeof changes.changeEntryDocument>) =>
    send(changes.changeEntryDocument, { idempotencyKey: newKey(), ...given }),
  );

/** Lets an entry say again what ours says. */
export const useRestoreEntry = () =>
  useVerb((given: Given<typeof changes.restoreEntryDocument>) =>
    send(changes.restoreEntryDocument, { idempotencyKey: newKey(), ...given }),
  );

/** Takes over another version of ours. */
export const useAdoptVersion = () =>
  useVerb((given: Given<typeof changes.adoptVersionDocument>) =>
    send(changes.adoptVersionDocument, { idempotencyKey: newKey(), ...given }),
  );

/** Uses an earlier version again. */
export const useGoBack = () =>
  useVerb((given: Given<typeof changes.goBackDocument>) =>
    send(changes.goBackDocument, { idempotencyKey: newKey(), ...given }),
  );

/** Takes in an own guide from a file. */
export const useTakeIn = () =>
  useVerb((given: Given<typeof changes.takeInPackDocument>) =>
    send(changes.takeInPackDocument, { idempotencyKey: newKey(), ...given }),
  );
