import { Injectable } from '@nestjs/common';
import {
  aimAt,
  confirmSingleFactor,
  prioritise,
  releaseDiagnosis,
  writeForStudent,
  type CaseDiagnosis,
} from '@onward/core/forensics';
import {
  checkText,
  type CaseId,
  type Decision,
  type FindingId,
  type Instant,
} from '@onward/core/shared';
import { clockOf } from '../cases/index.ts';
import { notices } from '../notices/index.ts';
import { audit } from '../platform/audit/audit.ts';
import { keep, refuse } from '../platform/graphql/refusal-error.ts';
import { checkVersion, keepVersion, type CurrentVersion } from '../platform/graphql/version.ts';
import { newId } from '../platform/ids.ts';
import { actor, current } from '../platform/tenancy/index.ts';
import {
  addDiagnosisRelease,
  keepDiagnosis,
  withdrawDiagnosisReleases,
} from './diagnosis-statements.ts';
import { diagnosisRow, nameOf } from './diagnosis.reads.ts';
import type { CaseDiagnosisType } from './diagnosis.types.ts';
import { loadDiagnosis, type LoadedDiagnosis } from './load-diagnosis.ts';
import { present } from './present-diagnosis.ts';
import { factorsForStudent } from './why-chain.ts';

/** The diagnosis as a whole: its date, order and words, and what of it goes to the student. */
@Injectable()
export class DiagnosisReleaseService {
  /** Puts accepted factors in the order to work on them. Refuses DIAGNOSIS_NOT_IN_ORDER, CHANGED_BY_SOMEONE_ELSE. */
  prioritise(
    caseId: CaseId,
    expectedVersion: number,
    ids: readonly FindingId[],
  ): Promise<CaseDiagnosisType> {
    return this.edit('diagnosis.prioritise', caseId, expectedVersion, ({ diagnosis, findings }) =>
      prioritise(diagnosis, ids, findings),
    );
  }

  /** Confirms that one factor alone explains it (DR-12). Refuses DIAGNOSIS_NOTHING_TO_RELEASE, CHANGED_BY_SOMEONE_ELSE. */
  confirmSingleFactor(caseId: CaseId, expectedVersion: number): Promise<CaseDiagnosisType> {
    return this.edit(
      'diagnosis.confirm_single',
      caseId,
      expectedVersion,
      ({ diagnosis, findings }) => confirmSingleFactor(diagnosis, findings),
    );
  }

  /** Sets the day of the application aimed at. Refuses INPUT_NOT_VALID, CHANGED_BY_SOMEONE_ELSE. */
  aimAt(caseId: CaseId, expectedVersion: number, date: string | null): Promise<CaseDiagnosisType> {
    return this.edit('diagnosis.aim', caseId, expectedVersion, ({ diagnosis }) =>
      aimAt(diagnosis, date),
    );
  }

  /** Writes what the student will read. Refuses INPUT_NOT_VALID, CHANGED_BY_SOMEONE_ELSE with both texts. */
  write(caseId: CaseId, expectedVersion: number, words: string): Promise<CaseDiagnosisType> {
    return this.edit('diagnosis.write', caseId, expectedVersion, ({ diagnosis }) =>
      writeForStudent(diagnosis, words),
    );
  }

  /**
   * Gives the words to the student and tells her. Refuses DIAGNOSIS_NOTHING_TO_RELEASE, DIAGNOSIS_NOT_IN_ORDER,
   * DIAGNOSIS_SINGLE_FACTOR, DEBRIEF_QUIET_TIME, CHANGED_BY_SOMEONE_ELSE.
   */
  async release(
    caseId: CaseId,
    expectedVersion: number,
    asked: { readonly visibleFrom: Instant | null; readonly quietTimeConfirmed: boolean },
  ): Promise<CaseDiagnosisType> {
    const { institutionId, personId } = actor();
    const loaded = await loadDiagnosis('debrief.release', caseId);
    const { row, diagnosis, findings } = loaded;
    checkVersion(expectedVersion, versionOf(diagnosis));
    const time = { ...asked, notBefore: row.heldUntil };
    const { words, visibleFrom } = keep(releaseDiagnosis(diagnosis, findings, time, clockOf(row)));
    const author = await current().read(nameOf(institutionId, personId));
    const [id, name] = [newId(), author?.name ?? ''];
    await current().write(
      addDiagnosisRelease(
        institutionId,
        id,
        caseId,
        row.studentId,
        words,
        name,
        visibleFrom,
        personId,
        JSON.stringify(factorsForStudent(loaded)),
      ),
    );
    await notices.tell({
      personId: row.studentId,
      caseId,
      kind: 'diagnosis_released',
      subjectId: id,
      actorName: name,
      visibleFrom,
    });
    this.note('diagnosis.release', loaded);
    return present(await loadDiagnosis('finding.read', caseId));
  }

  /** Takes the words back from the student, with a reason. Refuses NOT_FOUND, INPUT_NOT_VALID. */
  async withdraw(caseId: CaseId, reason: string): Promise<CaseDiagnosisType> {
    const { institutionId, personId } = actor();
    const loaded = await loadDiagnosis('debrief.release', caseId);
    const issues = checkText('reason', reason, { required: true, max: 1000 });
    if (issues.length > 0) refuse('INPUT_NOT_VALID', { issues });
    await current().write(
      withdrawDiagnosisReleases(institutionId, caseId, personId, reason.trim()),
    );
    this.note('diagnosis.withdraw', loaded);
    return present(await loadDiagnosis('finding.read', caseId));
  }

  private async edit(
    action: string,
    caseId: CaseId,
    expectedVersion: number,
    decide: (loaded: LoadedDiagnosis) => Decision<CaseDiagnosis>,
  ): Promise<CaseDiagnosisType> {
    const { institutionId, personId } = actor();
    const loaded = await loadDiagnosis('finding.record', caseId);
    checkVersion(expectedVersion, versionOf(loaded.diagnosis));
    const next = keep(decide(loaded));
    await keepVersion(
      keepDiagnosis(institutionId, next, personId, expectedVersion),
      expectedVersion,
      async () => {
        const there = await current().read(diagnosisRow(institutionId, caseId));
        return there && versionOf(there);
      },
    );
    this.note(action, loaded);
    return present(await loadDiagnosis('finding.read', caseId));
  }

  private note(action: string, { row }: LoadedDiagnosis): void {
    const { id: caseId, studentId } = row;
    audit.record({
      action,
      kind: 'done',
      caseId,
      studentId,
      subjectType: 'diagnosis',
      subjectId: caseId,
    });
  }
}

/** What both sides of a conflict are compared by. */
function versionOf(diagnosis: LoadedDiagnosis['diagnosis']): CurrentVersion {
  const { version, studentWords, priorities, targetOn } = diagnosis;
  const who = 'changedAt' in diagnosis ? diagnosis : null;
  return {
    version,
    changedBy: who?.changedByName ?? null,
    changedAt: who?.changedAt ?? null,
    current: { studentWords, priorities, targetOn },
  };
}
