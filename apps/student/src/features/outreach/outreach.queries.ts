import type { OutreachEntry } from '@onward/core/outreach';
import { newKey } from '@onward/graphql';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { send } from '../../shared/send.ts';
import {
  changeOutreachDocument,
  dropOutreachDocument,
  myOutreachDocument,
  outreachSentDocument,
  writeOutreachDocument,
  type MyMessage,
  type MyOutreach,
} from './outreach.graphql.ts';

/** Messages to programs as she thinks about them. */
export const myOutreachQuery = queryOptions({
  queryKey: ['outreach'],
  queryFn: async ({ signal }) =>
    (await send(myOutreachDocument, undefined, { signal })).outreachPage,
});

function useKept<Input>(act: (input: Input) => Promise<MyOutreach>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: act,
    onSuccess: (page) => client.setQueryData(myOutreachQuery.queryKey, page),
  });
}

/** Writes one down, or one of hers anew. */
export function useKeepMessage(before: MyMessage | null) {
  return useKept(async (message: OutreachEntry) => {
    const idempotencyKey = newKey();
    if (!before)
      return (await send(writeOutreachDocument, { idempotencyKey, message })).writeOutreach;
    const { id, version: expectedVersion } = before;
    const given = { idempotencyKey, id, expectedVersion, message };
    return (await send(changeOutreachDocument, given)).changeOutreach;
  });
}

export function useDropMessage({ id, version: expectedVersion }: MyMessage) {
  return useKept(async (_none: void) => {
    const given = { idempotencyKey: newKey(), id, expectedVersion };
    return (await send(dropOutreachDocument, given)).dropOutreach;
  });
}

export function useSent({ id, version: expectedVersion }: MyMessage) {
  return useKept(async (on: string) => {
    const given = { idempotencyKey: newKey(), id, expectedVersion, on };
    return (await send(outreachSentDocument, given)).outreachSent;
  });
}
