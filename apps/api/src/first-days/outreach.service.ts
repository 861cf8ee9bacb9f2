import { Injectable } from '@nestjs/common';
import type { Action } from '@onward/core/access';
import {
  markSent,
  openEarly,
  standingOf,
  writeOutreach,
  type OutreachEntry,
} from '@onward/core/outreach';
import { quietFigureWords } from '@onward/core/plans';
import {
  dateOf,
  type CaseId,
  type Instant,
  type OutreachId,
  type TimeZone,
} from '@onward/core/shared';
import { caseFor } from '../attempts/index.ts';
import { loadOwnCase, type OwnCase } from '../cases/index.ts';
import { permit } from '../platform/access/permit.ts';
import { audit } from '../platform/audit/audit.ts';
import { now, today } from '../platform/clock.ts';
import { keep, refuse } from '../platform/graphql/refusal-error.ts';
import { checkVersion, keepVersion, type CurrentVersion } from '../platform/graphql/version.ts';
import { newId } from '../platform/ids.ts';
import { actor, current, type Statement } from '../platform/tenancy/index.ts';
import * as writes from './first-days-statements.ts';
import { firstDaysOf } from './first-days.ts';
import { outreachById, outreachOfCase, signingName, type OutreachRow } from './first-days.reads.ts';
import type { OutreachPageType } from './first-days.types.ts';

/** Messages to programs as they are thought about. They wait while the first days run; nothing is sent from here. */
@Injectable()
export class OutreachService {
  /** Those of a case for staff, or of the student’s own. Refuses NOT_FOUND. */
  async list(caseId: CaseId | null): Promise<OutreachPageType> {
    return this.page(await this.place(caseId, 'outreach.read'));
  }

  /** Writes one down. Refuses NOT_FOUND, CASE_CLOSED, INPUT_NOT_VALID. */
  async write(caseId: CaseId | null, entry: OutreachEntry): Promise<OutreachPageType> {
    const { institutionId, personId } = actor();
    const place = open(await this.place(caseId, 'outreach.write'));
    const written = keep(writeOutreach(entry));
    const me = await current().read(signingName(institutionId, personId));
    const row = {
      ...written,
      id: newId<'outreach'>(),
      caseId: place.caseId,
      studentId: place.studentId,
      writtenBy: personId,
      writtenByName: me?.name ?? '',
      writtenAt: now(),
    };
    await current().write(writes.addOutreach(institutionId, row));
    this.audit('outreach.write', row);
    return this.page(place);
  }

  /** Writes one’s own anew; what was opened early waits again. Refuses OUTREACH_STATE, CHANGED_BY_SOMEONE_ELSE. */
  async change(
    id: OutreachId,
    expectedVersion: number,
    entry: OutreachEntry,
  ): Promise<OutreachPageType> {
    const { row, place } = await this.load(id, 'outreach.write', expectedVersion);
    if (row.sentOn) refuse('OUTREACH_STATE', { state: 'sent', allowed: ['waits', 'open'] });
    const next = { ...keep(writeOutreach(entry)), id };
    const { institutionId } = actor();
    await this.keep(row, writes.keepOutreach(institutionId, next, now(), expectedVersion));
    this.audit('outreach.change', row);
    return this.page(place);
  }

  /** Takes one’s own away. Refuses NOT_FOUND, CHANGED_BY_SOMEONE_ELSE. */
  async drop(id: OutreachId, expectedVersion: number): Promise<OutreachPageType> {
    const { row, place } = await this.load(id, 'outreach.write', expectedVersion);
    await this.keep(row, writes.dropOutreach(actor().institutionId, id, now(), expectedVersion));
    this.audit('outreach.drop', row);
    return this.page(place);
  }

  /**
   * Staff let one go before its time, with a note she reads. Refuses OUTREACH_STATE, REASON_REQUIRED,
   * FIRST_DAYS_CONFIRM for several programs at once, CHANGED_BY_SOMEONE_ELSE.
   */
  async openEarly(
    id: OutreachId,
    expectedVersion: number,
    said: { readonly note: string; readonly confirmed: boolean },
  ): Promise<OutreachPageType> {
    const { institutionId, personId } = actor();
    const { row, place } = await this.load(id, 'outreach.open', expectedVersion);
    const until = await this.quietUntil(row);
    const me = await current().read(signingName(institutionId, personId));
    const by = { name: me?.name ?? '', at: now() };
    const opening = keep(openEarly(row, said, until, by));
    const { caseId, studentId } = row;
    const kept = { ...opening, id: newId(), caseId, studentId, outreachId: id, byId: personId };
    await current().write(writes.addOpening(institutionId, kept));
    this.audit('outreach.open', row);
    return this.page(place);
  }

