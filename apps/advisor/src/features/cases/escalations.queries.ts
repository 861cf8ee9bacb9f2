import { newKey } from '@onward/graphql';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { send } from '../../shared/send.ts';
import {
  actOnEscalationDocument,
  caseEscalationsDocument,
  seeEscalationDocument,
} from './escalations.graphql.ts';

/** What the student of a case said about not being well, newest first. */
export const escalationsOf = (caseId: string) =>
  queryOptions({
    queryKey: ['escalations', caseId],
    queryFn: async ({ signal }) =>
      (await send(caseEscalationsDocument, { caseId }, { signal })).caseEscalations,
  });

function useAnew(caseId: string) {
  const client = useQueryClient();
  return () =>
    Promise.all([
      client.invalidateQueries({ queryKey: escalationsOf(caseId).queryKey }),
      client.invalidateQueries({ queryKey: ['cases'] }),
      client.invalidateQueries({ queryKey: ['caseload'] }),
    ]);
}

export function useSeeEscalation(caseId: string) {
  const onSuccess = useAnew(caseId);
  return useMutation({
    mutationFn: (id: string) => send(seeEscalationDocument, { idempotencyKey: newKey(), id }),
    onSuccess,
  });
}

export function useActOnEscalation(caseId: string) {
  const onSuccess = useAnew(caseId);
  return useMutation({
    mutationFn: (given: { id: string; how: string; answer: string }) =>
      send(actOnEscalationDocument, { idempotencyKey: newKey(), ...given }),
    onSuccess,
  });
}
