import { applyingPacks, changePack, type AdoptedPack, type Profile } from '@onward/guides/pack';
import { packs } from '@onward/guides/packs';
import type { CaseId } from '@onward/core/shared';
import { newId } from '../platform/ids.ts';
import { actor, current } from '../platform/tenancy/index.ts';
import { adoptedVersions, workedUnder, type KeptVersion } from './guide-packs.reads.ts';

/** A kept version as a pack: ours with the changes laid over it, or the institution's own. */
export function packOf(kept: KeptVersion): AdoptedPack {
  const { pack, number, builtOn, changes } = kept;
  const underneath = kept.body ?? kept.shippedBody ?? packs.find(({ code }) => code === pack);
  if (!underneath) throw new Error(`no pack ${pack}`);
  return { ...changePack(underneath, changes), version: number, builtOn, changes };
}

/** Several, ours first, in the order of the guides. */
export function packsFrom(rows: readonly KeptVersion[]): readonly AdoptedPack[] {
  const place = (code: string) => {
    const index = packs.findIndex((pack) => pack.code === code);
    return index < 0 ? packs.length : index;
  };
  return rows.map(packOf).toSorted((a, b) => place(a.code) - place(b.code));
}

/** Every pack the institution of the actor works with, its changes laid over ours. One statement. */
export async function adoptedPacks(): Promise<readonly AdoptedPack[]> {
  const [rows] = await current().reads(adoptedVersions(actor().institutionId));
  return packsFrom(rows);
}

/** Of rows already read, the packs that apply to a person. */
export function applyingFrom(
  rows: readonly KeptVersion[],
  profile: Profile,
): readonly AdoptedPack[] {
  return applyingPacks(profile, packsFrom(rows));
}

/** Keeps with the case that it was worked under these versions, from now on. */
export async function recordWorkedUnder(
  caseId: CaseId,
  used: readonly { readonly code: string; readonly version: number }[],
): Promise<void> {
  const rows = used.map(({ code, version }) => ({ id: newId(), pack: code, number: version }));
  await current().write(workedUnder(actor().institutionId, caseId, rows));
}
