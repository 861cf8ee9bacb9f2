import type { LocalDate } from '@onward/core/shared';
import { newKey } from '@onward/graphql';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { send } from '../../shared/send.ts';
import * as documents from './plan-changes.graphql.ts';
import type { TaskEntry } from './plan-changes.graphql.ts';
import { planPageDocument, taskEventsDocument, type PlanTask } from './plans.graphql.ts';
import { previewDocument } from './release-preview.graphql.ts';

/** The plan page of a case. */
export const planPageOf = (caseId: string, planId: string | null = null) =>
  queryOptions({
    queryKey: ['plans', caseId, 'page', planId],
    queryFn: async ({ signal }) =>
      (await send(planPageDocument, { caseId, planId }, { signal })).planPage,
    staleTime: 10_000,
  });

/** What happened to the tasks of a case, newest first. */
export const taskEventsOf = (caseId: string) =>
  queryOptions({
    queryKey: ['plans', caseId, 'events'],
    queryFn: async ({ signal }) =>
      (await send(taskEventsDocument, { caseId }, { signal })).taskEvents,
  });

/** What the next release would give the student; always fetched anew. */
export const previewOf = (caseId: string) =>
  queryOptions({
    queryKey: ['plans', caseId, 'preview'],
    queryFn: async ({ signal }) =>
      (await send(previewDocument, { caseId }, { signal })).planReleasePreview,
    staleTime: 0,
    gcTime: 0,
  });

/** A change of a case's plan: everything about the plan and the case is read again, whether it was kept or not. */
export function usePlanChange<Given, Result>(
  caseId: string,
  change: (given: Given) => Promise<Result>,
) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () =>
      Promise.all([
        queryClient.invalidateQueries({ queryKey: ['plans', caseId] }),
        queryClient.invalidateQueries({ queryKey: ['cases', caseId] }),
        queryClient.invalidateQueries({ queryKey: ['caseload'] }),
      ]),
  });
}

/** A key per press. */
export const key = () => ({ idempotencyKey: newKey() });
/** What an edit of a task names. */
export const edit = (task: PlanTask) => ({ ...key(), id: task.id, expectedVersion: task.version });
const step = (task: PlanTask) => ({ ...key(), id: task.id, expectedVersion: task.progressVersion });

export const useLay = (caseId: string) =>
  usePlanChange(
    caseId,
    (given: { guide: string; targetYear: number | null; pace: string | null }) =>
      send(documents.layDocument, { ...key(), caseId, ...given }),
  );

export const useRelease = (caseId: string) =>
  usePlanChange(caseId, (expectedVersion: number) =>
    send(documents.releaseDocument, { ...key(), caseId, expectedVersion }),
  );

/** Adds a task, or rewrites one. */
export const useKeepTask = (caseId: string, planId: string, task: PlanTask | null) =>
  usePlanChange(caseId, (entry: TaskEntry): Promise<unknown> =>
    task
      ? send(documents.editTaskDocument, { ...edit(task), task: entry })
      : send(documents.addTaskDocument, { ...key(), caseId, planId, task: entry }),
  );

export const useTakeUp = (caseId: string, planId: string) =>
  usePlanChange(caseId, (code: string) =>
    send(documents.takeUpDocument, { ...key(), caseId, planId, code }),
  );

export const useMove = (caseId: string, task: PlanTask) =>
  usePlanChange(caseId, (given: { dueOn: LocalDate; widen: boolean }) =>
    send(documents.moveTaskDocument, { ...edit(task), ...given }),
  );

export const useDrop = (caseId: string, task: PlanTask) =>
  usePlanChange(caseId, (reason: string) =>
    send(documents.dropTaskDocument, { ...edit(task), reason }),
  );

export const useRestore = (caseId: string, task: PlanTask) =>
  usePlanChange(caseId, () => send(documents.restoreTaskDocument, edit(task)));

export const useComplete = (caseId: string, task: PlanTask) =>
  usePlanChange(caseId, (text: string) =>
    send(documents.completeTaskDocument, {
      ...step(task),
      evidence: { text, link: '', on: null },
    }),
  );

export const useVerify = (caseId: string, task: PlanTask) =>
  usePlanChange(caseId, () => send(documents.verifyTaskDocument, step(task)));

export const useReopen = (caseId: string, task: PlanTask) =>
  usePlanChange(caseId, (reason: string) =>
    send(documents.reopenTaskDocument, { ...step(task), reason }),
  );

export const useSeeHelp = (caseId: string) =>
  usePlanChange(caseId, (id: string) => send(documents.seeHelpDocument, { ...key(), id }));

export const useAnswerHelp = (caseId: string) =>
  usePlanChange(caseId, (given: { id: string; answer: string }) =>
    send(documents.answerHelpDocument, { ...key(), ...given }),
  );
