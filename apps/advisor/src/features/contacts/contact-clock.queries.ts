import type { ClockTryEntry } from '@onward/core/contacts';
import { newKey } from '@onward/graphql';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { send } from '../../shared/send.ts';
import * as documents from './contact-clock.graphql.ts';
import type { ContactClockData, OnClock } from './contact-clock.graphql.ts';

/** Everybody on the contact clock of a case. */
export const contactClockOf = (caseId: string) =>
  queryOptions({
    queryKey: ['contacts', 'clock', caseId],
    queryFn: async ({ signal }) =>
      (await send(documents.contactClockDocument, { caseId }, { signal })).contactClock,
  });

/** Each verb answers with the whole clock; the lists that show what is overdue are read anew. */
function useVerb<Given>(run: (given: Given) => Promise<{ changed: ContactClockData }>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: run,
    onSuccess: ({ changed }) => {
      client.setQueryData(contactClockOf(changed.caseId).queryKey, changed);
      void client.invalidateQueries({ queryKey: ['caseload'] });
    },
    onError: () => client.invalidateQueries({ queryKey: ['contacts', 'clock'] }),
  });
}

const key = () => ({ idempotencyKey: newKey() });

/** Names who looks after the clock. */
export function useNameLead({ caseId, leadVersion }: ContactClockData) {
  return useVerb((personId: string) =>
    send(documents.nameContactLeadDocument, {
      ...key(),
      caseId,
      expectedVersion: leadVersion,
      personId,
    }),
  );
}

/** Puts somebody on the clock. */
export function usePutOnClock(caseId: string) {
  return useVerb((entry: { kind: string; name: string }) =>
    send(documents.putOnContactClockDocument, { ...key(), caseId, entry }),
  );
}

/** Takes somebody off; the tries stay on record. */
export function useTakeOff(caseId: string) {
  const client = useQueryClient();
  return useVerb(async ({ id, version }: Pick<OnClock, 'id' | 'version'>) => {
    const answer = await send(documents.takeOffContactClockDocument, {
      ...key(),
      id,
      expectedVersion: version,
    });
    void client.invalidateQueries({ queryKey: ['cases', caseId] });
    return answer;
  });
}

/** Logs a try to reach somebody. */
export function useLogTry(id: string) {
  return useVerb((entry: ClockTryEntry) =>
    send(documents.logClockTryDocument, { ...key(), id, entry }),
  );
}
