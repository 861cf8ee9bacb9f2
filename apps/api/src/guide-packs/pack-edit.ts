import type { GuidePack } from '@onward/guides/pack';
import { packs } from '@onward/guides/packs';
import { refuse } from '../platform/graphql/refusal-error.ts';
import type { CurrentVersion } from '../platform/graphql/version.ts';
import { current } from '../platform/tenancy/index.ts';
import { shippedPack, type VersionRow } from './guide-packs.reads.ts';

/** Which pack an edit is about, the version it began from, and why it is made. */
export interface PackEdit {
  readonly pack: string;
  readonly expectedVersion: number;
  readonly reason: string;
}

const shortestReason = 3;

/** Refuses REASON_REQUIRED. */
export function checkReason({ reason }: PackEdit): void {
  if (reason.trim().length < shortestReason)
    refuse('REASON_REQUIRED', { minimumLength: shortestReason });
}

/** What both sides of a conflict are compared by: the entry's fields where the edit is about one. */
export function standing(row: VersionRow, entry: string | null): CurrentVersion {
  const { number, authorName, madeAt, reason } = row;
  const changes = row.changes.filter((change) => change.entry === entry);
  const said = Object.fromEntries(changes.map(({ field, value }) => [field, value]));
  return {
    version: number,
    changedBy: authorName,
    changedAt: madeAt,
    current: { reason, ...said },
  };
}

/** A version of ours: carried by this build, or kept from an earlier one. Refuses NOT_FOUND. */
export async function oursAt(code: string, version: number): Promise<GuidePack> {
  const carried = packs.find((pack) => pack.code === code && pack.version === version);
  if (carried) return carried;
  const found = await current().read(shippedPack(code, version));
  return found?.body ?? refuse('NOT_FOUND', {});
}
