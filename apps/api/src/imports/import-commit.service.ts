import { Injectable } from '@nestjs/common';
import { checkHold, type Hold } from '@onward/core/cohorts';
import { commitImport } from '@onward/core/imports';
import type { ImportId } from '@onward/core/shared';
import { CasesService } from '../cases/index.ts';
import { permit } from '../platform/access/permit.ts';
import { audit } from '../platform/audit/audit.ts';
import { now } from '../platform/clock.ts';
import { keep, refuse } from '../platform/graphql/refusal-error.ts';
import { checkVersion } from '../platform/graphql/version.ts';
import { newId } from '../platform/ids.ts';
import { actor, current } from '../platform/tenancy/index.ts';
import { markCommitted } from './import-statements.ts';
import { importForChange, rowsToCommit } from './imports.reads.ts';
import * as statements from './take-in-statements.ts';
import {
  changedSince,
  joinCohort,
  keepFacts,
  refreshChanged,
  type Commit,
} from './take-in-steps.ts';
import {
  changedStudent,
  incoming,
  newStudent,
  touchesPerson,
  type Before,
  type Incoming,
  type StudentColumns,
} from './take-in.ts';

/** Rows taken in at a time; all batches are one transaction. */
const batchSize = 1000;

/** Taking a checked list in: all of it or nothing, once. */
@Injectable()
export class ImportCommitService {
  constructor(private readonly cases: CasesService) {}

  /**
   * Takes in every new and changed row, in one transaction. Refuses IMPORT_STATE, IMPORT_NOTHING_TO_COMMIT,
   * IMPORT_CHECK_AGAIN when what stands here changed since the check, INPUT_NOT_VALID for a release time gone by.
   */
  async commit(id: ImportId, expectedVersion: number, hold: Hold): Promise<ImportId> {
    const { institutionId, personId } = actor();
    const found = await current().read(importForChange(institutionId, id));
    permit('import.change', found && {}, { subjectType: 'import', subjectId: id });
    const list = found as Commit['list'];
    checkVersion(expectedVersion, { version: list.version, current: { state: list.state } });
    keep(commitImport(list));
    const at = now();
    const issues = checkHold(hold.heldUntil, at);
    if (issues.length > 0) refuse('INPUT_NOT_VALID', { issues });
    await this.takeAll({ list, hold, at });
    await current().write(
      markCommitted(institutionId, id, list.version, hold.heldUntil, hold.heldFor, personId, at),
    );
    audit.record({
      action: 'import.commit',
      kind: 'done',
      subjectType: 'import',
      subjectId: id,
      facts: { ...list.counts, held: hold.heldUntil !== null },
    });
    return id;
  }

  private async takeAll(commit: Commit): Promise<void> {
    const { institutionId } = actor();
    let stale = 0;
    await current().write(...statements.expectMany);
    for (let line = 0; ;) {
      const rows = await current().reads(
        rowsToCommit(institutionId, commit.list.id, line, batchSize),
      );
      const batch = rows[0];
      const last = batch.at(-1);
      if (!last) break;
      line = last.line;
      stale += await changedSince(batch, commit.list);
      if (stale === 0) await this.takeIn(batch.map(incoming), commit);
    }
    if (stale > 0) refuse('IMPORT_CHECK_AGAIN', { rows: stale });
  }

  private async takeIn(rows: readonly Incoming[], commit: Commit): Promise<void> {
    const known = await this.keepStudents(rows);
    const replaced = await keepFacts(rows, commit);
    const members = await joinCohort(rows, commit);
    const cases = await this.openCases(rows, commit);
    await refreshChanged(rows);
    const results = rows.map((row) => {
      const caseId = cases.get(row.studentId) ?? null;
      const before: Before = {
        student: known.get(row.studentId) ?? null,
        replacedFacts: replaced.get(row.studentId) ?? [],
        memberId: members.get(row.studentId) ?? null,
        caseId,
      };
      return { id: row.rowId, student_id: row.studentId, case_id: caseId, before };
    });
    await current().write(
      statements.byHash,
      statements.noteResults(actor().institutionId, JSON.stringify(results)),
      statements.byLoop,
    );
  }

  private async keepStudents(rows: readonly Incoming[]) {
    const { institutionId } = actor();
    const old = rows.filter((row) => !row.isNew);
    const [standing] = await current().reads(
      statements.standingOf(
        institutionId,
        old.map((row) => row.studentId),
      ),
    );
    const before = new Map(
      standing.map((row) => [row.id, row.before as StudentColumns & { version: number }]),
    );
    const changed = old.filter(touchesPerson).flatMap((row) => {
      const stood = before.get(row.studentId);
      return stood ? [changedStudent(row, stood)] : [];
    });
    const added = rows.filter((row) => row.isNew).map(newStudent);
    await current().write(
      statements.addStudents(institutionId, JSON.stringify(added)),
      statements.byHash,
      statements.changeStudents(institutionId, JSON.stringify(changed)),
      statements.byLoop,
    );
    return before;
  }

  private async openCases(rows: readonly Incoming[], { list, hold, at }: Commit) {
    const { institutionId, personId } = actor();
    const opening = rows.filter((row) => row.opensCase);
    const ids = await this.cases.open(
      opening.map((row) => ({
        studentId: row.studentId,
        cohortId: list.cohortId,
        failedYear: list.matchYear,
        targetYear: list.matchYear + 1,
        heldUntil: hold.heldUntil,
        importId: list.id,
      })),
    );
    const cases = new Map(opening.map((row, n) => [row.studentId, ids[n] ?? null]));
    if (hold.heldUntil && hold.heldFor.length > 0) {
      const grants = [...cases].flatMap(([student_id, case_id]) =>
        hold.heldFor.map((person_id) => ({ id: newId(), case_id, student_id, person_id })),
      );
      await current().write(
        statements.addHoldGrants(
          institutionId,
          JSON.stringify(grants),
          at,
          hold.heldUntil,
          personId,
        ),
      );
    }
    return cases;
  }
}
