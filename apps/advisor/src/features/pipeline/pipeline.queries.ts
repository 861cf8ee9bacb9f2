import type { Stage } from '@onward/core/pipeline';
import { newKey, type VariablesOf } from '@onward/graphql';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { send } from '../../shared/send.ts';
import {
  boardDocument,
  closeCaseDocument,
  cohortChoicesDocument,
  continueCaseDocument,
  moveCaseDocument,
  moveChoicesDocument,
  reopenCaseDocument,
} from './pipeline.graphql.ts';

/** The board, of everybody or of one advisor. */
export const boardOf = (advisorId: string | null) =>
  queryOptions({
    queryKey: ['pipeline', 'board', advisorId],
    queryFn: async ({ signal }) => (await send(boardDocument, { advisorId }, { signal })).board,
  });

/** Where a case may go, and what each stage asks for. Always read anew when the menu opens. */
export const moveChoicesOf = (caseId: string) =>
  queryOptions({
    queryKey: ['pipeline', 'choices', caseId],
    queryFn: async ({ signal }) =>
      (await send(moveChoicesDocument, { caseId }, { signal })).casePage,
    staleTime: 0,
  });

function useMoved() {
  const client = useQueryClient();
  return () =>
    Promise.all(
      ['pipeline', 'caseload', 'cases'].map((key) => client.invalidateQueries({ queryKey: [key] })),
    );
}

interface Move {
  caseId: string;
  version: number;
  to: Stage;
  reason?: string;
}

/** Moves a case. */
export function useMoveCase() {
  const moved = useMoved();
  return useMutation({
    mutationFn: ({ caseId, version, to, reason }: Move) =>
      send(moveCaseDocument, {
        idempotencyKey: newKey(),
        caseId,
        expectedVersion: version,
        to,
        reason: reason ?? null,
      }),
    onSuccess: moved,
  });
}

type Outcome = VariablesOf<typeof closeCaseDocument>['outcome'];

/** Closes a case with its outcome. */
export function useCloseCase() {
  const moved = useMoved();
  return useMutation({
    mutationFn: (given: {
      caseId: string;
      version: number;
      outcome: string;
      words: string;
      confirmed: boolean;
    }) =>
      send(closeCaseDocument, {
        idempotencyKey: newKey(),
        caseId: given.caseId,
        expectedVersion: given.version,
        outcome: given.outcome as Outcome,
        words: given.words,
        confirmed: given.confirmed,
      }),
    onSuccess: moved,
  });
}

/** Opens a closed case again. */
export function useReopenCase() {
  const moved = useMoved();
  return useMutation({
    mutationFn: ({ caseId, version, to, reason }: Move) =>
      send(reopenCaseDocument, {
        idempotencyKey: newKey(),
        caseId,
        expectedVersion: version,
        to,
        reason: reason ?? '',
      }),
    onSuccess: moved,
  });
}

/** The cohorts a further case can belong to. */
export const cohortChoices = queryOptions({
  queryKey: ['pipeline', 'cohorts'],
  queryFn: async ({ signal }) => (await send(cohortChoicesDocument, undefined, { signal })).cohorts,
});

/** Closes a case as continuing and opens the next, linked to it; answers the new one. */
export function useContinueCase() {
  const moved = useMoved();
  return useMutation({
    mutationFn: async (given: {
      caseId: string;
      version: number;
      cohortId: string;
      failedYear: number;
      withoutPanel: string | null;
      withoutYearValue: string | null;
    }) =>
      (
        await send(continueCaseDocument, {
          idempotencyKey: newKey(),
          caseId: given.caseId,
          expectedVersion: given.version,
          cohortId: given.cohortId,
          failedYear: given.failedYear,
          withoutPanel: given.withoutPanel,
          withoutYearValue: given.withoutYearValue,
        })
      ).continueCase,
    onSuccess: moved,
  });
}
