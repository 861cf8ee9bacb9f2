import { newKey } from '@onward/graphql';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { send } from '../../shared/send.ts';
import {
  changeActivityDocument,
  recordActivityDocument,
  soFarDocument,
  withdrawActivityDocument,
  type ActivityEntryInput,
  type MyActivity,
} from './so-far.graphql.ts';

/** What the student has so far. */
export const soFarQuery = queryOptions({
  queryKey: ['so-far'],
  queryFn: async ({ signal }) => (await send(soFarDocument, undefined, { signal })).soFar,
});

/** Writes an activity down, or rewrites `before`. */
export function useKeepActivity(before: MyActivity | null) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (activity: ActivityEntryInput): Promise<unknown> =>
      before
        ? send(changeActivityDocument, { ...at(before), activity })
        : send(recordActivityDocument, { idempotencyKey: newKey(), activity }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['so-far'] }),
  });
}

/** Takes an activity away. */
export function useWithdraw(activity: MyActivity) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () => send(withdrawActivityDocument, at(activity)),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['so-far'] }),
  });
}

const at = (activity: MyActivity) => ({
  idempotencyKey: newKey(),
  id: activity.id,
  expectedVersion: activity.version,
});
