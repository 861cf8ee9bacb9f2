import { newKey } from '@onward/graphql';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { send } from '../../shared/send.ts';
import {
  addDecisionDocument,
  aheadDocument,
  changeDecisionDocument,
  datedDecisionsDocument,
  settleDecisionDocument,
  type DatedDecision,
  type DecisionEntry,
} from './dated-decisions.graphql.ts';

/** Decisions with a date of one case. */
export const datedDecisionsOf = (caseId: string) =>
  queryOptions({
    queryKey: ['dated-decisions', caseId],
    queryFn: async ({ signal }) =>
      (await send(datedDecisionsDocument, { caseId }, { signal })).datedDecisions,
  });

/** The open ones of the reader's cases, the nearest first. */
export const decisionsAhead = queryOptions({
  queryKey: ['dated-decisions', 'ahead'],
  queryFn: async ({ signal }) =>
    (await send(aheadDocument, undefined, { signal })).datedDecisionsAhead,
  staleTime: 60_000,
});

function useDecisionChange<Given>(change: (given: Given) => Promise<unknown>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['dated-decisions'] }),
  });
}

/** Writes one down, or rewrites one. */
export const useKeepDecision = (caseId: string, known: DatedDecision | null) =>
  useDecisionChange((decision: DecisionEntry): Promise<unknown> => {
    const idempotencyKey = newKey();
    if (!known) return send(addDecisionDocument, { idempotencyKey, caseId, decision });
    const { id, version: expectedVersion } = known;
    return send(changeDecisionDocument, { idempotencyKey, id, expectedVersion, decision });
  });

/** Says how one was settled. */
export const useSettle = (known: DatedDecision) =>
  useDecisionChange((words: string) => {
    const { id, version: expectedVersion } = known;
    return send(settleDecisionDocument, { idempotencyKey: newKey(), id, expectedVersion, words });
  });
