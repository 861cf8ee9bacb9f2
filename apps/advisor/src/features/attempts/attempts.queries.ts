import type { AttemptEntry, AttemptFactEntry } from '@onward/core/attempts';
import { newKey } from '@onward/graphql';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { send } from '../../shared/send.ts';
import * as documents from './attempts.graphql.ts';

/** The seasons of the person a case is about. */
export const attemptsOf = (caseId: string) =>
  queryOptions({
    queryKey: ['attempts', caseId],
    queryFn: async ({ signal }) =>
      (await send(documents.attemptsOfCaseDocument, { caseId }, { signal })).attemptsOfCase,
  });

/** A thing as it was seen when it was changed. */
export interface Seen {
  readonly id: string;
  readonly version: number;
}

/** What the facts lead to is read anew after each change, and when a verb without words met somebody else's change. */
export function useChanged() {
  const client = useQueryClient();
  return () =>
    Promise.all([
      client.invalidateQueries({ queryKey: ['attempts'] }),
      client.invalidateQueries({ queryKey: ['diagnosis'] }),
    ]);
}

const given = ({ id, version }: Seen) => ({
  idempotencyKey: newKey(),
  id,
  expectedVersion: version,
});

/** What is kept; `version` when the reader chose it over somebody else's. */
interface Kept<Entry> {
  readonly entry: Entry;
  readonly version?: number | undefined;
}

const over = (seen: Seen, version: number | undefined) =>
  given({ ...seen, version: version ?? seen.version });

/** Records a season, begins one from another, or changes the one given. */
export function useKeepAttempt(caseId: string, seen: Seen | null, startFrom: string | null) {
  const changed = useChanged();
  return useMutation({
    mutationFn: ({ entry, version }: Kept<AttemptEntry>): Promise<unknown> => {
      const kept = { ...entry, complete: [...entry.complete] };
      return seen
        ? send(documents.changeAttemptDocument, { ...over(seen, version), entry: kept })
        : send(documents.recordAttemptDocument, {
            idempotencyKey: newKey(),
            caseId,
            startFrom,
            entry: kept,
          });
    },
    onSuccess: changed,
  });
}

/** Confirms a season or a fact in one's own name. */
export function useConfirm(what: 'attempt' | 'fact') {
  const changed = useChanged();
  return useMutation({
    mutationFn: (seen: Seen): Promise<unknown> =>
      what === 'attempt'
        ? send(documents.confirmAttemptDocument, given(seen))
        : send(documents.confirmAttemptFactDocument, given(seen)),
    onSettled: changed,
  });
}

/** Records a fact of a season, or changes the one given. */
export function useKeepFact(attemptId: string, seen: Seen | null) {
  const changed = useChanged();
  return useMutation({
    mutationFn: ({ entry, version }: Kept<AttemptFactEntry>): Promise<unknown> =>
      seen
        ? send(documents.changeAttemptFactDocument, { ...over(seen, version), entry })
        : send(documents.recordAttemptFactDocument, { idempotencyKey: newKey(), attemptId, entry }),
    onSuccess: changed,
  });
}

/** Records several facts of a season together, all or none. */
export function useKeepFacts(attemptId: string) {
  const changed = useChanged();
  return useMutation({
    mutationFn: (entries: readonly AttemptFactEntry[]) =>
      send(documents.recordAttemptFactsDocument, {
        idempotencyKey: newKey(),
        attemptId,
        entries: [...entries],
      }),
    onSuccess: changed,
  });
}

/** Takes a fact away. */
export function useRemoveFact() {
  const changed = useChanged();
  return useMutation({
    mutationFn: (seen: Seen) => send(documents.removeAttemptFactDocument, given(seen)),
    onSettled: changed,
  });
}

/** Records the consent to keep ranks, or ends it when no words are given. */
export function useRankConsent(caseId: string) {
  const changed = useChanged();
  return useMutation({
    mutationFn: (how: string | null): Promise<unknown> =>
      how === null
        ? send(documents.revokeRankConsentDocument, { idempotencyKey: newKey(), caseId })
        : send(documents.giveRankConsentDocument, { idempotencyKey: newKey(), caseId, how }),
    onSuccess: changed,
  });
}
