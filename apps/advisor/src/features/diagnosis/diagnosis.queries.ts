import type { EvidenceEntry, FindingEntry } from '@onward/core/diagnosis';
import type { TaskCategory } from '@onward/core/plans';
import { newKey } from '@onward/graphql';
import { showToast } from '@onward/ui';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReleaseTime } from '../../shared/release/release-time.tsx';
import { send } from '../../shared/send.ts';
import { otherVersionIn } from '../../shared/two-versions.tsx';
import * as documents from './diagnosis-changes.graphql.ts';
import {
  caseDiagnosisDocument,
  evidenceSourcesDocument,
  type Diagnosis,
  type Examination,
  type Step,
} from './diagnosis.graphql.ts';

/** The diagnosis page of a case. */
export const caseDiagnosisOf = (caseId: string) =>
  queryOptions({
    queryKey: ['diagnosis', caseId],
    queryFn: async ({ signal }) =>
      (await send(caseDiagnosisDocument, { caseId }, { signal })).caseDiagnosis,
  });

/**
 * Every verb answers with the whole page; findings elsewhere are read anew. `done` is said here and not where the verb
 * was asked for: the new page may no longer hold what asked.
 */
function useVerb<Given>(run: (given: Given) => Promise<{ changed: Diagnosis }>, done = '') {
  const client = useQueryClient();
  return useMutation({
    mutationFn: run,
    onSuccess: ({ changed }) => {
      if (done) showToast(done);
      client.setQueryData(caseDiagnosisOf(changed.caseId).queryKey, changed);
      // Not waited for: what asked may be gone by then, and would not say that it was kept.
      void client.invalidateQueries({ queryKey: ['plans', changed.caseId] });
      return client.invalidateQueries({ queryKey: ['findings'] });
    },
  });
}

const key = () => ({ idempotencyKey: newKey() });
const whole = ({ caseId, version }: Diagnosis) => ({ ...key(), caseId, expectedVersion: version });
const shown = (caseId: string, { rule, mark }: Examination) => ({ ...key(), caseId, rule, mark });

/** What is kept of a factor; `version` when the reader chose it over somebody else's. */
interface Kept {
  readonly entry: FindingEntry;
  readonly version: number | null;
}

/** Accepts a proposal as it is or as edited, changes an accepted finding, or records a factor by hand. */
export function useKeepFactor(
  caseId: string,
  from: Examination | { id: string; version: number } | null,
  done: string,
) {
  const client = useQueryClient();
  const anew = () => client.fetchQuery({ ...caseDiagnosisOf(caseId), staleTime: 0 });
  return useVerb(async ({ entry, version }: Kept) => {
    if (!from) {
      await send(documents.recordFactorDocument, { ...key(), caseId, entry });
      return { changed: await anew() };
    }
    if ('rule' in from)
      return send(documents.acceptProposalDocument, { ...shown(caseId, from), entry });
    const expectedVersion = version ?? from.version;
    return send(documents.reviseFindingDocument, { ...key(), id: from.id, expectedVersion, entry });
  }, done);
}

export function useDismissProposal(caseId: string, examination: Examination) {
  return useVerb((reason: string) =>
    send(documents.dismissProposalDocument, { ...shown(caseId, examination), reason }),
  );
}

/** An order as it is asked for; `version` when the reader chose it over somebody else's. */
interface Order {
  readonly ids: readonly string[];
  readonly version?: number | undefined;
}

/**
 * Puts the factors in order. Somebody else's change of another part of the diagnosis is no conflict: the order is sent
 * again on top of it. When the order itself was changed, the refusal stands and the page is read anew beneath it.
 */
export function usePrioritise(diagnosis: Diagnosis) {
  const client = useQueryClient();
  const put = ({ ids, version }: Order) =>
    send(documents.prioritiseDocument, {
      ...whole(diagnosis),
      expectedVersion: version ?? diagnosis.version,
      ids: [...ids],
    });
  return useVerb(async (order: Order) => {
    try {
      return await put(order);
    } catch (error) {
      const other = otherVersionIn(error);
      if (!other) throw error;
      if (String(other.current['priorities']) === String(diagnosis.priorities))
        return put({ ids: order.ids, version: other.currentVersion });
      await client.fetchQuery({ ...caseDiagnosisOf(diagnosis.caseId), staleTime: 0 });
      throw error;
    }
  });
}

export function useConfirmSingle(diagnosis: Diagnosis) {
  return useVerb<void>(() => send(documents.confirmSingleDocument, whole(diagnosis)));
}

export function useAim(diagnosis: Diagnosis) {
  return useVerb((targetOn: string | null) =>
    send(documents.aimDocument, { ...whole(diagnosis), targetOn }),
  );
}

/** Keeps the student's text; the autosave of the page calls it. */
export const sendWords = (diagnosis: Diagnosis, words: string) =>
  send(documents.writeWordsDocument, { ...whole(diagnosis), words });

export function useRelease(diagnosis: Diagnosis) {
  return useVerb((time: ReleaseTime) =>
    send(documents.releaseDiagnosisDocument, { ...whole(diagnosis), ...time }),
  );
}

export function useWithdraw(caseId: string) {
  return useVerb((reason: string) =>
    send(documents.withdrawDiagnosisDocument, { ...key(), caseId, reason }),
  );
}

/** Facts and notes that evidence can point at; asked for when the form opens. */
export const evidenceSourcesOf = (caseId: string) =>
  queryOptions({
    queryKey: ['diagnosis', caseId, 'sources'],
    queryFn: ({ signal }) => send(evidenceSourcesDocument, { caseId }, { signal }),
  });

/** Ties evidence to a finding. */
export function useAddEvidence(findingId: string) {
  return useVerb((entry: EvidenceEntry) =>
    send(documents.addEvidenceDocument, { ...key(), findingId, entry }),
  );
}

/** Takes evidence away that a person tied. */
export function useRemoveEvidence() {
  return useVerb((id: string) => send(documents.removeEvidenceDocument, { ...key(), id }));
}

/** Verbs of plan and findings do not answer with the page; it is read anew. */
function usePageAnew<Given>(caseId: string, run: (given: Given) => Promise<unknown>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: run,
    onSuccess: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: ['diagnosis', caseId] }),
        client.invalidateQueries({ queryKey: ['findings'] }),
        client.invalidateQueries({ queryKey: ['plans'] }),
      ]),
  });
}

/** Ties a step of the plan to a factor, or unties it. */
export function useAnswerFactor(caseId: string, factor: string) {
  return usePageAnew(caseId, ({ step, answers }: { step: Step; answers: boolean }) =>
    send(documents.answerFactorDocument, {
      ...key(),
      id: step.id,
      expectedVersion: step.version,
      factor,
      answers,
    }),
  );
}

/** A step as it begins from a guide's line. */
export interface NewStep {
  readonly title: string;
  readonly studentTitle: string;
  readonly category: TaskCategory;
}

/** Adds a step to the plan that answers a factor. */
export function useAddStep(caseId: string, factor: string) {
  return usePageAnew(caseId, (step: NewStep) =>
    send(documents.addStepDocument, {
      ...key(),
      caseId,
      task: {
        ...step,
        why: '',
        owner: 'student',
        earliestOn: null,
        latestOn: null,
        dueOn: null,
        evidenceAsked: '',
        factors: [factor],
        minutes: null,
        // The goal of a case carries the case's id.
        goalId: caseId,
      },
    }),
  );
}
