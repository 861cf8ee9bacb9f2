import type { OptionEntry, Outcome, Vote } from '@onward/core/decisions';
import { newKey } from '@onward/graphql';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReleaseTime } from '../../shared/release/release-time.tsx';
import { send } from '../../shared/send.ts';
import * as documents from './decision-changes.graphql.ts';
import {
  caseDecisionsDocument,
  caseGoalDocument,
  setGoalDocument,
  type DecisionData,
  type Decisions,
} from './decisions.graphql.ts';

/** The decision page of a case. */
export const caseDecisionsOf = (caseId: string) =>
  queryOptions({
    queryKey: ['decisions', caseId],
    queryFn: async ({ signal }) =>
      (await send(caseDecisionsDocument, { caseId }, { signal })).caseDecisions,
  });

/** The one main goal of a case. */
export const caseGoalOf = (caseId: string) =>
  queryOptions({
    queryKey: ['goal', caseId],
    queryFn: async ({ signal }) => (await send(caseGoalDocument, { caseId }, { signal })).caseGoal,
  });

/** Every verb answers with the whole page. */
function useVerb<Given>(run: (given: Given) => Promise<{ changed: Decisions }>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: run,
    onSuccess: ({ changed }) => {
      client.setQueryData(caseDecisionsOf(changed.caseId).queryKey, changed);
      return client.invalidateQueries({ queryKey: ['goal', changed.caseId] });
    },
  });
}

const key = () => ({ idempotencyKey: newKey() });
const whole = ({ id, version }: DecisionData) => ({ ...key(), id, expectedVersion: version });

export function useOpenDecision(caseId: string) {
  return useVerb((kind: 'path' | 'panel') =>
    send(documents.openDecisionDocument, { ...key(), caseId, kind }),
  );
}

export function usePutOption(decision: DecisionData, optionId: string | null) {
  return useVerb((entry: OptionEntry) =>
    send(documents.putOptionDocument, {
      ...whole(decision),
      optionId,
      entry: { ...entry, answers: [...entry.answers], holds: [...entry.holds] },
    }),
  );
}

export function useTakeOption(decision: DecisionData) {
  return useVerb((optionId: string) =>
    send(documents.takeOptionDocument, { ...whole(decision), optionId }),
  );
}

export function useAddVote({ id }: DecisionData) {
  return useVerb((vote: Vote) => send(documents.addVoteDocument, { ...key(), id, vote }));
}

export function useTakeVote({ id }: DecisionData) {
  return useVerb((voteId: string) => send(documents.takeVoteDocument, { ...key(), id, voteId }));
}

export function useDecide(decision: DecisionData) {
  return useVerb((outcome: Outcome) =>
    send(documents.makeDecisionDocument, { ...whole(decision), outcome }),
  );
}

export function useDrop(decision: DecisionData) {
  return useVerb<void>(() => send(documents.dropDecisionDocument, whole(decision)));
}

export function useWriteWords(decision: DecisionData) {
  return useVerb((words: string) =>
    send(documents.writeDecisionWordsDocument, { ...whole(decision), words }),
  );
}

export function useRelease(decision: DecisionData) {
  return useVerb((time: ReleaseTime) =>
    send(documents.releaseDecisionDocument, { ...whole(decision), ...time }),
  );
}

export function useWithdraw(caseId: string) {
  return useVerb((reason: string) =>
    send(documents.withdrawDecisionDocument, { ...key(), caseId, reason }),
  );
}

export function useSetGoal(caseId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ goal, expectedVersion }: { goal: string; expectedVersion: number }) =>
      send(setGoalDocument, { ...key(), caseId, goal, expectedVersion }),
    onSuccess: ({ setCaseGoal }) => {
      client.setQueryData(caseGoalOf(caseId).queryKey, setCaseGoal);
      return Promise.all([
        client.invalidateQueries({ queryKey: ['decisions', caseId] }),
        client.invalidateQueries({ queryKey: ['plans', caseId] }),
      ]);
    },
  });
}
