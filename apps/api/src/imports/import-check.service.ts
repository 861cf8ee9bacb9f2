import { Injectable } from '@nestjs/common';
import { missingColumns, moveImport } from '@onward/core/imports';
import type { CohortId, ImportId } from '@onward/core/shared';
import { permit } from '../platform/access/permit.ts';
import { audit } from '../platform/audit/audit.ts';
import { keep, refuse } from '../platform/graphql/refusal-error.ts';
import { checkVersion } from '../platform/graphql/version.ts';
import { actor, current } from '../platform/tenancy/index.ts';
import { cohortOf } from '../cohorts/index.ts';
import { runCheck } from './check-run.ts';
import { dropRows, markDiscarded, startCheck } from './import-statements.ts';
import { importForChange, type ImportRowOfList } from './imports.reads.ts';

/** The dry run: what each row would do, before anything is done. */
@Injectable()
export class ImportCheckService {
  /**
   * Starts the dry run for a cohort; it goes on after the answer, and the import says how far it is. Refuses
   * IMPORT_COLUMNS_MISSING, IMPORT_STATE, NOT_FOUND for a cohort that is not there.
   */
  async start(id: ImportId, expectedVersion: number, cohortId: CohortId): Promise<ImportId> {
    const { institutionId } = actor();
    const [[found], [cohort]] = await current().reads(
      importForChange(institutionId, id),
      cohortOf(institutionId, cohortId),
    );
    permit('import.change', found && cohort && {}, { subjectType: 'import', subjectId: id });
    const row = found as ImportRowOfList;
    checkVersion(expectedVersion, { version: row.version, current: { state: row.state } });
    keep(moveImport(row, 'checking'));
    const missing = missingColumns(row.columns);
    if (missing.length > 0) refuse('IMPORT_COLUMNS_MISSING', { missing });
    await current().write(
      dropRows(institutionId, id),
      startCheck(institutionId, id, expectedVersion, cohortId),
    );
    const { scope } = current();
    current().afterCommit(() => void runCheck(scope, id, expectedVersion + 1));
    return id;
  }

  /** Puts an import away with its file; nobody's record was touched. */
  async discard(id: ImportId, expectedVersion: number): Promise<ImportId> {
    const { institutionId } = actor();
    const found = await current().read(importForChange(institutionId, id));
    permit('import.change', found && {}, { subjectType: 'import', subjectId: id });
    const row = found as ImportRowOfList;
    checkVersion(expectedVersion, { version: row.version, current: { state: row.state } });
    keep(moveImport(row, 'discarded'));
    await current().write(
      dropRows(institutionId, id),
      markDiscarded(institutionId, id, expectedVersion),
    );
    audit.record({ action: 'import.discard', kind: 'done', subjectType: 'import', subjectId: id });
    return id;
  }
}
