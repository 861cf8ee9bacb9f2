import { Worker } from 'node:worker_threads';
import type { ListRow } from '@onward/core/imports';
import { detectDelimiter, importLimits, readCsv, readEncoding } from '@onward/core/imports';
import { refuse } from '../platform/graphql/refusal-error.ts';
import type { ThreadAnswer, ThreadSheet } from './workbook-thread.ts';

/** A list as read from its file: one sheet for CSV, each sheet of a workbook. */
export interface ListSheet {
  readonly name: string;
  readonly rows: readonly ListRow[];
}

export type ListFormat = 'csv' | 'xlsx';

/** What kind of file these bytes are. Refuses IMPORT_FILE_UNREADABLE for the old binary format. */
export function formatOf(bytes: Buffer): ListFormat {
  if (bytes.length === 0) refuse('IMPORT_FILE_UNREADABLE', { problem: 'empty' });
  if (bytes.subarray(0, 4).equals(Buffer.from([0x50, 0x4b, 0x03, 0x04]))) return 'xlsx';
  if (bytes.subarray(0, 4).equals(Buffer.from([0xd0, 0xcf, 0x11, 0xe0])))
    refuse('IMPORT_FILE_UNREADABLE', { problem: 'old_workbook' });
  return 'csv';
}

/**
 * Reads a file into rows of text. Refuses IMPORT_FILE_UNREADABLE (another encoding, an unclosed quote, with its line;
 * a workbook that cannot or must not be opened) and IMPORT_TOO_MANY_ROWS.
 */
export async function readList(bytes: Buffer, format: ListFormat): Promise<readonly ListSheet[]> {
  const sheets = format === 'csv' ? [readText(bytes)] : await readWorkbook(bytes);
  const most = Math.max(0, ...sheets.map((sheet) => sheet.rows.length));
  if (most > importLimits.rows)
    refuse('IMPORT_TOO_MANY_ROWS', { limit: importLimits.rows, found: most });
  if (most === 0) refuse('IMPORT_FILE_UNREADABLE', { problem: 'empty' });
  return sheets;
}

function readText(bytes: Buffer): ListSheet {
  const found = readEncoding(bytes);
  if (found.encoding !== 'utf8')
    refuse('IMPORT_FILE_UNREADABLE', { problem: found.encoding, line: found.line });
  const text = bytes.toString('utf8', found.bomBytes);
  const rows: ListRow[] = [];
  const reading = readCsv(text, detectDelimiter(text));
  for (let next = reading.next(); ; next = reading.next()) {
    if (next.done) {
      const line = next.value.unclosedQuoteLine;
      if (line !== null) refuse('IMPORT_FILE_UNREADABLE', { problem: 'unclosed_quote', line });
      return { name: '', rows };
    }
    rows.push(next.value);
  }
}

/** Megabytes a workbook may take while it is read, in a thread of its own. */
const threadMemory = 256;

async function readWorkbook(bytes: Buffer): Promise<readonly ListSheet[]> {
  // Run from source the thread is the .ts file itself; built, its .js neighbour.
  const own = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  const answer = await new Promise<ThreadAnswer>((resolve) => {
    const thread = new Worker(new URL(`./workbook-thread.${own}`, import.meta.url), {
      workerData: bytes,
      resourceLimits: { maxOldGenerationSizeMb: threadMemory },
    });
    thread.once('message', (told: ThreadAnswer) => resolve(told));
    thread.once('error', () => resolve({ problem: 'too_much_inside' }));
  });
  if ('problem' in answer) refuse('IMPORT_FILE_UNREADABLE', { problem: answer.problem });
  return answer.sheets.map(sheetRows);
}

/** Rows of a sheet get as many cells as the widest, because a spreadsheet does not write empty ends. */
function sheetRows(sheet: ThreadSheet): ListSheet {
  const width = Math.max(0, ...sheet.rows.map((row) => row.length));
  const uncached = new Map<number, number[]>();
  for (const place of sheet.uncached) {
    const [row = 0, column = 0] = place.split(':').map(Number);
    uncached.set(row, [...(uncached.get(row) ?? []), column]);
  }
  const rows = sheet.rows.map((cells, n) => ({
    line: n + 1,
    cells: [...cells, ...Array.from({ length: width - cells.length }, () => '')],
    ...(uncached.has(n) && { uncached: uncached.get(n) }),
  }));
  return { name: sheet.name, rows };
}

/** Whether a row holds nothing at all. */
export function isBlank(row: ListRow): boolean {
  return row.cells.every((cell) => !cell.trim()) && !row.uncached;
}
