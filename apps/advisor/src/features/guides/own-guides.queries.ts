import { newKey, type VariablesOf } from '@onward/graphql';
import { queryOptions, useMutation } from '@tanstack/react-query';
import { send } from '../../shared/send.ts';
import { useVerb, type Given } from './guides.queries.ts';
import * as documents from './own-guides.graphql.ts';

/** The forms of own entries. */
export const ownFormsQuery = queryOptions({
  queryKey: ['guide-forms'],
  queryFn: async ({ signal }) =>
    (await send(documents.ownFormsDocument, undefined, { signal })).ownGuideForms,
});

type Previewed = VariablesOf<typeof documents.previewEntryDocument>;

/** Shows an own entry as it would stand there; nothing is kept. */
export const usePreviewEntry = () =>
  useMutation({
    mutationFn: async (given: Previewed) =>
      (await send(documents.previewEntryDocument, given)).previewOwnEntry,
  });

/** Begins an own guide. */
export const useCreateOwnGuide = () =>
  useVerb((given: Given<typeof documents.createOwnGuideDocument>) =>
    send(documents.createOwnGuideDocument, { idempotencyKey: newKey(), ...given }),
  );

/** Names an own guide anew, or whom it is for. */
export const useDescribeOwnGuide = () =>
  useVerb((given: Given<typeof documents.describeOwnGuideDocument>) =>
    send(documents.describeOwnGuideDocument, { idempotencyKey: newKey(), ...given }),
  );

/** Adds an entry to an own guide, or changes one. */
export const useKeepOwnEntry = () =>
  useVerb((given: Given<typeof documents.keepOwnEntryDocument>) =>
    send(documents.keepOwnEntryDocument, { idempotencyKey: newKey(), ...given }),
  );

/** Takes an entry out of an own guide. */
export const useRemoveOwnEntry = () =>
  useVerb((given: Given<typeof documents.removeOwnEntryDocument>) =>
    send(documents.removeOwnEntryDocument, { idempotencyKey: newKey(), ...given }),
  );
