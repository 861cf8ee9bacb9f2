import { newKey } from '@onward/graphql';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { send } from '../../shared/send.ts';
import { aheadDocument, askAboutDocument } from './ahead.graphql.ts';

/** Roles considered, and what grows old by the day she applies. */
export const aheadQuery = queryOptions({
  queryKey: ['ahead'],
  queryFn: ({ signal }) => send(aheadDocument, undefined, { signal }),
});

/** A question about one line; those who help read it. */
export function useAskAbout() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (words: string) => send(askAboutDocument, { idempotencyKey: newKey(), words }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['talk'] }),
  });
}
