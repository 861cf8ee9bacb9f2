import { newKey } from '@onward/graphql';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { send } from '../../shared/send.ts';
import * as documents from './coverage.graphql.ts';
import type { PromiseEntry, WhyStep } from './coverage.graphql.ts';

/** Coverage, movement and news of a case. Under the plan's key: what changes the plan changes this. */
export const coveragePageOf = (caseId: string) =>
  queryOptions({
    queryKey: ['plans', caseId, 'coverage'],
    queryFn: async ({ signal }) =>
      (await send(documents.coveragePageDocument, { caseId }, { signal })).coveragePage,
  });

function useCoverageChange<Given>(caseId: string, change: (given: Given) => Promise<unknown>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () =>
      Promise.all([
        queryClient.invalidateQueries({ queryKey: ['plans', caseId] }),
        queryClient.invalidateQueries({ queryKey: ['cases', caseId] }),
      ]),
  });
}

const key = () => ({ idempotencyKey: newKey() });
const step = ({ id, progressVersion }: WhyStep) => ({
  ...key(),
  id,
  expectedVersion: progressVersion,
});

export const useLeave = (caseId: string, id: string) =>
  useCoverageChange(caseId, (reason: string) =>
    send(documents.leaveFindingDocument, { ...key(), id, reason }),
  );

export const useTakeBack = (caseId: string, id: string) =>
  useCoverageChange(caseId, () => send(documents.takeBackLeavingDocument, { ...key(), id }));

export const useRememberLook = (caseId: string) =>
  useCoverageChange(caseId, () => send(documents.rememberPlanLookDocument, { ...key(), caseId }));

type Promised = Pick<PromiseEntry, 'category' | 'title' | 'owner' | 'dueOn' | 'evidenceAsked'>;

/** A step of the office or the advisor; the student sees it with the next release. */
export const useMakePromise = (caseId: string) =>
  useCoverageChange(caseId, (promise: Promised) =>
    send(documents.makePromiseDocument, {
      ...key(),
      caseId,
      // The goal of a case carries the case's id.
      task: { ...bare, ...promise, goalId: caseId },
    }),
  );

const bare = {
  studentTitle: '',
  why: '',
  earliestOn: null,
  latestOn: null,
  factors: [],
  minutes: null,
};

export const useKeepPromise = (caseId: string, promise: WhyStep) =>
  useCoverageChange(caseId, (text: string) =>
    send(documents.keepPromiseDocument, {
      ...step(promise),
      evidence: { text, link: '', on: null },
    }),
  );

export const useBlockPromise = (caseId: string, promise: WhyStep) =>
  useCoverageChange(caseId, (reason: string) =>
    send(documents.blockPromiseDocument, { ...step(promise), reason }),
  );
