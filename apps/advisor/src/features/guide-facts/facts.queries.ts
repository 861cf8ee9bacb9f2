import { newKey, type VariablesOf } from '@onward/graphql';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { send } from '../../shared/send.ts';
import {
  confirmFactDocument,
  factsDocument,
  takeDayDocument,
  type Facts,
} from './facts.graphql.ts';

/** Facts of cycles and rules. */
export const factsQuery = queryOptions({
  queryKey: ['facts'],
  queryFn: async ({ signal }) => (await send(factsDocument, undefined, { signal })).found,
});

function useVerb<Given>(run: (given: Given) => Promise<{ found: Facts }>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: run,
    onSuccess: ({ found }) => {
      client.setQueryData(factsQuery.queryKey, found);
      return Promise.all(
        [['settings'], ['diagnosis']].map((queryKey) => client.invalidateQueries({ queryKey })),
      );
    },
  });
}

type Given<Document> = Omit<VariablesOf<Document>, 'idempotencyKey'>;

/** Confirms a fact with what was read, or takes that back. */
export const useConfirmFact = () =>
  useVerb((given: Given<typeof confirmFactDocument>) =>
    send(confirmFactDocument, { idempotencyKey: newKey(), ...given }),
  );

/** Takes a day over into its cycle, confirmed. */
export const useTakeDay = () =>
  useVerb((given: Given<typeof takeDayDocument>) =>
    send(takeDayDocument, { idempotencyKey: newKey(), ...given }),
  );
