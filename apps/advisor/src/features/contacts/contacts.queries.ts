import { newKey, type VariablesOf } from '@onward/graphql';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { send } from '../../shared/send.ts';
import { logContactDocument } from './contacts.graphql.ts';

type Logged = Omit<VariablesOf<typeof logContactDocument>, 'idempotencyKey'>;

/** Logs an attempt; afterwards the lists and the case are read again. */
export function useLogContact() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (logged: Logged) =>
      (await send(logContactDocument, { idempotencyKey: newKey(), ...logged })).logContact,
    onSuccess: () =>
      Promise.all(
        ['cases', 'caseload', 'pipeline'].map((key) =>
          client.invalidateQueries({ queryKey: [key] }),
        ),
      ),
  });
}
