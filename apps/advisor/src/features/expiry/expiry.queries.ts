import type { CertificateEntry, VisaEntry } from '@onward/core/expiry';
import { newKey } from '@onward/graphql';
import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { send } from '../../shared/send.ts';
import * as documents from './expiry.graphql.ts';

/** What grows old by the day of the application, or so many years after it. */
export const expiryOf = (caseId: string, yearsLater: number) =>
  queryOptions({
    queryKey: ['expiry', caseId, yearsLater],
    queryFn: async ({ signal }) =>
      (await send(documents.expiryOfCaseDocument, { caseId, yearsLater }, { signal })).expiryOfCase,
    placeholderData: keepPreviousData,
  });

interface Seen {
  readonly id: string;
  readonly version: number;
}

function useChanged(caseId: string) {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: ['expiry', caseId] });
}

/** Records a certificate, or changes the one given. */
export function useKeepCertificate(caseId: string, seen: Seen | null) {
  const changed = useChanged(caseId);
  return useMutation({
    mutationFn: (entry: CertificateEntry): Promise<unknown> => {
      const given = { idempotencyKey: newKey(), caseId, entry };
      return seen
        ? send(documents.changeCertificateDocument, {
            ...given,
            id: seen.id,
            expectedVersion: seen.version,
          })
        : send(documents.recordCertificateDocument, given);
    },
    onSuccess: changed,
  });
}

/** Takes a certificate away. */
export function useRemoveCertificate(caseId: string) {
  const changed = useChanged(caseId);
  return useMutation({
    mutationFn: ({ id, version }: Seen) =>
      send(documents.removeCertificateDocument, {
        idempotencyKey: newKey(),
        id,
        expectedVersion: version,
      }),
    onSuccess: changed,
  });
}

/** Keeps visa and status; version 0 for the first entry. */
export function useKeepVisa(caseId: string, expectedVersion: number) {
  const changed = useChanged(caseId);
  return useMutation({
    mutationFn: (entry: VisaEntry) =>
      send(documents.keepVisaDocument, {
        idempotencyKey: newKey(),
        caseId,
        expectedVersion,
        entry,
      }),
    onSuccess: changed,
  });
}
