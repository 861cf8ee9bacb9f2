import { fieldsOf, titleOf } from './entry-fields.ts';
import { kindedEntries, type EntryKind, type KindedEntry } from './entry-kinds.ts';
import type { GuidePack } from './pack.ts';

/** One field that says something else in another version; null where it is not there. */
export interface Difference {
  readonly entry: string;
  readonly kind: EntryKind;
  readonly title: string;
  readonly field: string;
  readonly label: string;
  readonly from: string | null;
  readonly to: string | null;
}

function between(from: KindedEntry | undefined, to: KindedEntry | undefined): Difference[] {
  const one = to ?? from;
  if (!one) return [];
  const before = from ? fieldsOf(from) : [];
  const after = to ? fieldsOf(to) : [];
  const fields = new Map([...before, ...after].map((field) => [field.field, field]));
  const { kind } = one;
  return [...fields].flatMap(([field, { label }]) => {
    const was = before.find((other) => other.field === field)?.value ?? null;
    const is = after.find((other) => other.field === field)?.value ?? null;
    const { code } = one.entry;
    return was === is
      ? []
      : [{ entry: code, kind, title: titleOf(one), field, label, from: was, to: is }];
  });
}

/** What `to` says differently from `from`, field by field, entries added and taken away included. */
export function differences(from: GuidePack, to: GuidePack): readonly Difference[] {
  const before = new Map(kindedEntries(from).map((one) => [one.entry.code, one]));
  const after = new Map(kindedEntries(to).map((one) => [one.entry.code, one]));
  const codes = new Set([...after.keys(), ...before.keys()]);
  return [...codes].flatMap((code) => between(before.get(code), after.get(code)));
}
