import type { Decision } from '../shared/decision.ts';
import type { ForbiddenTopic, ImportField } from './field.ts';
import { accepted, refused } from '../shared/decision.ts';
import { aliases, foldHeading, forbiddenTopic, importFields, matchKeys } from './field.ts';

/** What is peculiar about a heading; the column can still be matched by hand unless it is forbidden. */
export const columnNotes = ['forbidden', 'duplicate', 'blank', 'reserved'] as const;
export type ColumnNote = (typeof columnNotes)[number];

/** One column of the list and what it was matched to. */
export interface Column {
  readonly index: number;
  readonly heading: string;
  readonly field: ImportField | null;
  readonly note: ColumnNote | null;
  /** Set when the column is never taken in. */
  readonly topic: ForbiddenTopic | null;
}

/** A choice for one column; null leaves it out. */
export interface ColumnChoice {
  readonly index: number;
  readonly field: ImportField | null;
}

const reserved = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Matches headings to fields: first as the same headings were matched last time (`remembered`), then by known
 * headings of exports. Each field is given once; a repeated, blank or reserved heading is noted and left open.
 */
export function matchColumns(
  headings: readonly string[],
  remembered: Readonly<Record<string, ImportField | null>> = {},
): readonly Column[] {
  const taken = new Set<ImportField>();
  const seen = new Map<string, number>();
  for (const heading of headings)
    seen.set(foldHeading(heading), (seen.get(foldHeading(heading)) ?? 0) + 1);
  const memory = new Map(Object.entries(remembered));
  return headings.map((heading, index) => {
    const note = noteOf(heading, seen);
    const topic = forbiddenTopic(heading);
    const folded = foldHeading(heading);
    const field = topic || note === 'blank' ? null : pick(folded, memory, taken);
    if (field) taken.add(field);
    return { index, heading, field, note, topic };
  });
}

function pick(
  folded: string,
  memory: ReadonlyMap<string, ImportField | null>,
  taken: ReadonlySet<ImportField>,
): ImportField | null {
  const known = memory.has(folded)
    ? (memory.get(folded) ?? null)
    : (importFields.find((field) => aliases[field].includes(folded)) ?? null);
  return known && !taken.has(known) ? known : null;
}

function noteOf(heading: string, seen: ReadonlyMap<string, number>): ColumnNote | null {
  if (!heading.trim()) return 'blank';
  if (reserved.has(heading.trim())) return 'reserved';
  if (forbiddenTopic(heading)) return 'forbidden';
  return (seen.get(foldHeading(heading)) ?? 0) > 1 ? 'duplicate' : null;
}

/**
 * Takes the dean's choices. INPUT_NOT_VALID for a field given twice, a column that is not there, or one that is never
 * taken in.
 */
export function chooseColumns(
  columns: readonly Column[],
  choices: readonly ColumnChoice[],
): Decision<readonly Column[]> {
  const chosen = new Map(choices.map((choice) => [choice.index, choice.field]));
  const next = columns.map((column) =>
    chosen.has(column.index) ? { ...column, field: chosen.get(column.index) ?? null } : column,
  );
  const fields = next.flatMap((column) => (column.field ? [column.field] : []));
  const wrong = [
    ...next.filter((c) => c.topic && c.field).map((c) => c.heading),
    ...fields.filter((field, n) => fields.indexOf(field) !== n),
    ...choices.filter((choice) => !columns[choice.index]).map((choice) => String(choice.index)),
  ];
  if (wrong.length === 0) return accepted(next);
  return refused('INPUT_NOT_VALID', {
    issues: wrong.map((field) => ({ field, code: 'already_used' as const })),
  });
}

/** What is still missing before rows can be read: a name, and one identifier. Empty when nothing is. */
export function missingColumns(columns: readonly Column[]): readonly ('name' | 'identifier')[] {
  const has = (field: ImportField) => columns.some((column) => column.field === field);
  const name = has('full_name') || has('last_name');
  const identifier = matchKeys.some(has);
  return [...(name ? [] : ['name' as const]), ...(identifier ? [] : ['identifier' as const])];
}

/** How these headings were matched, to be remembered for the next list with the same ones. */
export function rememberColumns(
  columns: readonly Column[],
): Readonly<Record<string, ImportField | null>> {
  return Object.fromEntries(columns.map((c) => [foldHeading(c.heading), c.field]));
}

/** The line most likely to hold the headings: the first of the sample with the most known headings, else the first. */
export function likelyHeader(sample: readonly (readonly string[])[]): number {
  const known = sample.map(
    (cells) => matchColumns(cells).filter((column) => column.field ?? column.topic).length,
  );
  const best = Math.max(0, ...known);
  return best === 0 ? 0 : known.indexOf(best);
}
