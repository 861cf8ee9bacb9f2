import { newKey, type VariablesOf } from '@onward/graphql';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { send } from '../../shared/send.ts';
import * as documents from './score-guidance.graphql.ts';

/** Own figures for exam scores, by specialty. */
export const scoreGuidanceQuery = queryOptions({
  queryKey: ['guides', 'scores'],
  queryFn: async ({ signal }) =>
    (await send(documents.scoreGuidanceDocument, undefined, { signal })).scoreGuidance,
});

/** Figures reach diagnoses, which are read anew. */
function useChange<Given>(
  run: (given: Given) => Promise<{ scoreGuidance: readonly documents.Guidance[] }>,
) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: run,
    onSuccess: () =>
      Promise.all(
        [['guides'], ['diagnosis']].map((queryKey) => client.invalidateQueries({ queryKey })),
      ),
  });
}

type Given<Document> = Omit<VariablesOf<Document>, 'idempotencyKey'>;

/** Sets a figure. */
export const useSetScore = () =>
  useChange((given: Given<typeof documents.setScoreDocument>) =>
    send(documents.setScoreDocument, { idempotencyKey: newKey(), ...given }),
  );

/** Takes a figure away. */
export const useRemoveScore = () =>
  useChange((given: Given<typeof documents.removeScoreDocument>) =>
    send(documents.removeScoreDocument, { idempotencyKey: newKey(), ...given }),
  );
