import { checkPack, type PackIssue } from './check-pack.ts';
import { avoidList, vendorPattern } from './avoid-words.ts';
import { fieldsOf, valueAt } from './entry-fields.ts';
import { kindedEntries, mapEntries } from './entry-kinds.ts';
import { packEntries } from './pack-texts.ts';
import type { Entry } from './entry.ts';
import type { GuidePack, Script, Threshold } from './pack.ts';

/** One field of one entry, set to another value. */
export interface FieldChange {
  /** Code of the entry. */
  readonly entry: string;
  /** Address within it, as in `EntryField`. */
  readonly field: string;
  readonly value: string;
}

/** A change an institution made to a pack of ours: what, who, when, why. */
export interface EntryChange extends FieldChange {
  /** What stood there before, in the pack it was made to. */
  readonly before: string;
  readonly byName: string;
  /** ISO instant. */
  readonly at: string;
  readonly reason: string;
}

/** A pack as an institution uses it: `version` counts its own versions. */
export interface AdoptedPack extends GuidePack {
  /** Our version underneath; null for a pack of its own. */
  readonly builtOn: number | null;
  readonly changes: readonly EntryChange[];
}

type Loose = Record<string, unknown>;

function cast(before: unknown, value: string): unknown {
  if (Array.isArray(before))
    return value
      .split(/\n\s*\n/)
      .map((paragraph) => paragraph.trim())
      .filter(Boolean);
  if (typeof before !== 'number') return value.trim();
  return value.trim() === '' || Number.isNaN(Number(value)) ? value : Number(value);
}

function setAt(entry: Loose, keys: readonly string[], value: unknown): Loose {
  const [head = '', ...rest] = keys;
  if (rest.length === 0) return { ...entry, [head]: value };
  return { ...entry, [head]: setAt((entry[head] ?? {}) as Loose, rest, value) };
}

function withField(entry: Loose, { field, value }: FieldChange): Loose {
  const next = cast(valueAt(entry as unknown as Entry, field), value);
  if (!field.startsWith('lines.')) return setAt(entry, field.split('.'), next);
  const voice = field.slice(field.lastIndexOf('.') + 1);
  const code = field.slice('lines.'.length, field.lastIndexOf('.'));
  const lines = entry['lines'] as Loose[];
  return {
    ...entry,
    lines: lines.map((line) => (line['code'] === code ? { ...line, [voice]: next } : line)),
  };
}

/** Blanks are what stands in [brackets]: they follow the text. */
function withBlanks(entry: Loose): Loose {
  if (!('blanks' in entry)) return entry;
  const found = String((entry as unknown as Script).text).matchAll(/\[([^\]]+)\]/g);
  return { ...entry, blanks: [...new Set(Array.from(found, (match) => match[1] ?? ''))] };
}

/** The pack with the changes laid over it. Changes to entries or fields that are not there are left out. */
export function changePack(pack: GuidePack, changes: readonly FieldChange[]): GuidePack {
  if (changes.length === 0) return pack;
  const byEntry = Map.groupBy(changes, ({ entry }) => entry);
  return mapEntries(pack, (entry) => {
    const own = (byEntry.get(entry.code) ?? []).filter(
      ({ field }) => valueAt(entry, field) !== undefined,
    );
    if (own.length === 0) return entry;
    const changed = own.reduce<Loose>(withField, entry as unknown as Loose);
    return withBlanks(changed) as unknown as typeof entry;
  });
}

function unsaidFigure(before: Threshold, after: Threshold): PackIssue[] {
  return (['low', 'high'] as const).flatMap((end) => {
    const was = String(before[end]);
    const is = String(after[end]);
    const unsaid = was !== is && before.staff.includes(was) && !after.staff.includes(is);
    return unsaid
      ? [{ entry: after.code, field: 'staff', message: `does not say the figure ${is}` }]
      : [];
  });
}

/** Words that do not belong before a student, and products, by entry and field; `fields` limits it to those. */
export function wordIssues(
  pack: GuidePack,
  fields?: readonly Pick<FieldChange, 'entry' | 'field'>[],
): PackIssue[] {
  return kindedEntries(pack).flatMap((one) => {
    const { code } = one.entry;
    return fieldsOf(one)
      .filter(({ field }) => fields?.some((of) => of.entry === code && of.field === field) ?? true)
      .flatMap(({ field, voice, value }) => {
        const message = wordsAgainst(value, voice !== 'staff');
        return message ? [{ entry: code, field, message }] : [];
      });
  });
}

function wordsAgainst(text: string, toStudent: boolean): string | null {
  if (vendorPattern.test(text)) return 'names a product that is for sale';
  const avoided = toStudent && avoidList.find(({ pattern }) => pattern.test(text));
  if (!avoided) return null;
  return `says “${avoided.pattern.exec(text)?.[0] ?? ''}” to the student; write: ${avoided.instead}`;
}

/** What keeps these changes from being saved, by entry and field; empty when the pack is sound with them. */
export function checkChanges(pack: GuidePack, changes: readonly FieldChange[]): PackIssue[] {
  const entries = packEntries(pack);
  const nowhere = changes.flatMap(({ entry, field }) => {
    const found = entries.find(({ code }) => code === entry);
    if (!found) return [{ entry, field, message: 'is no entry of this guide' }];
    return valueAt(found, field) === undefined
      ? [{ entry, field, message: 'is no field of this entry' }]
      : [];
  });
  if (nowhere.length > 0) return nowhere;
  const changed = changePack(pack, changes);
  const unsound = checkPack(changed);
  if (unsound.length > 0) return unsound;
  const figures = changed.thresholds.flatMap((after, index) => {
    const before = pack.thresholds[index];
    return before ? unsaidFigure(before, after) : [];
  });
  return [...figures, ...wordIssues(changed, changes)];
}
