import { Injectable } from '@nestjs/common';
import type { FactorCode } from '@onward/core/diagnosis';
import { checkText, isId, type CaseId, type Instant } from '@onward/core/shared';
import {
  keepLines,
  linesFrom,
  releaseList,
  type ListEntry,
  type ListLineId,
  type WrittenList,
} from '@onward/core/written-lists';
import { caseFor } from '../attempts/index.ts';
import { clockOf, type CaseRow } from '../cases/index.ts';
import { FindingsService } from '../findings/index.ts';
import { notices } from '../notices/index.ts';
import { permit } from '../platform/access/permit.ts';
import { audit } from '../platform/audit/audit.ts';
import { now } from '../platform/clock.ts';
import { keep, refuse } from '../platform/graphql/refusal-error.ts';
import { checkVersion, keepVersion, type CurrentVersion } from '../platform/graphql/version.ts';
import { newId } from '../platform/ids.ts';
import { actor, current } from '../platform/tenancy/index.ts';
import { studentWordsIn } from './student-words.ts';
import * as reads from './written-lists.reads.ts';
import type { MyWrittenListType, WrittenListType } from './written-lists.types.ts';

type Line = ListEntry & { readonly id: ListLineId };

interface Loaded {
  readonly row: CaseRow;
  readonly list: WrittenList;
  readonly head: reads.ListHeadRow | null;
  readonly releases: readonly reads.ListReleaseRow[];
}

/** The written list of a case (IR-23): produced from the diagnosis, edited by staff, given to the student. */
@Injectable()
export class WrittenListsService {
  constructor(private readonly findings: FindingsService) {}

  /** The list with what could still go on it. Recorded as a look at the record. Refuses NOT_FOUND. */
  async page(caseId: CaseId): Promise<WrittenListType> {
    const loaded = await this.load('written_list.read', caseId);
    const { studentId } = loaded.row;
    audit.record({ action: 'written_list.read', kind: 'read', caseId, studentId });
    return this.present(loaded);
  }

  /** Adds a line for every accepted finding that has none. Refuses NOT_FOUND, CHANGED_BY_SOMEONE_ELSE. */
  async propose(caseId: CaseId, expectedVersion: number): Promise<WrittenListType> {
    const loaded = await this.load('written_list.change', caseId);
    const { list } = loaded;
    const lines = [...list.lines, ...(await this.unlisted(loaded))];
    return this.keep(loaded, expectedVersion, { ...list, lines });
  }

  /** Keeps the lines as given, in their order. Refuses NOT_FOUND, INPUT_NOT_VALID, CHANGED_BY_SOMEONE_ELSE with both versions. */
  async change(
    caseId: CaseId,
    expectedVersion: number,
    lines: readonly Line[],
  ): Promise<WrittenListType> {
    const loaded = await this.load('written_list.change', caseId);
    if (!lines.every(({ id }) => isId(id)))
      refuse('INPUT_NOT_VALID', { issues: [{ field: 'lines', code: 'not_a_choice' }] });
    return this.keep(loaded, expectedVersion, keep(keepLines(loaded.list, lines)));
  }

  /** Gives the list to the student and tells her. Refuses NOT_FOUND, WRITTEN_LIST_EMPTY, DEBRIEF_QUIET_TIME, CHANGED_BY_SOMEONE_ELSE. */
  async release(
    caseId: CaseId,
    expectedVersion: number,
    asked: { readonly visibleFrom: Instant | null; readonly quietTimeConfirmed: boolean },
  ): Promise<WrittenListType> {
    const { institutionId, personId } = actor();
    const loaded = await this.load('written_list.release', caseId);
    const { row, list } = loaded;
    checkVersion(expectedVersion, versionOf(loaded));
    const time = { ...asked, notBefore: row.heldUntil };
    const { lines, horizon, visibleFrom } = keep(releaseList(list, time, clockOf(row)));
    const author = await current().read(reads.authorName(institutionId, personId));
    const [id, name] = [newId<'portal_written_list'>(), author?.name ?? ''];
    const [kept, student] = [JSON.stringify(lines), row.studentId];
    await current().write(
      reads.addListRelease(
        institutionId,
        id,
        caseId,
        student,
        kept,
        horizon,
        name,
        visibleFrom,
        personId,
        now(),
      ),
    );
    const told = { personId: student, caseId, kind: 'diagnosis_released' as const };
    await notices.tell({ ...told, subjectId: id, actorName: name, visibleFrom });
    this.note('written_list.release', row);
    return this.present(await this.load('written_list.read', caseId));
  }

