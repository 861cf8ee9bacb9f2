import type { LocalDate } from '../shared/calendar.ts';
import type { PersonId } from '../shared/ids.ts';
import type { FactField, MatchKey } from './field.ts';
import type { ReadRow, RowValues } from './row.ts';
import type { Reason, ReasonCode } from './reason.ts';
import { foldName } from '../people/index.ts';
import { factFields, matchKeys } from './field.ts';
import { isRefused } from './row.ts';

/** What a row would do. */
export const rowOutcomes = ['new', 'changed', 'unchanged', 'conflict', 'refused'] as const;
export type RowOutcome = (typeof rowOutcomes)[number];

/** Somebody already here who shares an identifier with a row. */
export interface KnownPerson extends Readonly<Partial<Record<FactField | MatchKey, string>>> {
  readonly id: PersonId;
  readonly isStudent: boolean;
  readonly full_name: string;
  readonly preferred_name: string;
  readonly phone: string;
  /** In the cohort the list is for. */
  readonly isMember: boolean;
  readonly hasOpenCase: boolean;
  /** Day the case of this Match was closed, when there is none open. */
  readonly caseClosedOn: LocalDate | null;
}

/** One thing a row changes about somebody: field, what stands here, what the list says. */
export interface Change {
  readonly field: keyof RowValues | 'cohort' | 'case';
  readonly from: string;
  readonly to: string;
}

/** What a row would do, to whom, and why. */
export interface Verdict {
  readonly outcome: RowOutcome;
  readonly studentId: PersonId | null;
  readonly reasons: readonly Reason[];
  readonly changes: readonly Change[];
}

/** Lines on which each identifier of the file was first seen, as `key:value`. */
export type SeenIdentifiers = Map<string, number>;

const keyWords: Readonly<Record<MatchKey, string>> = {
  aamc_id: 'AAMC ID',
  school_id: 'school ID',
  school_email: 'e-mail',
  personal_email: 'e-mail',
};

/** E-mail addresses are one kind of identifier, whichever of the two columns they stand in. */
const identifier = (key: MatchKey, value: string) =>
  `${key.endsWith('email') ? 'email' : key}:${value.toLowerCase()}`;

const own = (values: Readonly<Partial<Record<MatchKey, string>>>) =>
  matchKeys.flatMap((key) => (values[key] ? [{ key, id: identifier(key, values[key]) }] : []));

/** The faults of a row against the lines before it; notes the row's identifiers for the lines after it. */
export function duplicates(row: ReadRow, seen: SeenIdentifiers): readonly Reason[] {
  const found = own(row.values).flatMap(({ key, id }) => {
    const line = seen.get(id);
    if (line === undefined) seen.set(id, row.line);
    return line === undefined || line === row.line
      ? []
      : [note('duplicate_in_file', { key: keyWords[key], line })];
  });
  return found.slice(0, 1);
}

/**
 * Decides what a row would do: `known` holds everybody who shares an identifier with it, `matchBy` is the identifier
 * the dean trusts most. Blank cells never erase anything; nothing is overwritten where two readings are possible.
 */
export function decideRow(row: ReadRow, known: readonly KnownPerson[], matchBy: MatchKey): Verdict {
  if (isRefused(row.reasons)) return verdict('refused', row.reasons);
  const hits = matches(row.values, known, matchBy);
  const first = hits[0];
  if (!first) return verdict('new', row.reasons);
  const against = objections(row.values, hits);
  if (against.length > 0)
    return { ...verdict('conflict', [...row.reasons, ...against]), studentId: first.person.id };
  const changes = changesOf(row.values, first.person);
  const outcome = changes.length > 0 ? 'changed' : 'unchanged';
  return { outcome, studentId: first.person.id, reasons: row.reasons, changes };
}

function verdict(outcome: RowOutcome, reasons: readonly Reason[]): Verdict {
  return { outcome, studentId: null, reasons, changes: [] };
}

function note(code: ReasonCode, facts: Reason['facts']): Reason {
  return { column: null, code, facts };
}

interface Hit {
  readonly key: MatchKey;
  readonly person: KnownPerson;
}

function matches(
  values: RowValues,
  known: readonly KnownPerson[],
  matchBy: MatchKey,
): readonly Hit[] {
  const order = [matchBy, ...matchKeys.filter((key) => key !== matchBy)];
  return order.flatMap((key) => {
    const value = values[key];
    if (!value) return [];
    const id = identifier(key, value);
    return known
      .filter((person) => own(person).some((theirs) => theirs.id === id))
      .map((person) => ({ key, person }));
  });
}

function objections(values: RowValues, hits: readonly Hit[]): readonly Reason[] {
  const [first] = hits;
  if (!first) return [];
  const { person, key } = first;
  const other = hits.find((hit) => hit.person.id !== person.id);
  if (!person.isStudent) return [note('belongs_to_staff', { name: person.full_name })];
  if (other)
    return [
      note('identifiers_disagree', { first: person.full_name, second: other.person.full_name }),
    ];
  const there = values.full_name ?? '';
  if (!sharesWord(there, person.full_name))
    return [note('name_differs', { key: keyWords[key], name: person.full_name, there })];
  return [...differing(values, person), ...closedCase(person)];
}

/** A fixed identifier that says otherwise; an e-mail may change, a number does not. */
function differing(values: RowValues, person: KnownPerson): readonly Reason[] {
  return (['aamc_id', 'school_id'] as const).flatMap((key) => {
    const [here, there] = [person[key], values[key]];
    const name = person.full_name;
    return here && there && here !== there
      ? [note('identifier_differs', { key: keyWords[key], name, here, there })]
      : [];
  });
}

function closedCase(person: KnownPerson): readonly Reason[] {
  if (!person.caseClosedOn || person.hasOpenCase) return [];
  return [note('case_closed', { name: person.full_name, on: person.caseClosedOn })];
}

function sharesWord(a: string, b: string): boolean {
  const words = new Set(foldName(a).split(/[\s-]+/));
  return foldName(b)
    .split(/[\s-]+/)
    .some((word) => words.has(word));
}

const comparedFields = [
  'full_name',
  'preferred_name',
  'phone',
  ...matchKeys,
  ...factFields,
] as const;

function changesOf(values: RowValues, person: KnownPerson): readonly Change[] {
  const changed = comparedFields.flatMap((field): Change[] => {
    const [from, to] = [person[field] ?? '', values[field] ?? ''];
    return to && to !== from ? [{ field, from, to }] : [];
  });
  return [
    ...changed,
    ...(person.isMember ? [] : [{ field: 'cohort', from: '', to: 'joins' } as const]),
    ...(person.hasOpenCase ? [] : [{ field: 'case', from: '', to: 'opens' } as const]),
  ];
}
