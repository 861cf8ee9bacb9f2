import { Injectable } from '@nestjs/common';
import type { Action } from '@onward/core/access';
import {
  readActivity,
  sendBackActivity,
  verifyActivity,
  type ActivityCheck,
  type ActivityEntry,
  type WrittenActivity,
} from '@onward/core/activities';
import {
  dateOf,
  type ActivityId,
  type CaseId,
  type Decision,
  type Instant,
  type PersonId,
  type TimeZone,
} from '@onward/core/shared';
import { caseFor } from '../attempts/index.ts';
import { permit } from '../platform/access/permit.ts';
import { audit } from '../platform/audit/audit.ts';
import { now, today } from '../platform/clock.ts';
import { keep, refuse } from '../platform/graphql/refusal-error.ts';
import { checkVersion, keepVersion, type CurrentVersion } from '../platform/graphql/version.ts';
import { newId } from '../platform/ids.ts';
import { actor, current } from '../platform/tenancy/index.ts';
import * as reads from './activities.reads.ts';
import type { ActivityType } from './activities.types.ts';
import { presentActivity } from './present-activity.ts';
import * as writes from './activity-statements.ts';

interface Place {
  readonly caseId: CaseId;
  readonly studentId: PersonId;
  readonly closedAt: Instant | null;
  readonly zone: string;
}

/** What is written down about activities, and an advisor's answer to it. */
@Injectable()
export class ActivitiesService {
  /** Writes one down: in the student's own case, or for staff in `caseId`. Refuses NOT_FOUND, CASE_CLOSED, INPUT_NOT_VALID. */
  async record(caseId: CaseId | null, entry: ActivityEntry): Promise<ActivityType> {
    const { institutionId, personId } = actor();
    const place = await this.place(caseId, 'activity.record');
    const written = keep(readActivity(entry, today(place.zone)));
    const id = newId<'activity'>();
    const { studentId } = place;
    const me = await current().read(reads.signingName(institutionId, personId));
    const by = { writtenBy: personId, writtenByName: me?.name ?? '' };
    const when = { recordedAt: now(), changedAt: now() };
    const row = { ...written, id, caseId: place.caseId, studentId, ...by, ...when };
    await current().write(writes.addActivity(institutionId, JSON.stringify(row)));
    this.audit('activity.record', { ...place, id });
    return this.kept(id);
  }

  /** Rewrites one's own. An earlier answer then no longer holds. Refuses INPUT_NOT_VALID, CHANGED_BY_SOMEONE_ELSE. */
  async change(
    id: ActivityId,
    expectedVersion: number,
    entry: ActivityEntry,
  ): Promise<ActivityType> {
    const { before, place } = await this.load(id, 'activity.record');
    checkVersion(expectedVersion, versionOf(before));
    const written: WrittenActivity = keep(readActivity(entry, today(place.zone)));
    const row = JSON.stringify({ ...written, id, changedAt: now() });
    const update = writes.keepActivity(actor().institutionId, row, expectedVersion);
    await keepVersion(update, expectedVersion, () => this.standing(id));
    this.audit('activity.change', before);
    return this.kept(id);
  }

  /** Takes one's own away. Refuses NOT_FOUND, CHANGED_BY_SOMEONE_ELSE. */
  async withdraw(id: ActivityId, expectedVersion: number): Promise<boolean> {
    const { before } = await this.load(id, 'activity.record');
    checkVersion(expectedVersion, versionOf(before));
    const { institutionId } = actor();
    const update = writes.withdrawActivity(institutionId, id, expectedVersion, now());
    await keepVersion(update, expectedVersion, () => this.standing(id));
    this.audit('activity.withdraw', before);
    return true;
  }

  /** An advisor has seen what shows it. Refuses EVIDENCE_REQUIRED, CHANGED_BY_SOMEONE_ELSE. */
  verify(id: ActivityId, expectedVersion: number): Promise<ActivityType> {
    return this.answer('activity.verify', id, expectedVersion, verifyActivity);
  }

  /** It goes back with words. Refuses REASON_REQUIRED, INPUT_NOT_VALID, CHANGED_BY_SOMEONE_ELSE. */
  sendBack(id: ActivityId, expectedVersion: number, words: string): Promise<ActivityType> {
    return this.answer('activity.send_back', id, expectedVersion, (activity, by) =>
      sendBackActivity(activity, words, by),
    );
  }

  private async answer(
    verb: string,
    id: ActivityId,
    expectedVersion: number,
    decide: (
      activity: reads.ActivityRow,
      by: { readonly name: string; readonly at: Instant },
    ) => Decision<ActivityCheck>,
  ): Promise<ActivityType> {
    const { institutionId, personId } = actor();
    const { before } = await this.load(id, 'activity.verify');
    checkVersion(expectedVersion, versionOf(before));
    const me = await current().read(reads.signingName(institutionId, personId));
    const given = keep(decide(before, { name: me?.name ?? '', at: now() }));
    const { caseId, studentId } = before;
    const row = { ...given, id: newId(), caseId, studentId, activityId: id, byId: personId };
    await current().write(writes.addCheck(institutionId, JSON.stringify(row)));
    this.audit(verb, before);
    return this.kept(id);
  }

  /** The activity and its case, once the actor may do this. Refuses NOT_FOUND, NOT_ALLOWED, CASE_CLOSED. */
  private async load(id: ActivityId, action: Action) {
    const found = await current().read(reads.activityById(actor().institutionId, id));
    const subject = found && {
      reach: found.reach,
      studentId: found.studentId,
      authorId: found.writtenBy,
    };
    permit(action, subject, { subjectType: 'activity', subjectId: id });
    const before = found ?? refuse('NOT_FOUND', {});
    return { before, place: await this.place(before.caseId, 'activity.read') };
  }

  private async place(caseId: CaseId | null, action: Action): Promise<Place> {
    const { institutionId, personId, role } = actor();
    if (role !== 'student') {
      const { id, studentId, closedAt, zone } = await caseFor(action, caseId);
      return open({ caseId: id, studentId, closedAt, zone });
    }
    const mine = await current().read(reads.ownCase(institutionId, personId));
    permit(action, mine && { studentId: mine.studentId });
    return open(mine ?? refuse('NOT_FOUND', {}));
  }

  private async standing(id: ActivityId): Promise<CurrentVersion | null> {
    const there = await current().read(reads.activityById(actor().institutionId, id));
    return there && versionOf(there);
  }

  private async kept(id: ActivityId): Promise<ActivityType> {
    const { institutionId, personId } = actor();
    const there = await current().read(reads.activityById(institutionId, id));
    return presentActivity(there ?? refuse('NOT_FOUND', {}), personId);
  }

  private audit(action: string, of: Pick<reads.ActivityRow, 'id' | 'caseId' | 'studentId'>): void {
    const { id, caseId, studentId } = of;
    const subject = { subjectType: 'activity', subjectId: id };
    audit.record({ action, kind: 'done', caseId, studentId, ...subject });
  }
}

/** A closed case is read, not changed. */
function open(place: Place): Place {
  if (place.closedAt)
    refuse('CASE_CLOSED', { closedOn: dateOf(place.closedAt, place.zone as TimeZone) });
  return place;
}

/** What both sides of a conflict are compared by. */
function versionOf(activity: reads.ActivityRow): CurrentVersion {
  const { version, title, state, role, learned, evidence, writtenByName, changedAt } = activity;
  return {
    version,
    changedBy: writtenByName,
    changedAt,
    current: { title, state, role, learned, evidence },
  };
}
