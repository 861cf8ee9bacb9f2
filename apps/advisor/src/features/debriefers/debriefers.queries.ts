import { newKey } from '@onward/graphql';
import type { VariablesOf } from '@onward/graphql';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { send } from '../../shared/send.ts';
import {
  askConsentDocument,
  askDebrieferDocument,
  inviteAgainDocument,
  severalPeopleDocument,
  withdrawDebrieferDocument,
} from './debriefers.graphql.ts';

/** Which debrief of which case. */
export interface DebriefPlace {
  readonly caseId: string;
  readonly debriefId: string;
}

/** Who was asked, what they say, and the consents of the case. */
export const severalPeopleOf = ({ caseId, debriefId }: DebriefPlace) =>
  queryOptions({
    queryKey: ['debriefers', debriefId],
    queryFn: ({ signal }) => send(severalPeopleDocument, { caseId, debriefId }, { signal }),
  });

/** Asks somebody; the answer holds her link if she comes from outside. */
export function useAsk({ debriefId }: DebriefPlace) {
  const changed = useChanged();
  return useMutation({
    mutationFn: async (entry: VariablesOf<typeof askDebrieferDocument>['entry']) =>
      (await send(askDebrieferDocument, { idempotencyKey: newKey(), debriefId, entry }))
        .askDebriefer,
    onSuccess: changed,
  });
}

/** A new link for somebody from outside. */
export function useInviteAgain() {
  return useMutation({
    mutationFn: async (id: string) =>
      (await send(inviteAgainDocument, { idempotencyKey: newKey(), id })).inviteDebrieferAgain,
  });
}

/** Asks somebody no longer. */
export function useWithdraw({ id, version }: { readonly id: string; readonly version: number }) {
  const changed = useChanged();
  return useMutation({
    mutationFn: (reason: string) =>
      send(withdrawDebrieferDocument, {
        idempotencyKey: newKey(),
        id,
        expectedVersion: version,
        reason,
      }),
    onSuccess: changed,
  });
}

/** Asks the student for her consent. */
export function useAskConsent({ caseId }: DebriefPlace) {
  const changed = useChanged();
  return useMutation({
    mutationFn: (entry: VariablesOf<typeof askConsentDocument>['entry']) =>
      send(askConsentDocument, { idempotencyKey: newKey(), caseId, entry }),
    onSuccess: changed,
  });
}

function useChanged() {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: ['debriefers'] });
}
