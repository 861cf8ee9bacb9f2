import type { Column } from './column.ts';
import type { DateOrder } from './list-date.ts';
import type { FactField, ImportField, MatchKey } from './field.ts';
import type { Reason, ReasonCode } from './reason.ts';
import { checkEmail, hasUnreadableCharacters } from '../shared/check.ts';
import { joinName, straightName, tidyEmail, tidyName } from '../people/index.ts';
import { longest, matchKeys } from './field.ts';
import { readApplicantType, readAttemptOutcome } from './choice.ts';
import { readListDate } from './list-date.ts';
import { reasonKinds } from './reason.ts';

/** One line of the list as text. `uncached`: indexes of cells whose formula had no saved result (XLSX only). */
export interface ListRow {
  readonly line: number;
  readonly cells: readonly string[];
  readonly uncached?: readonly number[];
}

/** How rows are to be read. */
export interface Reading {
  readonly columns: readonly Column[];
  readonly dateOrder: DateOrder;
  readonly matchYear: number;
}

/** What a row says about a person, tidied; what the row leaves empty is absent. */
export type RowValues = Partial<
  Record<'full_name' | 'family_name' | 'preferred_name' | 'phone' | MatchKey | FactField, string>
>;

/** A row as read: its values, and everything there is to say about it. */
export interface ReadRow {
  readonly line: number;
  readonly values: RowValues;
  readonly reasons: readonly Reason[];
}

interface Cell {
  readonly field: ImportField;
  readonly heading: string;
  readonly text: string;
}

/** Reads one row: every matched cell is checked, every fault is named with its column. */
export function readRow(row: ListRow, reading: Reading): ReadRow {
  const cells = matchedCells(row, reading);
  const reasons: Reason[] = [
    ...shape(row, reading.columns.length),
    ...row.cells.flatMap((cell, n) => nul(cell, reading.columns[n]?.heading ?? null)),
    ...cells.flatMap((cell) => faults(cell)),
    ...uncached(row, reading),
  ];
  const values = { ...names(cells) };
  for (const cell of cells) {
    const got = reader(cell, reading);
    if ('value' in got) Object.assign(values, { [cell.field]: got.value });
    else reasons.push(...got.reasons);
    if ('remark' in got && got.remark) reasons.push(got.remark);
  }
  if (!values.full_name) reasons.push(reason('name_missing', null));
  if (!matchKeys.some((key) => values[key])) reasons.push(reason('identifier_missing', null));
  return { line: row.line, values, reasons };
}

/** Whether any of the reasons keeps the row out. */
export function isRefused(reasons: readonly Reason[]): boolean {
  return reasons.some(({ code }) => reasonKinds[code] === 'refuses');
}

function reason(code: ReasonCode, column: string | null, facts: Reason['facts'] = {}): Reason {
  return { column, code, facts };
}

function matchedCells(row: ListRow, reading: Reading): readonly Cell[] {
  return reading.columns.flatMap(({ index, field, heading }) => {
    const text = row.cells[index]?.normalize('NFC').trim() ?? '';
    return field && text ? [{ field, heading, text }] : [];
  });
}

function shape(row: ListRow, expected: number): readonly Reason[] {
  const found = row.cells.length;
  if (found < expected) return [reason('too_few_cells', null, { found, expected })];
  const spare = row.cells.slice(expected).some((cell) => cell.trim());
  return spare ? [reason('too_many_cells', null, { found, expected })] : [];
}

function nul(cell: string, heading: string | null): readonly Reason[] {
  return cell.includes('\u0000') ? [reason('nul_character', heading)] : [];
}

function uncached(row: ListRow, reading: Reading): readonly Reason[] {
  return (row.uncached ?? []).flatMap((n) => {
    const column = reading.columns[n];
    return column?.field ? [reason('uncached_formula', column.heading)] : [];
  });
}

/** Faults any text can have. */
function faults({ field, heading, text }: Cell): readonly Reason[] {
  const max = longest[field];
  if (text.length > max) return [reason('too_long', heading, { length: text.length, max })];
  if (text.includes('\u0000')) return [];
  if (hasUnreadableCharacters(text)) return [reason('unreadable_characters', heading)];
  return /^[=@]/.test(text) ? [reason('formula_as_text', heading)] : [];
}

function names(cells: readonly Cell[]): RowValues {
  const text = (field: ImportField) => cells.find((cell) => cell.field === field)?.text ?? '';
  const family = tidyName(text('last_name'));
  const full =
    straightName(text('full_name')) || joinName(text('first_name'), text('middle_name'), family);
  return { ...(full && { full_name: full }), ...(family && { family_name: family }) };
}

type Got =
  | { readonly value: string; readonly remark?: Reason }
  | { readonly reasons: readonly Reason[] };

const nothing: Got = { reasons: [] };

const readers: Partial<Record<ImportField, (cell: Cell, reading: Reading) => Got>> = {
  school_email: email,
  personal_email: email,
  graduation_on: graduation,
  applicant_type: (cell) => choice(cell, readApplicantType(cell.text)),
  outcome,
  aamc_id: aamcId,
  full_name: () => nothing,
  first_name: () => nothing,
  middle_name: () => nothing,
  last_name: () => nothing,
};

function reader(cell: Cell, reading: Reading): Got {
  if (cell.text.length > longest[cell.field]) return nothing;
  return readers[cell.field]?.(cell, reading) ?? { value: tidyName(cell.text) };
}

function email(cell: Cell): Got {
  if (checkEmail(cell.field, cell.text).length > 0)
    return { reasons: [reason('not_an_email', cell.heading, { text: cell.text })] };
  return { value: tidyEmail(cell.text) ?? '' };
}

function aamcId(cell: Cell): Got {
  const value = tidyName(cell.text);
  if (/^\d{8}$/.test(value)) return { value };
  return { value, remark: reason('unusual_aamc_id', cell.heading) };
}

function choice(cell: Cell, code: string | null): Got {
  if (code) return { value: code };
  return { reasons: [reason('words_not_known', cell.heading, { text: cell.text })] };
}

function outcome(cell: Cell): Got {
  const code = readAttemptOutcome(cell.text);
  if (code === 'matched_full') return { reasons: [reason('says_matched', cell.heading)] };
  return choice(cell, code);
}

function graduation(cell: Cell, reading: Reading): Got {
  const date = readListDate(cell.text, reading.dateOrder);
  if ('read' in date) {
    const year = Number(date.read.slice(0, 4));
    const far = year < reading.matchYear - 20 || year > reading.matchYear + 3;
    if (!far) return { value: date.read };
    const facts = { year, match: reading.matchYear };
    return { value: date.read, remark: reason('unlikely_year', cell.heading, facts) };
  }
  if (date.problem === 'not_a_date')
    return { reasons: [reason('not_a_date', cell.heading, { text: cell.text })] };
  const facts = { text: cell.text, either: date.either, or: date.or };
  return { reasons: [reason('ambiguous_date', cell.heading, facts)] };
}
