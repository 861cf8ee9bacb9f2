import { Controller, Get, Header, Param, Post, Req, StreamableFile } from '@nestjs/common';
import { importLimits, importTemplate, reasonWords } from '@onward/core/imports';
import { exportTable, type ImportId } from '@onward/core/shared';
import type {} from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import writeWorkbook from 'write-excel-file/node';
import { permit } from '../platform/access/permit.ts';
import { Policy } from '../platform/access/policy.decorator.ts';
import { audit } from '../platform/audit/audit.ts';
import { refuse } from '../platform/graphql/refusal-error.ts';
import { actor, current } from '../platform/tenancy/index.ts';
import { ImportLayoutService } from './import-layout.service.ts';
import { importById, rowsWithReasons } from './imports.reads.ts';

/** Files in and out: the upload, the template to fill in, and the rows that were not taken in. */
@Controller('imports')
export class ImportFiles {
  constructor(private readonly layout: ImportLayoutService) {}

  /** Takes one file of at most 25 MiB as multipart/form-data; answers the import's id. */
  @Post('upload')
  @Policy('import.change')
  async upload(@Req() request: FastifyRequest): Promise<{ readonly importId: ImportId }> {
    const file = request.isMultipart() ? await request.file() : undefined;
    if (!file) return refuse('IMPORT_FILE_UNREADABLE', { problem: 'no_file' });
    const bytes = await file.toBuffer().catch(() => null);
    if (!bytes || file.file.truncated) {
      const { bytes: limitBytes } = importLimits;
      return refuse('TOO_LARGE', { limitBytes, actualBytes: file.file.bytesRead });
    }
    return { importId: await this.layout.upload(file.filename || 'list', bytes) };
  }

  /** The headings we know best, with two invented people, as CSV. */
  @Get('template.csv')
  @Policy('import.read')
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="onward-list.csv"')
  templateText(): StreamableFile {
    return new StreamableFile(Buffer.from(exportTable(importTemplate), 'utf8'));
  }

  /** The same as a workbook, every cell as text. */
  @Get('template.xlsx')
  @Policy('import.read')
  @Header('content-type', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
  @Header('content-disposition', 'attachment; filename="onward-list.xlsx"')
  async templateWorkbook(): Promise<StreamableFile> {
    const rows = importTemplate.map((row) => row.map((value) => ({ value, type: String })));
    return new StreamableFile(await writeWorkbook(rows, { sheet: 'List' }).toBuffer());
  }

  /** Rows that were not taken in, or of which something was left out: line, outcome, reasons, then the row itself. */
  @Get(':id/rows.csv')
  @Policy('import.read')
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="rows-to-look-at.csv"')
  @Header('cache-control', 'no-store')
  async rows(@Param('id') id: ImportId): Promise<StreamableFile> {
    const { institutionId } = actor();
    const [[list], rows] = await current().reads(
      importById(institutionId, id),
      rowsWithReasons(institutionId, id),
    );
    permit('import.read', list && {}, { subjectType: 'import', subjectId: id });
    audit.record({ action: 'import.export', kind: 'read', subjectType: 'import', subjectId: id });
    const headings = list?.columns.map((column) => column.heading) ?? [];
    const text = exportTable([
      ['Line', 'Outcome', 'What to look at', ...headings],
      ...rows.map((row) => [
        row.line,
        row.outcome,
        row.reasons.map(inWords).join(' '),
        ...row.cells,
      ]),
    ]);
    return new StreamableFile(Buffer.from(text, 'utf8'));
  }
}

function inWords(reason: Parameters<typeof reasonWords>[0]): string {
  const words = reasonWords(reason);
  return reason.column ? `${reason.column}: ${words}` : words;
}
