import type { EntryChange, GuidePack } from '@onward/guides/pack';
import { audit } from '../platform/audit/audit.ts';
import { refuse } from '../platform/graphql/refusal-error.ts';
import { checkVersion, keepVersion } from '../platform/graphql/version.ts';
import { newId } from '../platform/ids.ts';
import { actor, current } from '../platform/tenancy/index.ts';
import * as reads from './guide-packs.reads.ts';
import { checkReason, standing, type PackEdit } from './pack-edit.ts';

/** What a new version is made of. */
export interface NextVersion {
  readonly builtOn: number | null;
  readonly changes: readonly EntryChange[];
  readonly body: GuidePack | null;
  readonly sameAs: number | null;
}

/**
 * The versions of a pack, newest first, for an edit that began from the newest. `entry`: what both sides of a conflict
 * are compared by. Refuses REASON_REQUIRED, NOT_FOUND, CHANGED_BY_SOMEONE_ELSE.
 */
export async function beginEdit(
  edit: PackEdit,
  entry: string | null,
): Promise<[reads.VersionRow, ...reads.VersionRow[]]> {
  checkReason(edit);
  const [[newest, ...earlier]] = await current().reads(
    reads.versionsOf(actor().institutionId, edit.pack),
  );
  if (!newest) return refuse('NOT_FOUND', {});
  checkVersion(edit.expectedVersion, standing(newest, entry));
  return [newest, ...earlier];
}

/** Keeps the next version of a pack, and that it was made. Refuses CHANGED_BY_SOMEONE_ELSE when somebody was faster. */
export async function keepNext(
  { pack, expectedVersion, reason }: PackEdit,
  { builtOn, changes, body, sameAs }: NextVersion,
  facts: Readonly<Record<string, string | number | boolean>>,
): Promise<void> {
  const { institutionId, personId } = actor();
  const number = expectedVersion + 1;
  const what = { id: newId(), pack, number, builtOn, changes, body, sameAs };
  const row = { ...what, reason: reason.trim() };
  await keepVersion(reads.addVersion(institutionId, row, personId), expectedVersion, async () => {
    const [[there]] = await current().reads(reads.versionsOf(institutionId, pack));
    return there ? standing(there, null) : null;
  });
  audit.record({ action: 'pack.change', kind: 'done', facts: { pack, number, ...facts } });
}
