import type { FindingEntry } from '@onward/core/diagnosis';
import { newKey } from '@onward/graphql';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { send } from '../../shared/send.ts';
import {
  changeFindingDocument,
  diagnosisOfCaseDocument,
  dismissFindingDocument,
  recordFindingDocument,
} from './findings.graphql.ts';

/** The accepted findings of a case, strongest first. */
export const diagnosisOf = (caseId: string) =>
  queryOptions({
    queryKey: ['findings', 'case', caseId],
    queryFn: async ({ signal }) =>
      (await send(diagnosisOfCaseDocument, { caseId }, { signal })).diagnosisOfCase,
  });

/** Where a new finding belongs. */
export interface FindingPlace {
  readonly caseId: string;
  readonly debriefId: string | null;
}

/** A finding as it was seen when it was changed. */
export interface SeenFinding {
  readonly id: string;
  readonly version: number;
}

/** Records a finding, or changes the one given. */
export function useKeepFinding(place: FindingPlace, seen: SeenFinding | null) {
  const changed = useFindingsChanged();
  return useMutation({
    mutationFn: (entry: FindingEntry): Promise<unknown> =>
      seen
        ? send(changeFindingDocument, { ...given(seen), entry })
        : send(recordFindingDocument, { idempotencyKey: newKey(), ...place, entry }),
    onSuccess: changed,
  });
}

/** Sets a finding aside, with a reason. */
export function useDismissFinding(seen: SeenFinding) {
  const changed = useFindingsChanged();
  return useMutation({
    mutationFn: (reason: string) => send(dismissFindingDocument, { ...given(seen), reason }),
    onSuccess: changed,
  });
}

function given({ id, version }: SeenFinding) {
  return { idempotencyKey: newKey(), id, expectedVersion: version };
}

function useFindingsChanged() {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: ['findings'] });
}
