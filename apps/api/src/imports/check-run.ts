import type { ImportId } from '@onward/core/shared';
import type {
  ListRow,
  ReadRow,
  Reason,
  RowCounts,
  RowValues,
  SeenIdentifiers,
  Verdict,
} from '@onward/core/imports';
import {
  decideRow,
  duplicates,
  forbiddenTopic,
  importLimits,
  noRows,
  readRow,
} from '@onward/core/imports';
import { RefusalError, refuse } from '../platform/graphql/refusal-error.ts';
import { newId } from '../platform/ids.ts';
import { log } from '../platform/log.ts';
import { current, inInstitution, type Scope } from '../platform/tenancy/index.ts';
import { addRows, endCheck, noteProgress } from './import-statements.ts';
import { importById, importContent, type ImportRowOfList } from './imports.reads.ts';
import { knownTo } from './known-to.ts';
import { isBlank, readList } from './list-file.ts';
import { keepable } from './list-layout.ts';

/** Rows decided and kept at a time: enough to be quick, few enough that memory and locks stay small. */
const batchSize = 500;

/** Another check began, or the list was put away: this one stops without a word. */
class Overtaken extends Error {}

/**
 * The dry run itself. Each batch is a transaction of its own, so that progress can be seen; it writes import rows and
 * nothing else. Cut off half-way (a restart) it leaves `checking`, from where it can be started again.
 */
export async function runCheck(scope: Scope, id: ImportId, version: number): Promise<void> {
  try {
    await check(scope, id, version);
  } catch (error) {
    if (error instanceof Overtaken) return;
    const known = error instanceof RefusalError;
    if (!known) log().error({ err: error, importId: id }, 'the check of an import failed');
    const problem = known ? error.refusal.code : 'CHECK_FAILED';
    await end(scope, { id, version, state: 'failed', counts: noRows, problem, blank: 0 }).catch(
      (failure: unknown) => log().error({ err: failure }, 'a failed check could not be noted'),
    );
  }
}

async function check(scope: Scope, id: ImportId, version: number): Promise<void> {
  const { institutionId } = scope;
  const [row, content] = await inInstitution(scope, async () => {
    const [[found], [file]] = await current().reads(
      importById(institutionId, id),
      importContent(institutionId, id),
    );
    return [found, file?.content] as const;
  });
  if (!row || !content || row.version !== version) throw new Overtaken();
  const all = await rowsBelow(row, content);
  const rows = all.filter((line) => !isBlank(line));
  const seen: SeenIdentifiers = new Map();
  const counts = { ...noRows };
  for (let from = 0; from < rows.length; from += batchSize) {
    const batch = rows.slice(from, from + batchSize);
    const ticket = { id, version, done: from + batch.length, total: rows.length };
    await inInstitution(scope, () => keepBatch(row, batch, { seen, counts }, ticket));
  }
  const blank = all.length - rows.length;
  await end(scope, { id, version, state: 'checked', counts, problem: '', blank });
}

async function rowsBelow(row: ImportRowOfList, content: Buffer): Promise<readonly ListRow[]> {
  const sheets = await readList(content, row.format);
  const sheet = sheets.find(({ name }) => name === row.sheet);
  if (!sheet) return refuse('IMPORT_FILE_UNREADABLE', { problem: 'no_such_sheet' });
  return sheet.rows.filter((line) => line.line > (row.headerLine ?? 0));
}

interface Running {
  readonly seen: SeenIdentifiers;
  readonly counts: { -readonly [O in keyof RowCounts]: number };
}

interface Ticket {
  readonly id: ImportId;
  readonly version: number;
  readonly done: number;
  readonly total: number;
}

async function keepBatch(
  row: ImportRowOfList,
  batch: readonly ListRow[],
  running: Running,
  ticket: Ticket,
): Promise<void> {
  const { institutionId } = current().scope;
  const reading = {
    columns: row.columns,
    dateOrder: row.dateOrder,
    matchYear: row.matchYear ?? 0,
  };
  const read = batch.map((line) => withDuplicates(readRow(line, reading), running.seen));
  const known = await knownTo(
    read.map((r) => r.values),
    row,
  );
  const kept = read.map((r, n) => {
    const verdict = decideRow(r, known(r.values), row.matchBy);
    running.counts[verdict.outcome] += 1;
    return asRow(r, verdict, cellsToKeep(batch[n] as ListRow, row));
  });
  const [noted] = await current().write(
    noteProgress(institutionId, ticket.id, ticket.version, ticket.done, ticket.total),
    addRows(institutionId, ticket.id, JSON.stringify(kept)),
  );
  if (noted.count === 0) throw new Overtaken();
}

function withDuplicates(row: ReadRow, seen: SeenIdentifiers): ReadRow {
  return { ...row, reasons: [...row.reasons, ...duplicates(row, seen)] };
}

/** The row as it stood, for the review; what stands under a forbidden heading is not kept. */
function cellsToKeep(line: ListRow, row: ImportRowOfList): readonly string[] {
  return line.cells.slice(0, importLimits.columns).map((cell, n) => {
    const heading = row.columns[n]?.heading ?? '';
    return forbiddenTopic(heading) ? '' : keepable(cell).slice(0, importLimits.cell);
  });
}

function asRow(read: ReadRow, verdict: Verdict, cells: readonly string[]) {
  return {
    id: newId<'import_row'>(),
    line: read.line,
    cells,
    outcome: verdict.outcome,
    reasons: verdict.reasons.map(reasonToKeep),
    student_id: verdict.studentId,
    values: keepableValues(read.values),
    changes: verdict.changes,
  };
}

/** A refused row can hold what no JSON value keeps; its name is shown all the same. */
function keepableValues(values: RowValues): RowValues {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [
      key,
      keepable(value).slice(0, importLimits.cell),
    ]),
  );
}

/** What a reason quotes is cut and cleaned, because a cell can hold a megabyte or half a character. */
function reasonToKeep(reason: Reason): Reason {
  const facts = Object.fromEntries(
    Object.entries(reason.facts).map(([key, fact]) => [
      key,
      typeof fact === 'string' ? keepable(fact).slice(0, 200) : fact,
    ]),
  );
  return { ...reason, facts };
}

interface End {
  readonly id: ImportId;
  readonly version: number;
  readonly state: 'checked' | 'failed';
  readonly counts: RowCounts;
  readonly problem: string;
  readonly blank: number;
}

async function end(
  scope: Scope,
  { id, version, state, counts, problem, blank }: End,
): Promise<void> {
  await inInstitution(scope, () =>
    current().write(
      endCheck(scope.institutionId, id, version, state, JSON.stringify(counts), problem, blank),
    ),
  );
}
