import type { LocalDate } from '@onward/core/shared';
import type { Evidence, OwnTaskContent } from '@onward/core/plans';
import { newKey } from '@onward/graphql';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { send } from '../../shared/send.ts';
import {
  addOwnStepDocument,
  askForHelpDocument,
  beginDocument,
  completeDocument,
  moveDocument,
  myPlanDocument,
  myTaskDocument,
  reopenDocument,
  waitDocument,
  type Step,
} from './plan.graphql.ts';

/** The plan the student was given, with her own steps. */
export const myPlanQuery = queryOptions({
  queryKey: ['plan', 'all'],
  queryFn: async ({ signal }) => (await send(myPlanDocument, undefined, { signal })).myPlan,
});

/** One step. */
export const stepOf = (id: string) =>
  queryOptions({
    queryKey: ['plan', 'step', id],
    queryFn: async ({ signal }) => (await send(myTaskDocument, { id }, { signal })).myTask,
  });

/** A change of a step; the plan and Today are read again. */
function useStepChange<Given>(change: (given: Given) => Promise<unknown>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () =>
      Promise.all([
        queryClient.invalidateQueries({ queryKey: ['plan'] }),
        queryClient.invalidateQueries({ queryKey: ['today'] }),
      ]),
  });
}

const at = (step: Step) => ({
  idempotencyKey: newKey(),
  id: step.id,
  expectedVersion: step.progressVersion,
});

export function useBegin(step: Step) {
  return useStepChange(() => send(beginDocument, at(step)));
}

export function useComplete(step: Step) {
  return useStepChange((evidence: Evidence) => send(completeDocument, { ...at(step), evidence }));
}

export function useReopen(step: Step) {
  return useStepChange(() => send(reopenDocument, at(step)));
}

export function useWait(step: Step) {
  return useStepChange((reason: string) => send(waitDocument, { ...at(step), reason }));
}

export function useMove(step: Step) {
  return useStepChange((to: LocalDate) => send(moveDocument, { ...at(step), to }));
}

export function useAsk(taskId: string) {
  return useStepChange((words: string) =>
    send(askForHelpDocument, { idempotencyKey: newKey(), taskId, words }),
  );
}

export function useAddOwn() {
  return useStepChange((step: OwnTaskContent) =>
    send(addOwnStepDocument, { idempotencyKey: newKey(), ...step }),
  );
}
