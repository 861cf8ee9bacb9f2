import { Injectable } from '@nestjs/common';
import { release, toHandOver, withdraw, type Debrief } from '@onward/core/debriefs';
import type { DebriefId, Instant } from '@onward/core/shared';
import { notices } from '../notices/index.ts';
import { permit } from '../platform/access/permit.ts';
import { now } from '../platform/clock.ts';
import { keep } from '../platform/graphql/refusal-error.ts';
import { newId } from '../platform/ids.ts';
import { actor, current } from '../platform/tenancy/index.ts';
import { addReleases, withdrawReleases, type ReleaseLine } from './debrief-statements.ts';
import { aboutOf, keepVerb } from './debrief-verb.ts';
import { addendaOf, debriefById, releasesOf, sectionsOf } from './debriefs.reads.ts';

/** When the student may read it, as the advisor asked. */
export interface AskedTime {
  /** Null: at once. */
  readonly visibleFrom: Instant | null;
  readonly quietTimeConfirmed: boolean;
}

/** What the student reads: released as rows of her own, and taken back. */
@Injectable()
export class DebriefReleaseService {
  /**
   * Releases what the student has not got yet and tells her, from the agreed time on. Refuses DEBRIEF_STATE before
   * signing, DEBRIEF_NOTHING_TO_RELEASE, DEBRIEF_QUIET_TIME, INPUT_NOT_VALID, CHANGED_BY_SOMEONE_ELSE.
   */
  async release(id: DebriefId, expectedVersion: number, asked: AskedTime): Promise<Debrief> {
    const { institutionId, personId } = actor();
    const [[debrief], sections, addenda, releases] = await current().reads(
      debriefById(institutionId, id),
      sectionsOf(institutionId, id),
      addendaOf(institutionId, id),
      releasesOf(institutionId, id),
    );
    permit('debrief.release', debrief, aboutOf(debrief));
    const handovers = toHandOver(sections, addenda, releases);
    const time = { ...asked, notBefore: debrief.heldUntil };
    const clock = { now: now(), zone: debrief.zone };
    const { debrief: next, visibleFrom, heldOn } = keep(release(debrief, handovers, time, clock));
    const lines = handovers.map((words): ReleaseLine => ({ ...words, id: newId() }));
    const add = addReleases(
      institutionId,
      debrief,
      JSON.stringify(lines),
      visibleFrom,
      heldOn,
      personId,
    );
    const kept = await keepVerb(
      { action: 'debrief.release', before: debrief, next },
      { expectedVersion },
      add,
    );
    await notices.tell({
      personId: debrief.studentId,
      caseId: debrief.caseId,
      kind: 'debrief_released',
      subjectId: lines[0]?.id ?? null,
      actorName: debrief.signedByName,
      visibleFrom,
    });
    return kept;
  }

  /** Takes every release back, with a reason. Refuses DEBRIEF_STATE, INPUT_NOT_VALID, CHANGED_BY_SOMEONE_ELSE. */
  async withdraw(id: DebriefId, expectedVersion: number, reason: string): Promise<Debrief> {
    const { institutionId, personId } = actor();
    const debrief = await current().read(debriefById(institutionId, id));
    permit('debrief.release', debrief, aboutOf(debrief));
    const next = keep(withdraw(debrief, reason));
    const back = withdrawReleases(institutionId, id, personId, reason.trim());
    return keepVerb(
      { action: 'debrief.withdraw', before: debrief, next },
      { expectedVersion },
      back,
    );
  }
}
