import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { ColumnChoice, DateOrder, MatchKey } from '@onward/core/imports';
import { chooseColumns, importLimits, moveImport } from '@onward/core/imports';
import type { ImportId } from '@onward/core/shared';
import { permit } from '../platform/access/permit.ts';
import { audit } from '../platform/audit/audit.ts';
import { keep, refuse } from '../platform/graphql/refusal-error.ts';
import { checkVersion } from '../platform/graphql/version.ts';
import { newId } from '../platform/ids.ts';
import { actor, current } from '../platform/tenancy/index.ts';
import { addImport, dropRows, keepLayout } from './import-statements.ts';
import {
  earlierColumns,
  importContent,
  importForChange,
  type ImportRowOfList,
} from './imports.reads.ts';
import { formatOf, readList, type ListFormat, type ListSheet } from './list-file.ts';
import { layOut, type Layout } from './list-layout.ts';

/** How columns are to be read, as the dean chose it. */
export interface ColumnChoices {
  readonly columns: readonly ColumnChoice[];
  readonly matchBy: MatchKey;
  readonly dateOrder: DateOrder;
}

interface ReadFile {
  readonly fileName: string;
  readonly bytes: Buffer;
  readonly format: ListFormat;
  readonly sheets: readonly ListSheet[];
}

/** From a file to columns with a meaning: upload, sheet, heading line, columns. */
@Injectable()
export class ImportLayoutService {
  /** Takes a file in, without touching anybody's record. Refuses what `readList` refuses, and TOO_LARGE. */
  async upload(fileName: string, bytes: Buffer): Promise<ImportId> {
    permit('import.change', {});
    if (bytes.length > importLimits.bytes)
      refuse('TOO_LARGE', { limitBytes: importLimits.bytes, actualBytes: bytes.length });
    const format = formatOf(bytes);
    const sheets = await readList(bytes, format);
    const id = newId<'import'>();
    const before = await this.add(id, { fileName, bytes, format, sheets });
    const layout = layOut(sheets, { sheet: null, headerLine: null }, before);
    await this.keep(id, 1, layout, { matchBy: 'aamc_id', dateOrder: 'unsure' });
    const facts = { bytes: bytes.length, format };
    audit.record({
      action: 'import.upload',
      kind: 'done',
      subjectType: 'import',
      subjectId: id,
      facts,
    });
    return id;
  }

  private async add(id: ImportId, file: ReadFile) {
    const { institutionId, personId } = actor();
    const { bytes, format, sheets } = file;
    const name = file.fileName.slice(0, 200);
    const hash = createHash('sha256').update(bytes).digest('hex');
    const names = JSON.stringify(sheets.map((s) => ({ name: s.name, rows: s.rows.length })));
    await current().write(
      addImport(institutionId, id, name, bytes.length, hash, format, bytes, names, personId),
    );
    const [before] = await current().reads(earlierColumns(institutionId, id));
    return before.map((row) => row.columns);
  }

  /** Chooses the sheet and the line of the headings; null: the likeliest line. */
  async chooseSheet(
    id: ImportId,
    expectedVersion: number,
    sheet: string,
    headerLine: number | null,
  ): Promise<ImportId> {
    const found = await this.open(id, expectedVersion);
    const { institutionId } = actor();
    const [[file], before] = await current().reads(
      importContent(institutionId, id),
      earlierColumns(institutionId, id),
    );
    const sheets = await readList(file?.content ?? Buffer.alloc(0), found.format);
    const layout = layOut(
      sheets,
      { sheet, headerLine },
      before.map((row) => row.columns),
    );
    await this.keep(id, expectedVersion, layout, found);
    return id;
  }

  /** Says what the columns mean, which identifier is trusted most, and how dates are ordered. */
  async chooseColumns(
    id: ImportId,
    expectedVersion: number,
    choices: ColumnChoices,
  ): Promise<ImportId> {
    const found = await this.open(id, expectedVersion);
    const columns = keep(chooseColumns(found.columns, choices.columns));
    const { sheet, headerLine, sample, rowsTotal } = found;
    const layout = { sheet: sheet ?? '', headerLine: headerLine ?? 1, columns, sample, rowsTotal };
    await this.keep(id, expectedVersion, layout, choices);
    return id;
  }

  private async open(id: ImportId, expectedVersion: number): Promise<ImportRowOfList> {
    const found = await current().read(importForChange(actor().institutionId, id));
    permit('import.change', found && {}, { subjectType: 'import', subjectId: id });
    const row = found as ImportRowOfList;
    checkVersion(expectedVersion, { version: row.version, current: { state: row.state } });
    keep(moveImport(row, 'uploaded'));
    return row;
  }

  private async keep(
    id: ImportId,
    version: number,
    layout: Layout,
    reading: Pick<ColumnChoices, 'matchBy' | 'dateOrder'>,
  ): Promise<void> {
    const { institutionId } = actor();
    await current().write(
      dropRows(institutionId, id),
      keepLayout(
        institutionId,
        id,
        version,
        layout.sheet,
        layout.headerLine,
        JSON.stringify(layout.columns),
        JSON.stringify(layout.sample),
        reading.matchBy,
        reading.dateOrder,
        layout.rowsTotal,
      ),
    );
  }
}
