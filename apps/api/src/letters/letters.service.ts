import { Injectable } from '@nestjs/common';
import { addLetter, changeLetter, type LetterEntry } from '@onward/core/letters';
import type { CaseId, LetterId } from '@onward/core/shared';
import { audit } from '../platform/audit/audit.ts';
import { today } from '../platform/clock.ts';
import { keep, refuse } from '../platform/graphql/refusal-error.ts';
import { checkVersion, keepVersion, type CurrentVersion } from '../platform/graphql/version.ts';
import { newId } from '../platform/ids.ts';
import { actor, current } from '../platform/tenancy/index.ts';
import { caseFor } from '../attempts/index.ts';
import type { CaseRow } from '../cases/index.ts';
import { loadGround } from './case-ground.ts';
import { addLetterRow, hideLetter, keepLetterRow, showLetter } from './letter-statements.ts';
import { letterById, lettersOfCase, type LetterRow } from './letters.reads.ts';
import type { CaseLettersType } from './letters.types.ts';
import { presentLetters } from './present-letters.ts';

/** Letters towards the next application: who writes, where each stands, and what the guides still ask for. */
@Injectable()
export class LettersService {
  /** The page, in two flights; recorded as a look at the record. Refuses NOT_FOUND. */
  async page(caseId: CaseId): Promise<CaseLettersType> {
    const {
      ground,
      rows: [letters],
    } = await this.load(caseId);
    const { studentId } = ground.row;
    audit.record({ action: 'letters.read', kind: 'read', caseId, studentId });
    return presentLetters(ground, letters);
  }

  /** Adds a letter. Refuses NOT_FOUND, INPUT_NOT_VALID. */
  async add(caseId: CaseId, entry: LetterEntry): Promise<CaseLettersType> {
    const { institutionId, personId } = actor();
    const row = await caseFor('case.change', caseId);
    const letter = keep(addLetter(entry, { id: newId<'letter'>(), caseId }, today(row.zone)));
    await current().write(addLetterRow(institutionId, letter, personId));
    return this.kept('letter.add', row, letter.id);
  }

  /** Changes a letter. Refuses NOT_FOUND, INPUT_NOT_VALID, CHANGED_BY_SOMEONE_ELSE with both versions. */
  async change(
    id: LetterId,
    expectedVersion: number,
    entry: LetterEntry,
  ): Promise<CaseLettersType> {
    const { institutionId, personId } = actor();
    const found = await current().read(letterById(institutionId, id));
    const row = await caseFor('case.change', found?.caseId ?? null);
    const before = found ?? refuse('NOT_FOUND', {});
    checkVersion(expectedVersion, versionOf(before));
    const next = keep(changeLetter(before, entry, today(row.zone)));
    const update = keepLetterRow(institutionId, next, personId, expectedVersion);
    await keepVersion(update, expectedVersion, async () => {
      const there = await current().read(letterById(institutionId, id));
      return there && versionOf(there);
    });
    return this.kept('letter.change', row, id);
  }

  private load(caseId: CaseId) {
    return loadGround('case.read', caseId, (...of) => [lettersOfCase(...of)]);
  }

  /** The student's part follows what was kept; then the page anew. */
  private async kept(action: string, row: CaseRow, id: LetterId): Promise<CaseLettersType> {
    const { institutionId } = actor();
    const {
      ground,
      rows: [letters],
    } = await this.load(row.id);
    const packs = ground.packs.map(({ code }) => code);
    await current().write(showLetter(institutionId, id, packs), hideLetter(institutionId, id));
    const { id: caseId, studentId } = row;
    audit.record({
      action,
      kind: 'done',
      caseId,
      studentId,
      subjectType: 'letter',
      subjectId: id,
    });
    return presentLetters(ground, letters);
  }
}

/** What both sides of a conflict are compared by. */
function versionOf(letter: LetterRow): CurrentVersion {
  const { version, changedByName, changedAt, writer, status, kind, dueOn, writtenOn } = letter;
  return {
    version,
    changedBy: changedByName,
    changedAt,
    current: { writer, status, kind, dueOn, writtenOn },
  };
}
