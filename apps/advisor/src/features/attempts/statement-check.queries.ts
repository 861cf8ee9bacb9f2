import { newKey, type VariablesOf } from '@onward/graphql';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { send } from '../../shared/send.ts';
import {
  recordFromStatementDocument,
  statementPhrasesDocument,
} from './statement-check.graphql.ts';

/** Phrases of the guides in use. */
export const statementPhrasesQuery = queryOptions({
  queryKey: ['guides', 'phrases'],
  queryFn: async ({ signal }) =>
    (await send(statementPhrasesDocument, undefined, { signal })).statementPhrases,
});

type Entry = VariablesOf<typeof recordFromStatementDocument>['entry'];

/** Makes places of a statement a finding in the reader's name. */
export function useRecordFromStatement(caseId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (entry: Entry) =>
      send(recordFromStatementDocument, { idempotencyKey: newKey(), caseId, entry }),
    onSuccess: () =>
      Promise.all(
        [['diagnosis', caseId], ['findings'], ['cases', caseId]].map((queryKey) =>
          client.invalidateQueries({ queryKey }),
        ),
      ),
  });
}
