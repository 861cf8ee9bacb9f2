import { Injectable } from '@nestjs/common';
import {
  arrange,
  change,
  end,
  type Meeting,
  type MeetingEntry,
  type MeetingId,
} from '@onward/core/meetings';
import type { CaseId } from '@onward/core/shared';
import { clockOf, loadCase, refreshDigest, subjectOf, type CaseRow } from '../cases/index.ts';
import { notices } from '../notices/index.ts';
import { permit } from '../platform/access/permit.ts';
import { audit } from '../platform/audit/audit.ts';
import { keep, refuse } from '../platform/graphql/refusal-error.ts';
import { checkVersion, keepVersion } from '../platform/graphql/version.ts';
import { newId } from '../platform/ids.ts';
import { actor, current } from '../platform/tenancy/index.ts';
import * as reads from './meetings.reads.ts';

/** Meetings with a student: arranging, changing, ending. What is shown to the student is a row of its own. */
@Injectable()
export class MeetingsService {
  /** Arranges a meeting. Refuses NOT_FOUND, INPUT_NOT_VALID. */
  async arrange(caseId: CaseId, entry: MeetingEntry): Promise<Meeting> {
    const row = await this.caseOf(caseId);
    const { institutionId, personId } = actor();
    const by = { id: newId<'meeting'>(), caseId, arrangedBy: personId };
    const made = keep(arrange(entry, by, clockOf(row)));
    await current().write(
      reads.addMeeting(institutionId, made.id, caseId, ...fieldsOf(made), personId, made.createdAt),
    );
    await this.tell(row, made, 'meeting_arranged', 'arrange');
    return made;
  }

  /** Changes a planned meeting. Refuses NOT_FOUND, MEETING_STATE, INPUT_NOT_VALID, CHANGED_BY_SOMEONE_ELSE. */
  async change(id: MeetingId, expectedVersion: number, entry: MeetingEntry): Promise<Meeting> {
    const { row, meeting } = await this.loaded(id, expectedVersion);
    return this.keep(row, keep(change(meeting, entry)), 'change');
  }

  /** It took place, or it will not. Refuses NOT_FOUND, MEETING_STATE, CHANGED_BY_SOMEONE_ELSE. */
  async end(id: MeetingId, expectedVersion: number, to: 'held' | 'cancelled'): Promise<Meeting> {
    const { row, meeting } = await this.loaded(id, expectedVersion);
    return this.keep(row, keep(end(meeting, to)), to);
  }

  private async keep(row: CaseRow, next: Meeting, what: string): Promise<Meeting> {
    const update = reads.keepMeeting(
      actor().institutionId,
      next.id,
      next.version,
      ...fieldsOf(next),
    );
    await keepVersion(update, next.version, async () => {
      const found = await this.find(next.id);
      return found && versionOf(found);
    });
    await this.tell(row, next, 'meeting_changed', what);
    return { ...next, version: next.version + 1 };
  }

  private async tell(
    row: CaseRow,
    meeting: Meeting,
    kind: 'meeting_arranged' | 'meeting_changed',
    what: string,
  ): Promise<void> {
    const { institutionId, personId } = actor();
    const release = meeting.shownToStudent ? reads.releaseMeeting : reads.hideMeeting;
    await current().write(release(institutionId, meeting.id));
    await refreshDigest(row.id);
    if (meeting.shownToStudent && what !== 'held') {
      const me = await current().read(reads.nameOf(institutionId, personId));
      await notices.tell({
        personId: row.studentId,
        caseId: row.id,
        kind,
        subjectId: meeting.id,
        actorName: me?.name ?? null,
        visibleFrom: row.heldUntil,
      });
    }
    audit.record({
      action: 'meeting.arrange',
      kind: 'done',
      caseId: row.id,
      studentId: row.studentId,
      subjectType: 'meeting',
      subjectId: meeting.id,
      facts: { what },
    });
  }

  private async caseOf(caseId: CaseId): Promise<CaseRow> {
    const row = await loadCase(caseId);
    permit('meeting.arrange', subjectOf(row), { caseId, studentId: row?.studentId ?? null });
    return row ?? refuse('NOT_FOUND', {});
  }

  private async loaded(id: MeetingId, expectedVersion: number) {
    const meeting = (await this.find(id)) ?? refuse('NOT_FOUND', {});
    const row = await this.caseOf(meeting.caseId);
    checkVersion(expectedVersion, versionOf(meeting));
    return { row, meeting };
  }

  private find(id: MeetingId): Promise<Meeting | null> {
    return current().read(reads.meetingById(actor().institutionId, id));
  }
}

function fieldsOf(m: Meeting): unknown[] {
  return [
    m.title,
    m.startsAt,
    m.timeZone,
    m.minutes,
    m.place,
    m.link,
    m.attendees,
    m.state,
    m.shownToStudent,
  ];
}

function versionOf(m: Meeting) {
  return {
    version: m.version,
    current: { title: m.title, startsAt: m.startsAt, minutes: m.minutes, place: m.place },
  };
}
