import type { InterimRoleEntry } from '@onward/core/roles';
import { newKey } from '@onward/graphql';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { send } from '../../shared/send.ts';
import * as documents from './roles.graphql.ts';

const keyOf = (caseId: string) => ['roles', caseId];

/** Roles and degrees considered in a case, each with what the role test says. */
export const rolesOf = (caseId: string) =>
  queryOptions({
    queryKey: keyOf(caseId),
    queryFn: async ({ signal }) =>
      (await send(documents.rolesOfCaseDocument, { caseId }, { signal })).rolesOfCase,
  });

interface Seen {
  readonly id: string;
  readonly version: number;
}

const given = ({ id, version }: Seen) => ({
  idempotencyKey: newKey(),
  id,
  expectedVersion: version,
});

/** Records a role, or changes the one given. */
export function useKeepRole(caseId: string, seen: Seen | null) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (entry: InterimRoleEntry) => {
      const kept = {
        ...entry,
        improves: [...entry.improves],
        milestones: entry.milestones.map((one) => ({ ...one })),
      };
      return seen
        ? (await send(documents.changeRoleDocument, { ...given(seen), entry: kept })).changeRole
        : (
            await send(documents.considerRoleDocument, {
              idempotencyKey: newKey(),
              caseId,
              entry: kept,
            })
          ).considerRole;
    },
    onSuccess: (page) => client.setQueryData(keyOf(caseId), page),
  });
}

/** Takes a role, leaves it, or ends it. */
export function useMoveRole(caseId: string, seen: Seen) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ to, reason }: { readonly to: string; readonly reason: string }) =>
      (await send(documents.moveRoleDocument, { ...given(seen), to, reason })).moveRole,
    onSuccess: (page) => client.setQueryData(keyOf(caseId), page),
  });
}
