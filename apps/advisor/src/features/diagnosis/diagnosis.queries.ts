import type { FindingEntry } from '@onward/core/diagnosis';
import { newKey } from '@onward/graphql';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { send } from '../../shared/send.ts';
import * as documents from './diagnosis-changes.graphql.ts';
import { caseDiagnosisDocument, type Diagnosis, type Examination } from './diagnosis.graphql.ts';

/** The diagnosis page of a case. */
export const caseDiagnosisOf = (caseId: string) =>
  queryOptions({
    queryKey: ['diagnosis', caseId],
    queryFn: async ({ signal }) =>
      (await send(caseDiagnosisDocument, { caseId }, { signal })).caseDiagnosis,
  });

/** Every verb answers with the whole page; findings elsewhere are read anew. */
function useVerb<Given>(run: (given: Given) => Promise<{ changed: Diagnosis }>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: run,
    onSuccess: ({ changed }) => {
      client.setQueryData(caseDiagnosisOf(changed.caseId).queryKey, changed);
      return client.invalidateQueries({ queryKey: ['findings'] });
    },
  });
}

const key = () => ({ idempotencyKey: newKey() });
const whole = ({ caseId, version }: Diagnosis) => ({ ...key(), caseId, expectedVersion: version });
const shown = (caseId: string, { rule, mark }: Examination) => ({ ...key(), caseId, rule, mark });

/** Accepts a proposal as it is or as edited, or changes an accepted finding. */
export function useKeepFactor(caseId: string, from: Examination | { id: string; version: number }) {
  return useVerb((entry: FindingEntry) =>
    'rule' in from
      ? send(documents.acceptProposalDocument, { ...shown(caseId, from), entry })
      : send(documents.reviseFindingDocument, {
          ...key(),
          id: from.id,
          expectedVersion: from.version,
          entry,
        }),
  );
}

export function useDismissProposal(caseId: string, examination: Examination) {
  return useVerb((reason: string) =>
    send(documents.dismissProposalDocument, { ...shown(caseId, examination), reason }),
  );
}

export function usePrioritise(diagnosis: Diagnosis) {
  return useVerb((ids: readonly string[]) =>
    send(documents.prioritiseDocument, { ...whole(diagnosis), ids: [...ids] }),
  );
}

export function useConfirmSingle(diagnosis: Diagnosis) {
  return useVerb<void>(() => send(documents.confirmSingleDocument, whole(diagnosis)));
}

export function useAim(diagnosis: Diagnosis) {
  return useVerb((targetOn: string | null) =>
    send(documents.aimDocument, { ...whole(diagnosis), targetOn }),
  );
}

export function useWriteWords(diagnosis: Diagnosis) {
  return useVerb((words: string) =>
    send(documents.writeWordsDocument, { ...whole(diagnosis), words }),
  );
}

export function useRelease(diagnosis: Diagnosis) {
  return useVerb((quietTimeConfirmed: boolean) =>
    send(documents.releaseDiagnosisDocument, { ...whole(diagnosis), quietTimeConfirmed }),
  );
}

export function useWithdraw(caseId: string) {
  return useVerb((reason: string) =>
    send(documents.withdrawDiagnosisDocument, { ...key(), caseId, reason }),
  );
}
