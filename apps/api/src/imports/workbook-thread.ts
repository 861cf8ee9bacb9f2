import { parentPort, workerData } from 'node:worker_threads';
import readWorkbook from 'read-excel-file/node';
import { ArchiveRefused, unpack, type Entry } from './archive.ts';

/** One sheet as text, cell by cell, with the places of formulas whose result was not saved. */
export interface ThreadSheet {
  readonly name: string;
  readonly rows: string[][];
  /** `row:column`, both from 0. */
  readonly uncached: readonly string[];
}

/** What the thread answers. */
export type ThreadAnswer =
  | { readonly sheets: readonly ThreadSheet[] }
  | { readonly problem: string };

function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString().replace(/T00:00:00\.000Z$/, '');
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return String(cell);
}

/** Numbers stay as they are written, so that no identifier loses a digit. */
function numberText(text: string): string {
  return /e/i.test(text) ? Number(text).toFixed(0) : text;
}

const text = (entries: readonly Entry[], name: string) =>
  entries.find((entry) => entry.name === name)?.bytes.toString('utf8') ?? '';

/** Sheet files in the workbook's order. */
function sheetFiles(entries: readonly Entry[]): readonly string[] {
  const targets = new Map(
    [...text(entries, 'xl/_rels/workbook.xml.rels').matchAll(/<Relationship\b[^>]*>/g)].map(
      ([tag]) => [attribute(tag, 'Id'), attribute(tag, 'Target')] as const,
    ),
  );
  return [...text(entries, 'xl/workbook.xml').matchAll(/<sheet\b[^>]*>/g)].map(([tag]) =>
    `xl/${targets.get(attribute(tag, 'r:id')) ?? ''}`.replace(/^xl\/\/?xl\//, 'xl/'),
  );
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
}

/** Cells with a formula and no value: the program that wrote the file never calculated it. */
function uncachedFormulas(xml: string): string[] {
  const cell = /<c\b([^>]*)>\s*<f\b[^>]*?(?:\/>|>[^<]*<\/f>)\s*(?:<v\s*\/>|<v>\s*<\/v>)?\s*<\/c>/g;
  return [...xml.matchAll(cell)].map(([, attributes = '']) => {
    const [, letters = 'A', row = '1'] = /\br="([A-Z]+)(\d+)"/.exec(attributes) ?? [];
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
    return `${Number(row) - 1}:${column - 1}`;
  });
}

async function read(bytes: Buffer): Promise<ThreadAnswer> {
  try {
    const entries = unpack(bytes);
    if (!text(entries, 'xl/workbook.xml')) return { problem: 'not_a_workbook' };
    const files = sheetFiles(entries);
    const sheets = await readWorkbook(bytes, { parseNumber: numberText as never });
    return {
      sheets: sheets.map((sheet, n) => ({
        name: sheet.sheet,
        rows: sheet.data.map((row) => row.map(cellText)),
        uncached: uncachedFormulas(text(entries, files[n] ?? '')),
      })),
    };
  } catch (error) {
    return { problem: error instanceof ArchiveRefused ? error.problem : 'not_a_workbook' };
  }
}

// This file is a thread's entry: it reads one workbook and ends.
parentPort?.postMessage(await read(Buffer.from(workerData as Uint8Array)));
