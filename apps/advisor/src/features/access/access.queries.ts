import { newKey } from '@onward/graphql';
import { infiniteQueryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { send } from '../../shared/send.ts';
import {
  accessGrantsDocument,
  auditPageDocument,
  seeAccessGrantDocument,
} from './access.graphql.ts';

/** Which part of the audit trail: everything, what was looked at, or what was refused. */
export type AuditKind = 'all' | 'done' | 'read' | 'denied';

const first: string | null = null;

interface Page {
  pageInfo: { endCursor: string | null; hasNextPage: boolean };
}

const next = ({ pageInfo }: Page) => (pageInfo.hasNextPage ? pageInfo.endCursor : null);

/** Reasoned accesses, newest first. */
export const grantsQuery = infiniteQueryOptions({
  queryKey: ['access', 'grants'],
  queryFn: async ({ pageParam, signal }) =>
    (await send(accessGrantsDocument, { after: pageParam }, { signal })).accessGrants,
  initialPageParam: first,
  getNextPageParam: next,
});

/** The audit trail, newest first. */
export const auditQuery = (kind: AuditKind) =>
  infiniteQueryOptions({
    queryKey: ['access', 'audit', kind],
    queryFn: async ({ pageParam, signal }) => {
      const filter = kind === 'all' ? null : { kind };
      return (await send(auditPageDocument, { filter, after: pageParam }, { signal })).auditPage;
    },
    initialPageParam: first,
    getNextPageParam: next,
  });

/** The dean has seen this access. */
export function useSeeGrant() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => send(seeAccessGrantDocument, { idempotencyKey: newKey(), id }),
    onSuccess: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: ['access'] }),
        client.invalidateQueries({ queryKey: ['home'] }),
      ]),
  });
}
