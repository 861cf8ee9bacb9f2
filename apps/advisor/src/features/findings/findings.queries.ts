import type { FindingEntry } from '@onward/core/diagnosis';
import { newKey } from '@onward/graphql';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { send } from '../../shared/send.ts';
import {
  changeFindingDocument,
  diagnosisOfCaseDocument,
  dismissFindingDocument,
  recordFindingDocument,
  recordFindingFromDocument,
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

/** Words that stand somewhere and become a finding. */
export interface FindingWords {
  readonly kind: 'answer' | 'section' | 'note';
  readonly subjectId: string;
  /** Section of a debrief's page; else empty. */
  readonly part: string;
  /** The words; empty: all that stands there. */
  readonly words: string;
  /** `domain.factor` they speak of, or empty. */
  readonly factor: string;
}

/** A finding as it was seen when it was changed. */
export interface SeenFinding {
  readonly id: string;
  readonly version: number;
}

/** Records a finding, from somebody's words if they are given, or changes the one seen. */
export function useKeepFinding(
  place: FindingPlace,
  seen: SeenFinding | null,
  from: FindingWords | null,
) {
  const changed = useFindingsChanged();
  return useMutation({
    mutationFn: (entry: FindingEntry): Promise<unknown> => {
      if (seen) return send(changeFindingDocument, { ...given(seen), entry });
      const idempotencyKey = newKey();
      if (!from) return send(recordFindingDocument, { idempotencyKey, ...place, entry });
      const { kind, subjectId, part, words } = from;
      const source = { kind, subjectId, part, words };
      return send(recordFindingFromDocument, {
        idempotencyKey,
        caseId: place.caseId,
        source,
        entry,
      });
    },
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
  return () => {
    void client.invalidateQueries({ queryKey: ['plans'] });
    return client.invalidateQueries({ queryKey: ['findings'] });
  };
}
