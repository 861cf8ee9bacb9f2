import {
  fieldsOf,
  kindedEntries,
  titleOf,
  type AdoptedPack,
  type KindedEntry,
} from '@onward/guides/pack';
import { ownFrame, ownValues, ruleFigures } from '@onward/guides/own-guide';
import { packs } from '@onward/guides/packs';
import type { LocalDate } from '@onward/core/shared';
import type { VersionRow } from './guide-packs.reads.ts';
import type { PackEntryType, PackFieldType, PackType } from './guide-packs.types.ts';

const loose = (value: unknown) => value as Readonly<Record<string, unknown>>;

function fieldOf(
  pack: AdoptedPack,
  entry: string,
  field: ReturnType<typeof fieldsOf>[number],
): PackFieldType {
  const change = pack.changes.find((one) => one.entry === entry && one.field === field.field);
  return {
    ...field,
    ours: change?.before ?? null,
    changedBy: change?.byName ?? null,
    changedAt: change?.at ?? null,
    reason: change?.reason ?? null,
  };
}

/** An entry as the screens read it, each field with what ours says where it was changed. */
export function presentEntry(pack: AdoptedPack, one: KindedEntry): PackEntryType {
  const { kind, entry } = one;
  const sort = loose(entry)['kind'] ?? loose(entry)['set'];
  const { code, source, outside } = entry;
  return {
    code,
    kind,
    sort: typeof sort === 'string' ? sort : '',
    title: titleOf(one),
    item: source.item,
    beside: besideWords(one),
    outside: outside ? { ...outside, asOf: outside.asOf as LocalDate } : null,
    factors: (loose(entry)['factors'] as readonly string[] | undefined) ?? [],
    fields: fieldsOf(one).map((field) => fieldOf(pack, code, field)),
    form: pack.builtOn === null ? formOf(one) : null,
  };
}

/** "Letters from IR: Interventional Radiology says 1 letter". */
function besideWords({ entry }: KindedEntry): string | null {
  const found = ruleFigures.find(({ code }) => code === loose(entry)['beside']);
  return found ? `${found.readBy[0] ?? ''}: ${found.packTitle} says ${found.ours}` : null;
}

function formOf(one: KindedEntry): PackEntryType['form'] {
  const values = ownValues(one);
  return values && Object.entries(values).map(([field, value]) => ({ field, value }));
}

/** Every entry of a pack as the screens read it. */
export function presentEntries(pack: AdoptedPack): PackEntryType[] {
  const frame = ownFrame(pack.code);
  return kindedEntries(pack)
    .filter(({ entry }) => !frame.includes(entry.code))
    .map((one) => presentEntry(pack, one));
}

/** A pack as its line in the list says. */
export function presentPack(pack: AdoptedPack, version: VersionRow): PackType {
  const byKind = Map.groupBy(kindedEntries(pack), ({ kind }) => kind);
  const ours = packs.find(({ code }) => code === pack.code)?.version ?? 0;
  const { code, title, covers, builtOn } = pack;
  return {
    code,
    title,
    covers,
    own: builtOn === null,
    audience: pack.audience ?? null,
    version: version.number,
    builtOn,
    newerOurs: builtOn !== null && ours > builtOn ? ours : null,
    changed: pack.changes.length,
    authorName: version.authorName,
    madeAt: version.madeAt,
    reason: version.reason,
    counts: [...byKind].map(([kind, entries]) => ({ kind, count: entries.length })),
  };
}