  /** The student has sent it from her own mail. Refuses OUTREACH_WAITS, OUTREACH_STATE, INPUT_NOT_VALID. */
  async sent(id: OutreachId, expectedVersion: number, on: string): Promise<OutreachPageType> {
    const { row, place } = await this.load(id, 'outreach.sent', expectedVersion);
    const clock = { now: now(), zone: place.zone as TimeZone };
    const day = keep(markSent(row, on, await this.quietUntil(row), clock));
    await this.keep(row, writes.sentOutreach(actor().institutionId, id, day, expectedVersion));
    this.audit('outreach.sent', row);
    return this.page(place);
  }

  private async page(place: OwnCase): Promise<OutreachPageType> {
    const { institutionId, personId, role } = actor();
    const { caseId, studentId, zone, closedAt } = place;
    const [rows] = await current().reads(outreachOfCase(institutionId, caseId));
    const first = await firstDaysOf(studentId);
    const until = first?.quiet.until ?? now();
    if (role !== 'student' && rows.length > 0)
      audit.record({ action: 'outreach.read', kind: 'read', caseId, studentId });
    return {
      quietUntil: until,
      zone: role === 'student' ? (first?.zone ?? zone) : zone,
      today: today(zone),
      figures: quietFigureWords(first?.quiet.figures ?? []),
      closed: closedAt !== null,
      messages: rows.map((row) => ({
        ...row,
        mine: row.writtenBy === personId,
        standing: standingOf(row, until, now()),
      })),
    };
  }

  private async quietUntil({ studentId }: OutreachRow): Promise<Instant> {
    return (await firstDaysOf(studentId))?.quiet.until ?? now();
  }

  private async place(caseId: CaseId | null, action: Action): Promise<OwnCase> {
    if (actor().role !== 'student') {
      const { id, studentId, closedAt, zone } = await caseFor(action, caseId);
      return { caseId: id, studentId, closedAt, zone };
    }
    const mine = await loadOwnCase();
    permit(action, mine && { studentId: mine.studentId });
    return mine ?? refuse('NOT_FOUND', {});
  }

  private async load(id: OutreachId, action: Action, expectedVersion: number) {
    const found = await current().read(outreachById(actor().institutionId, id));
    const subject = found && {
      reach: found.reach,
      studentId: found.studentId,
      authorId: found.writtenBy,
    };
    permit(action, subject, { subjectType: 'outreach', subjectId: id });
    const row = found ?? refuse('NOT_FOUND', {});
    const place = open(await this.place(row.caseId, 'outreach.read'));
    checkVersion(expectedVersion, versionOf(row));
    return { row, place };
  }

  private async keep({ id, version }: OutreachRow, update: Statement<unknown>): Promise<void> {
    await keepVersion(update, version, async () => {
      const there = await current().read(outreachById(actor().institutionId, id));
      return there && versionOf(there);
    });
  }

  private audit(
    action: string,
    { id, caseId, studentId }: Pick<OutreachRow, 'id' | 'caseId' | 'studentId'>,
  ): void {
    const subject = { subjectType: 'outreach', subjectId: id };
    audit.record({ action, kind: 'done', caseId, studentId, ...subject });
  }
}

/** A closed case is read, not changed. */
function open(place: OwnCase): OwnCase {
  if (place.closedAt)
    refuse('CASE_CLOSED', { closedOn: dateOf(place.closedAt, place.zone as TimeZone) });
  return place;
}

/** What both sides of a conflict are compared by. */
function versionOf({
  version,
  to,
  purpose,
  words,
  writtenByName,
  changedAt,
}: OutreachRow): CurrentVersion {
  return { version, changedBy: writtenByName, changedAt, current: { to, purpose, words } };
}
