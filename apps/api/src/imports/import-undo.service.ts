import { Injectable } from '@nestjs/common';
import { undoImport } from '@onward/core/imports';
import type { ImportId } from '@onward/core/shared';
import { refreshDigests } from '../cases/index.ts';
import { permit } from '../platform/access/permit.ts';
import { audit } from '../platform/audit/audit.ts';
import { now } from '../platform/clock.ts';
import { keep } from '../platform/graphql/refusal-error.ts';
import { checkVersion } from '../platform/graphql/version.ts';
import { actor, current } from '../platform/tenancy/index.ts';
import { markUndone } from './import-statements.ts';
import { importForChange, type ImportRowOfList } from './imports.reads.ts';
import {
  byHash,
  byLoop,
  casesOfStudents,
  changeStudents,
  expectMany,
} from './take-in-statements.ts';
import * as undo from './undo-statements.ts';

/** Rows taken back at a time; all batches are one transaction. */
const batchSize = 1000;

/** Taking a commit back within a day. */
@Injectable()
export class ImportUndoService {
  /**
   * Restores what stood before the list came in: those it brought are gone, those it changed are as they were. The
   * audit trail and the import with its rows stay. Refuses IMPORT_STATE, IMPORT_UNDO_TOO_LATE, IMPORT_UNDO_WORKED_ON.
   */
  async undo(id: ImportId, expectedVersion: number): Promise<ImportId> {
    const { institutionId, personId } = actor();
    const found = await current().read(importForChange(institutionId, id));
    permit('import.change', found && {}, { subjectType: 'import', subjectId: id });
    const list = found as ImportRowOfList;
    checkVersion(expectedVersion, { version: list.version, current: { state: list.state } });
    const at = now();
    const [, , , worked] = await current().write(
      ...expectMany,
      byHash,
      undo.workedOn(institutionId, id),
      byLoop,
    );
    keep(undoImport(list, at, worked.rows[0]?.count ?? 0));
    for (let line = 0; ;) {
      const [rows] = await current().reads(undo.doneRows(institutionId, id, line, batchSize));
      const last = rows.at(-1);
      if (!last) break;
      line = last.line;
      await takeBack(id, rows);
    }
    await current().write(markUndone(institutionId, id, list.version, personId, at));
    audit.record({ action: 'import.undo', kind: 'done', subjectType: 'import', subjectId: id });
    return id;
  }
}

async function takeBack(id: ImportId, rows: readonly undo.DoneRow[]): Promise<void> {
  const { institutionId } = actor();
  const fresh = rows.filter((row) => row.outcome === 'new').map((row) => row.studentId);
  const changed = rows.filter((row) => row.outcome === 'changed');
  const students = changed.map((row) => row.studentId);
  const cases = rows.flatMap((row) => (row.caseId ? [row.caseId] : []));
  const members = changed.flatMap((row) => (row.before.memberId ? [row.before.memberId] : []));
  const facts = changed.flatMap((row) => row.before.replacedFacts);
  const stood = changed.flatMap(({ studentId, before }) =>
    before.student ? [{ id: studentId, ...before.student }] : [],
  );
  await current().write(
    undo.removeCases(institutionId, cases),
    undo.removePeople(institutionId, fresh),
    undo.removeMembers(institutionId, members),
    undo.removeFacts(institutionId, id, students),
    undo.restoreFacts(institutionId, facts),
    byHash,
    changeStudents(institutionId, JSON.stringify(stood)),
    byLoop,
  );
  const [left] = await current().reads(casesOfStudents(institutionId, students));
  await refreshDigests(left.map((row) => row.id));
}
