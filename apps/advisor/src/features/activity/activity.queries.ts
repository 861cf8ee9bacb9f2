import { newKey } from '@onward/graphql';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { LocalDate } from '@onward/core/shared';
import { send } from '../../shared/send.ts';
import {
  activityPageDocument,
  recordForStudentDocument,
  sendBackActivityDocument,
  verifyActivityDocument,
  type CaseActivity,
} from './activity.graphql.ts';

/** Activities and counters of a case. */
export const activityPageOf = (caseId: string) =>
  queryOptions({
    queryKey: ['activities', caseId],
    queryFn: async ({ signal }) =>
      (await send(activityPageDocument, { caseId }, { signal })).activityPage,
  });

function useActivityChange<Given>(caseId: string, change: (given: Given) => Promise<unknown>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['activities', caseId] }),
  });
}

const at = ({ id, version }: CaseActivity) => ({
  idempotencyKey: newKey(),
  id,
  expectedVersion: version,
});

export const useVerify = (caseId: string, activity: CaseActivity) =>
  useActivityChange(caseId, () => send(verifyActivityDocument, at(activity)));

export const useSendBack = (caseId: string, activity: CaseActivity) =>
  useActivityChange(caseId, (words: string) =>
    send(sendBackActivityDocument, { ...at(activity), words }),
  );

/** A practice interview that staff held; the student reads it. */
export const useRecordInterview = (caseId: string) =>
  useActivityChange(
    caseId,
    (given: { title: string; startedOn: LocalDate | null; learned: string }) =>
      send(recordForStudentDocument, {
        idempotencyKey: newKey(),
        caseId,
        activity: { ...blank, ...given },
      }),
  );

const blank = {
  kind: 'mock_interview',
  place: '',
  withWhom: '',
  state: null,
  setting: null,
  specialty: 'diagnostic_radiology',
  contacts: [],
  halfDays: null,
  endedOn: null,
  role: '',
  cases: '',
  evidence: '',
  evidenceLink: '',
  evidenceOn: null,
};