  /** Takes it back from the student, with a reason. Refuses NOT_FOUND, INPUT_NOT_VALID. */
  async withdraw(caseId: CaseId, reason: string): Promise<WrittenListType> {
    const { institutionId, personId } = actor();
    const { row } = await this.load('written_list.release', caseId);
    const issues = checkText('reason', reason, { required: true, max: 1000 });
    if (issues.length > 0) refuse('INPUT_NOT_VALID', { issues });
    await current().write(
      reads.withdrawListReleases(institutionId, caseId, personId, reason.trim()),
    );
    this.note('written_list.withdraw', row);
    return this.present(await this.load('written_list.read', caseId));
  }

  /** What the student was given; null when there is nothing. */
  async mine(): Promise<MyWrittenListType | null> {
    const { institutionId, personId } = actor();
    permit('portal.read', { studentId: personId });
    return current().read(reads.myWrittenList(institutionId, personId));
  }

  private async load(action: Parameters<typeof caseFor>[0], caseId: CaseId): Promise<Loaded> {
    const { institutionId } = actor();
    const row = await caseFor(action, caseId);
    const [[head], lines, releases] = await current().reads(
      reads.listHead(institutionId, caseId),
      reads.listLines(institutionId, caseId),
      reads.releasesOfList(institutionId, caseId),
    );
    const list = { caseId, lines, version: head?.version ?? 0 };
    return { row, list, head: head ?? null, releases };
  }

  private async keep(
    loaded: Loaded,
    expectedVersion: number,
    next: WrittenList,
  ): Promise<WrittenListType> {
    const { institutionId, personId } = actor();
    const { caseId } = next;
    checkVersion(expectedVersion, versionOf(loaded));
    await keepVersion(
      reads.keepListHead(institutionId, caseId, personId, expectedVersion),
      expectedVersion,
      async () => versionOf(await this.load('written_list.read', caseId)),
    );
    const lines = next.lines.map((line, sort) => ({ ...line, sort, rowId: newId() }));
    await current().write(
      reads.clearListLines(institutionId, caseId),
      reads.addListLines(institutionId, caseId, JSON.stringify(lines)),
    );
    this.note('written_list.change', loaded.row);
    return this.present(await this.load('written_list.read', caseId));
  }

  private async unlisted({ row, list }: Loaded) {
    const accepted = await this.findings.diagnosis(row.id);
    const wordsFor = await studentWordsIn(row.id);
    const listed = accepted.map(({ id, horizon, state, domain, factor }) => ({
      id,
      horizon,
      state,
      words: wordsFor(`${domain}.${factor}` as FactorCode),
    }));
    return linesFrom(listed, list.lines, () => newId<'written_list_line'>());
  }

  private async present(loaded: Loaded): Promise<WrittenListType> {
    const { row, list, head, releases } = loaded;
    return {
      ...list,
      studentName: row.studentName,
      changedByName: head?.changedByName ?? null,
      changedAt: head?.changedAt ?? null,
      waiting: (await this.unlisted(loaded)).length,
      releases,
    };
  }

  private note(action: string, { id: caseId, studentId }: CaseRow): void {
    const subject = { subjectType: 'written_list', subjectId: caseId };
    audit.record({ action, kind: 'done', caseId, studentId, ...subject });
  }
}

/** What both sides of a conflict are compared by. */
function versionOf({ list, head }: Loaded): CurrentVersion {
  return {
    version: list.version,
    changedBy: head?.changedByName ?? null,
    changedAt: head?.changedAt ?? null,
    current: { lines: list.lines },
  };
}
