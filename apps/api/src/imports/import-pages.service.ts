import { Injectable } from '@nestjs/common';
import {
  missingColumns,
  noRows,
  reasonWords,
  undoUntil,
  type RowOutcome,
} from '@onward/core/imports';
import type { ImportId } from '@onward/core/shared';
import { permit } from '../platform/access/permit.ts';
import { pageOf, pageSize, readCursor, type Page } from '../platform/graphql/page.ts';
import { actor, current } from '../platform/tenancy/index.ts';
import {
  importById,
  importsPage,
  rowsOfImport,
  rowsOfOutcome,
  type ImportRowOfList,
  type ReviewRow,
} from './imports.reads.ts';
import type { ImportRowType, ImportType } from './imports.types.ts';

/** Reading imports: the list of them, one of them, its rows. */
@Injectable()
export class ImportPagesService {
  /** One import. Refuses NOT_FOUND. */
  async one(id: ImportId): Promise<ImportType> {
    const found = await current().read(importById(actor().institutionId, id));
    permit('import.read', found && {}, { subjectType: 'import', subjectId: id });
    return shown(found as ImportRowOfList);
  }

  /** Imports, newest first. */
  async page(first: number | null, after: string | null): Promise<Page<ImportType>> {
    permit('import.read', {});
    const size = pageSize(first);
    const [at = null, id = null] = readCursor('imports', after) ?? [];
    const [rows] = await current().reads(importsPage(actor().institutionId, size + 1, at, id));
    return pageOf('imports', rows.map(shown), size, (row) => [row.createdAt, row.id]);
  }

  /** Rows of a list in its order, of one outcome or of all. */
  async rows(
    id: ImportId,
    outcome: RowOutcome | null,
    first: number | null,
    after: string | null,
  ): Promise<Page<ImportRowType>> {
    permit('import.read', {});
    const { institutionId } = actor();
    const size = pageSize(first);
    const line = readCursor('importRows', after)?.[0] ?? 0;
    const [rows] = await current().reads(
      outcome
        ? rowsOfOutcome(institutionId, id, outcome, line, size + 1)
        : rowsOfImport(institutionId, id, line, size + 1),
    );
    return pageOf('importRows', rows.map(shownRow), size, (row) => [row.line]);
  }
}

function shown(row: ImportRowOfList): ImportType {
  return {
    ...row,
    counts: { ...noRows, ...row.counts },
    missing: missingColumns(row.columns),
    undoUntil: row.state === 'committed' ? undoUntil(row) : null,
  };
}

function shownRow(row: ReviewRow): ImportRowType {
  const { id, line, outcome, changes, studentId } = row;
  const reasons = row.reasons.map((reason) => ({ ...reason, words: reasonWords(reason) }));
  const name = row.values?.full_name ?? '';
  return { id, line, outcome, name, reasons, changes, studentId };
}
