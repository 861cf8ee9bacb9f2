import type { Column, ListRow } from '@onward/core/imports';
import {
  foldHeading,
  forbiddenTopic,
  importLimits,
  likelyHeader,
  matchColumns,
} from '@onward/core/imports';
import type { ImportField } from '@onward/core/imports';
import { refuse } from '../platform/graphql/refusal-error.ts';
import type { ListSheet } from './list-file.ts';

/** Rows shown while headings and columns are chosen, and characters of each of their cells. */
const shown = { rows: 12, characters: 120 } as const;

/** A row as it is shown before anything is read from it. */
export interface SampleRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Which sheet, which heading line, and what the columns mean. */
export interface Layout {
  readonly sheet: string;
  readonly headerLine: number;
  readonly columns: readonly Column[];
  readonly sample: readonly SampleRow[];
  readonly rowsTotal: number;
}

/** What could not be kept in a JSON value is shown as a sign instead. */
export function keepable(text: string): string {
  return text.replaceAll('\u0000', '␀').toWellFormed();
}

/**
 * Lays out a sheet: headings on the chosen line, or the likeliest, and columns matched as lists with the same
 * headings were before. Refuses IMPORT_FILE_UNREADABLE for a sheet or line that is not there.
 */
export function layOut(
  sheets: readonly ListSheet[],
  choice: { readonly sheet: string | null; readonly headerLine: number | null },
  earlier: readonly (readonly Column[])[],
): Layout {
  const usual = sheets.find((sheet) => sheet.rows.length > 0) ?? sheets[0];
  const sheet = choice.sheet === null ? usual : sheets.find((s) => s.name === choice.sheet);
  if (!sheet) refuse('IMPORT_FILE_UNREADABLE', { problem: 'no_such_sheet' });
  const top = sheet.rows.slice(0, shown.rows);
  const header =
    choice.headerLine === null
      ? top[likelyHeader(top.map((row) => row.cells))]
      : sheet.rows.find((row) => row.line === choice.headerLine);
  if (!header || header.cells.length > importLimits.columns)
    refuse('IMPORT_FILE_UNREADABLE', { problem: header ? 'too_many_columns' : 'no_such_line' });
  const headings = header.cells.map((cell) => keepable(cell.trim()).slice(0, shown.characters));
  return {
    sheet: sheet.name,
    headerLine: header.line,
    columns: matchColumns(headings, remembered(headings, earlier)),
    sample: sampleOf(top, header, headings),
    rowsTotal: sheet.rows.filter((row) => row.line > header.line).length,
  };
}

/** The newest list with the same headings decides; else nothing is remembered. */
function remembered(
  headings: readonly string[],
  earlier: readonly (readonly Column[])[],
): Readonly<Record<string, ImportField | null>> {
  const same = (columns: readonly Column[]) =>
    signature(columns.map((column) => column.heading)) === signature(headings);
  const last = earlier.find(same) ?? [];
  return Object.fromEntries(last.map((column) => [foldHeading(column.heading), column.field]));
}

const signature = (headings: readonly string[]) => headings.map(foldHeading).toSorted().join('|');

/** The first rows; what stands under a forbidden heading is not shown and not kept. */
function sampleOf(
  top: readonly ListRow[],
  header: ListRow,
  headings: readonly string[],
): readonly SampleRow[] {
  const forbidden = headings.map((heading) => forbiddenTopic(heading) !== null);
  return top.map((row) => ({
    line: row.line,
    cells: row.cells.map((cell, n) =>
      forbidden[n] && row.line > header.line ? '' : keepable(cell).slice(0, shown.characters),
    ),
  }));
}
