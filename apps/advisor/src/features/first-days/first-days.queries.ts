import type { OutreachEntry } from '@onward/core/outreach';
import { newKey } from '@onward/graphql';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { send } from '../../shared/send.ts';
import {
  caseFirstDaysDocument,
  dropOutreachDocument,
  openOutreachDocument,
  writeOutreachDocument,
  type Message,
} from './first-days.graphql.ts';

/** What the student chose to tell this reader, and messages to programs with where each stands. */
export const caseFirstDaysOf = (caseId: string) =>
  queryOptions({
    queryKey: ['first-days', caseId],
    queryFn: ({ signal }) => send(caseFirstDaysDocument, { caseId }, { signal }),
  });

function useKept<Input>(act: (input: Input) => Promise<unknown>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: act,
    onSuccess: () => client.invalidateQueries({ queryKey: ['first-days'] }),
  });
}

export const useWriteMessage = (caseId: string) =>
  useKept((message: OutreachEntry) =>
    send(writeOutreachDocument, { idempotencyKey: newKey(), caseId, message }),
  );

export const useDropMessage = ({ id, version: expectedVersion }: Message) =>
  useKept((_none: void) =>
    send(dropOutreachDocument, { idempotencyKey: newKey(), id, expectedVersion }),
  );

/** Lets one go before the quiet time ends. */
export const useOpenMessage = ({ id, version: expectedVersion }: Message) =>
  useKept((said: { note: string; confirmed: boolean }) =>
    send(openOutreachDocument, { idempotencyKey: newKey(), id, expectedVersion, ...said }),
  );
