import { Injectable } from '@nestjs/common';
import {
  cancel,
  hold,
  nameAttendees,
  reschedule,
  schedule,
  step,
  type Appointment,
  type Attendee,
  type Debrief,
} from '@onward/core/debriefs';
import type { CaseId, DebriefId, Instant } from '@onward/core/shared';
import { refreshDigestAtCommit } from '../cases/index.ts';
import { adoptedPacks, recordWorkedUnder } from '../guide-packs/index.ts';
import { permit } from '../platform/access/permit.ts';
import { audit } from '../platform/audit/audit.ts';
import { now } from '../platform/clock.ts';
import { keep, refuse } from '../platform/graphql/refusal-error.ts';
import { newId } from '../platform/ids.ts';
import { actor, current } from '../platform/tenancy/index.ts';
import {
  codesOf,
  guideOf,
  inTermsOf,
  kindsInTermsOf,
  wantsOfDebrief,
  wantsOfSeason,
} from './debrief-guide.ts';
import { keepPacks, markAttended } from './debrief-statements.ts';
import { aboutOf, keepVerb } from './debrief-verb.ts';
import {
  attendeesOf,
  caseForDebriefs,
  debriefById,
  packetOf,
  type DebriefRow,
} from './debriefs.reads.ts';
import { DebriefAttendeeTable, DebriefTable, type KeptAttendee } from './debriefs.table.ts';

/** The appointment: planning a debrief, moving it, calling it off, who is expected, and that it took place. */
@Injectable()
export class DebriefsService {
  /** Plans a debrief of a case. Refuses NOT_FOUND, CASE_CLOSED, INPUT_NOT_VALID. */
  async schedule(
    caseId: CaseId,
    appointment: Appointment,
    attendees: readonly Pick<Attendee, 'kind' | 'name'>[],
  ): Promise<Debrief> {
    const { institutionId, personId } = actor();
    const found = await current().read(caseForDebriefs(institutionId, caseId));
    permit('debrief.write', found, { caseId });
    if (found.closedAt) refuse('CASE_CLOSED', { closedOn: found.closedAt });
    const used = await adoptedPacks();
    const wants = wantsOfSeason(found.season, used);
    const pack = guideOf(wants.packs[0] ?? '', used);
    const naming = { id: newId<'debrief'>(), caseId, guide: pack.code, guideVersion: pack.version };
    const debrief = keep(schedule(naming, appointment));
    const kinds = codesOf(wants.attendeeKinds);
    const named = keep(nameAttendees(kindsInTermsOf(wants, attendees), kinds));
    const debriefs = await current().repository(DebriefTable);
    await debriefs.insert({ ...debrief, institutionId, createdBy: personId, changedBy: personId });
    await this.addAttendees(debrief, named);
    const under = used.filter(({ code }) => wants.packs.includes(code));
    await recordWorkedUnder(caseId, under);
    const about = { caseId, studentId: found.studentId, subjectType: 'debrief' };
    audit.record({ action: 'debrief.schedule', kind: 'done', ...about, subjectId: debrief.id });
    await refreshDigestAtCommit(caseId);
    return debrief;
  }

  /** Moves a debrief. Refuses DEBRIEF_STATE once held, INPUT_NOT_VALID, CHANGED_BY_SOMEONE_ELSE. */
  async reschedule(
    id: DebriefId,
    expectedVersion: number,
    appointment: Appointment,
  ): Promise<Debrief> {
    const debrief = await this.load(id);
    permit('debrief.write', debrief, aboutOf(debrief));
    const next = keep(reschedule(debrief, appointment));
    return keepVerb({ action: 'debrief.reschedule', before: debrief, next }, { expectedVersion });
  }

  /** Calls a debrief off, with a reason. Refuses DEBRIEF_STATE once held, INPUT_NOT_VALID, CHANGED_BY_SOMEONE_ELSE. */
  async cancel(id: DebriefId, expectedVersion: number, reason: string): Promise<Debrief> {
    const debrief = await this.load(id);
    permit('debrief.write', debrief, aboutOf(debrief));
    const next = keep(cancel(debrief, reason));
    return keepVerb({ action: 'debrief.cancel', before: debrief, next }, { expectedVersion });
  }

  /** Names who is expected, or who came as well (DR-17). Refuses DEBRIEF_STATE once signed, INPUT_NOT_VALID, CHANGED_BY_SOMEONE_ELSE. */
  async nameAttendees(
    id: DebriefId,
    expectedVersion: number,
    attendees: readonly Attendee[],
  ): Promise<Debrief> {
    const debrief = await this.load(id);
    permit('debrief.write', debrief, aboutOf(debrief));
    const next = keep(step(debrief, 'invite'));
    const { attendeeKinds } = wantsOfDebrief(debrief, await adoptedPacks());
    const named = keep(nameAttendees(attendees, codesOf(attendeeKinds)));
    const kept = await keepVerb(
      { action: 'debrief.invite', before: debrief, next },
      { expectedVersion },
    );
    const table = await current().repository(DebriefAttendeeTable);
    await table.delete({ institutionId: actor().institutionId, debriefId: id });
    await this.addAttendees(debrief, named);
    return kept;
  }

  /**
   * Records that it took place, and who came. Refuses DEBRIEF_STATE, DEBRIEF_PACKET_INCOMPLETE (DR-18),
   * DEBRIEF_NO_ATTENDEES, INPUT_NOT_VALID, CHANGED_BY_SOMEONE_ELSE.
   */
  async hold(
    id: DebriefId,
    expectedVersion: number,
    held: { readonly at: Instant; readonly attended: readonly string[] },
  ): Promise<Debrief> {
    const { institutionId } = actor();
    const [[debrief], expected, packet] = await current().reads(
      debriefById(institutionId, id),
      attendeesOf(institutionId, id),
      packetOf(institutionId, id),
    );
    permit('debrief.write', debrief, aboutOf(debrief));
    const attendees = expected.map((one) => ({ attended: held.attended.includes(one.id) }));
    const wants = wantsOfDebrief(debrief, await adoptedPacks());
    const guideItems = codesOf(wants.packetItems);
    const table = { guideItems, packet: inTermsOf(wants, packet), attendees };
    const next = keep(hold(debrief, table, held.at, { now: now(), zone: debrief.zone }));
    const mark = markAttended(institutionId, id, held.attended);
    const done = { action: 'debrief.hold', before: debrief, next };
    return keepVerb(done, { expectedVersion }, mark, keepPacks(institutionId, id, wants.packs));
  }

  private load(id: DebriefId): Promise<DebriefRow | null> {
    return current().read(debriefById(actor().institutionId, id));
  }

  private async addAttendees(
    debrief: Debrief,
    named: readonly (Pick<Attendee, 'kind' | 'name'> & Partial<Attendee>)[],
  ): Promise<void> {
    const rows = named.map((attendee, sort): KeptAttendee => ({
      institutionId: actor().institutionId,
      id: newId(),
      caseId: debrief.caseId,
      debriefId: debrief.id,
      kind: attendee.kind,
      name: attendee.name,
      attended: debrief.heldAt ? (attendee.attended ?? null) : null,
      sort,
    }));
    if (rows.length > 0) await (await current().repository(DebriefAttendeeTable)).insert(rows);
  }
}
