import { Injectable } from '@nestjs/common';
import { stageWords } from '@onward/core/pipeline';
import { exportLine } from '@onward/core/shared';
import { permit } from '../platform/access/permit.ts';
import { audit } from '../platform/audit/audit.ts';
import { now } from '../platform/clock.ts';
import { actor, current } from '../platform/tenancy/index.ts';
import { caseloadRows, type CaseloadRow, type Cut } from './caseload.reads.ts';
import { stored, type CaseloadAsk } from './caseload.service.ts';

const pageRows = 1000;
/** Most lines of one file. */
const mostRows = 50_000;

const head = [
  'Name',
  'Specialty',
  'Stage',
  'In stage since',
  'Next step',
  'Planned for',
  'Last contact',
  'Next meeting',
  'Steps done',
  'Steps in all',
  'Advisor',
  'Working towards',
];

const day = (value: string | null): string => value?.slice(0, 10) ?? '';

function cells(row: CaseloadRow): readonly (string | number)[] {
  return [
    row.name,
    row.specialty ?? '',
    stageWords[row.stage],
    day(row.stageSince),
    row.nextStep ?? '',
    day(row.nextStepOn),
    day(row.lastContactAt),
    day(row.nextMeetingAt),
    row.doneTasks,
    row.doneTasks + row.openTasks,
    row.advisorName ?? '',
    row.targetYear,
  ];
}

/** The caseload as CSV: safe to open in a spreadsheet, saying when it was made and what was filtered. */
@Injectable()
export class CaseloadExportService {
  /** UTF-8 with a byte-order mark, CRLF. Dates in UTC, YYYY-MM-DD. Records the export. */
  async csv(filter: CaseloadAsk['filter']): Promise<string> {
    permit('caseload.export', {});
    const { institutionId, personId } = actor();
    const at = now();
    const said = Object.entries(filter)
      .filter(([, value]) => value)
      .map(([name, value]) => `${name}: ${String(value)}`);
    const lines = [
      exportLine(['As of', at, 'Filter', said.join('; ') || 'none']),
      exportLine(head),
    ];
    let after: (string | number)[] | null = null;
    let count = 0;
    for (;;) {
      const cut: Cut = { sort: 'name', descending: false, limit: pageRows, after };
      const [rows]: [CaseloadRow[]] = await current().reads(
        caseloadRows(institutionId, personId, stored(filter, at), cut),
      );
      for (const row of rows) lines.push(exportLine(cells(row)));
      count += rows.length;
      const last = rows.at(-1);
      if (!last || rows.length < pageRows || count >= mostRows) break;
      after = [last.sortKey, last.id];
    }
    audit.record({
      action: 'caseload.export',
      kind: 'read',
      facts: { rows: count, filter: said.join('; ') },
    });
    return `\uFEFF${lines.join('')}`;
  }
}
