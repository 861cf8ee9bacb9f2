import { checkFact, type AttemptFactEntry } from './check-fact.ts';
import { factFields, type FactField } from './fact-fields.ts';
import type { LocalDate } from '../shared/calendar.ts';
import type { Issue } from '../shared/refusals.ts';

/** One row of programs as it was typed or pasted: texts and codes, nothing checked yet. */
export type ProgramRow = Readonly<Record<string, string>>;

const fields: Readonly<Record<string, FactField>> = factFields.programs;

/** Headings people use for our columns, in lower case; our own labels are among them. */
const headings: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    Object.entries(fields).map(([name, { label }]) => [label.toLowerCase(), name]),
  ),
  region: 'region',
  city: 'region',
  state: 'region',
  'city or region': 'region',
  place: 'region',
  tier: 'tier',
  type: 'positionType',
  position: 'positionType',
  'position type': 'positionType',
  category: 'positionType',
  field: 'field',
  specialty: 'field',
  ring: 'ring',
  setting: 'setting',
  hospital: 'setting',
  'kind of hospital': 'setting',
  applied: 'applied',
  invited: 'invited',
  invitation: 'invited',
  interview: 'invited',
  attended: 'attended',
  interviewed: 'attended',
  declined: 'declined',
  'applied on': 'appliedOn',
  'date applied': 'appliedOn',
  late: 'lateDocuments',
  'late documents': 'lateDocuments',
  'documents late or missing': 'lateDocuments',
  'img history': 'imgHistory',
  'screened out': 'screenedOut',
  'img share': 'imgShare',
  'img percent': 'imgShare',
  'imgs among residents': 'imgShare',
  'imgs among residents, percent': 'imgShare',
};

/** What a row begins with: one program of the person's own specialty. */
export interface RowStart {
  readonly field: string;
  readonly positionType: string;
}

/** An empty row. */
export function emptyRow(start: RowStart): ProgramRow {
  return {
    ...start,
    tier: 'unsorted',
    region: '',
    ring: 'elsewhere',
    setting: 'unknown',
    applied: '1',
    invited: '0',
    attended: '0',
    declined: '0',
    appliedOn: '',
    imgHistory: '',
    screenedOut: '',
    imgShare: '',
    lateDocuments: '',
  };
}

/** The first line of an empty sheet with these columns, to be filled elsewhere and pasted back. */
export function sheetHeadings(columns: readonly string[]): string {
  return columns.flatMap((name) => fields[name]?.label ?? []).join('\t');
}

/** A pasted table read: its rows, and headings nobody could place. */
export interface ReadTable {
  readonly rows: readonly ProgramRow[];
  readonly unread: readonly string[];
}

/**
 * Reads what was copied from a sheet: one line a program or a group, cells divided by tabs (or commas or semicolons
 * where there is no tab), the first line with headings. Words and codes of a choice are both understood; "yes" counts one.
 */
export function readProgramTable(text: string, start: RowStart): ReadTable {
  const lines = text.split(/\r?\n/).filter((line) => line.trim());
  const [head, ...body] = lines;
  if (!head) return { rows: [], unread: [] };
  const divider = ['\t', ';', ','].find((mark) => head.includes(mark)) ?? '\t';
  const heads = cellsOf(head, divider);
  const columns = heads.map((cell) => headings[cell.toLowerCase()] ?? null);
  const unread = heads.filter((cell, n) => cell && columns[n] === null);
  const rows = body.map((line) => {
    const cells = cellsOf(line, divider);
    const given = columns.flatMap((column, n) =>
      column && cells[n] ? [[column, valueOf(column, cells[n])] as const] : [],
    );
    return { ...emptyRow(start), ...Object.fromEntries(given) };
  });
  return { rows, unread };
}

/** Cells of a line; a cell in double quotes may hold the divider. */
function cellsOf(line: string, divider: string): readonly string[] {
  const cells: string[] = [];
  let cell = '';
  let quoted = false;
  for (const letter of line) {
    if (letter === '"') quoted = !quoted;
    else if (letter === divider && !quoted) {
      cells.push(cell.trim());
      cell = '';
    } else cell += letter;
  }
  return [...cells, cell.trim()];
}

const yes = ['yes', 'y', 'x', '✓', 'true'];
const no = ['no', 'n', '-', '–', 'false'];

function valueOf(column: string, cell: string): string {
  const field = fields[column];
  const plain = cell.toLowerCase();
  if (field?.is === 'choice') {
    const code = Object.entries(field.choices).find(
      ([value, words]) => value === plain || words.toLowerCase() === plain,
    );
    return code?.[0] ?? cell;
  }
  if (field?.is !== 'count') return cell;
  if (column === 'imgShare') return cell.replace(/\s*%$/, '');
  if (yes.includes(plain)) return '1';
  return no.includes(plain) ? '0' : cell;
}

const counts = ['applied', 'invited', 'attended', 'declined', 'imgHistory', 'screenedOut'] as const;
/** Numbers of a row; a share is never added up, so programs of one share alone are put together. */
const numbers: readonly string[] = [...counts, 'imgShare'];

/** A row as the fact it would be. A count that is no number stays as typed, so that the check can say so. */
export function entryOfRow(
  row: ProgramRow,
  kept: Pick<AttemptFactEntry, 'source' | 'asOf'>,
): AttemptFactEntry {
  const number = (text: string) => (/^\d+$/.test(text.trim()) ? Number(text) : text.trim() || null);
  const body = Object.fromEntries(
    Object.entries(row).map(([name, text]) => [
      name,
      numbers.includes(name) ? number(text) : text.trim(),
    ]),
  );
  return { kind: 'programs', body, ...kept };
}

/** Rows that are alike in everything but their counts, added up: sixty pasted programs become the few groups they are. */
export function together(rows: readonly ProgramRow[]): readonly ProgramRow[] {
  const whole = (row: ProgramRow) => counts.every((name) => /^\d*$/.test(row[name] ?? ''));
  const alike = (row: ProgramRow) =>
    JSON.stringify(
      Object.entries(row)
        .filter(([name]) => !(counts as readonly string[]).includes(name))
        .concat(counts.map((name) => [name, row[name] === '' ? 'none' : 'some'])),
    );
  const groups = Map.groupBy(rows.filter(whole), alike);
  const summed = [...groups.values()].map((group) => ({
    ...group[0],
    ...Object.fromEntries(counts.map((name) => [name, sum(group, name)])),
  }));
  return [...summed, ...rows.filter((row) => !whole(row))];
}

function sum(rows: readonly ProgramRow[], name: string): string {
  const given = rows.map((row) => row[name] ?? '').filter(Boolean);
  return given.length === 0 ? '' : String(given.reduce((n, text) => n + Number(text), 0));
}

/** What is wrong with each entry, by its place in the list; an entry that can be kept has none. */
export function checkFacts(
  entries: readonly AttemptFactEntry[],
  today: LocalDate,
): readonly (readonly Issue[])[] {
  return entries.map((entry) => checkFact(entry, today));
}
