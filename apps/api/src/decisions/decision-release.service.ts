import { Injectable } from '@nestjs/common';
import { checkText, type CaseId, type DecisionId, type Instant } from '@onward/core/shared';
import { nextGoodTime, quietTime } from '@onward/core/debriefs';
import { clockOf } from '../cases/index.ts';
import { notices } from '../notices/index.ts';
import { permit } from '../platform/access/permit.ts';
import { audit } from '../platform/audit/audit.ts';
import { refuse } from '../platform/graphql/refusal-error.ts';
import { checkVersion, keepVersion } from '../platform/graphql/version.ts';
import { newId } from '../platform/ids.ts';
import { actor, current } from '../platform/tenancy/index.ts';
import * as writes from './decision-statements.ts';
import { decisionById, myDecision, nameOf, type DecisionReleaseRow } from './decisions.reads.ts';
import type { CaseDecisionsType } from './decisions.types.ts';
import { loadDecision, loadDecisions, versionOf } from './load-decisions.ts';
import { nameFor, present } from './present-decisions.ts';

/** When somebody asked that it be read: null is at once; quiet time has to be meant. */
interface AskedTime {
  readonly visibleFrom: Instant | null;
  readonly quietTimeConfirmed: boolean;
}

/** The decision as agreed, for the student: written, released as a row that does not change, taken back. */
@Injectable()
export class DecisionReleaseService {
  /** Writes what the student will read. Refuses INPUT_NOT_VALID, CHANGED_BY_SOMEONE_ELSE with both texts. */
  async write(
    id: DecisionId,
    expectedVersion: number,
    studentWords: string,
  ): Promise<CaseDecisionsType> {
    const { institutionId, personId } = actor();
    const { decision, row } = await loadDecision('decision.change', id);
    checkVersion(expectedVersion, versionOf(decision));
    const issues = checkText('studentWords', studentWords, { max: 20_000 });
    if (issues.length > 0) refuse('INPUT_NOT_VALID', { issues });
    const next = { ...decision, studentWords };
    await keepVersion(
      writes.keepDecision(institutionId, next, personId, expectedVersion),
      expectedVersion,
      async () => {
        const there = await current().read(decisionById(institutionId, id));
        return there && versionOf(there);
      },
    );
    return this.again('decision.write', row.id, id);
  }

  /**
   * Gives it to the student and tells her. Refuses DECISION_NOTHING_TO_RELEASE, DEBRIEF_QUIET_TIME,
   * CHANGED_BY_SOMEONE_ELSE.
   */
  async release(
    id: DecisionId,
    expectedVersion: number,
    asked: AskedTime,
  ): Promise<CaseDecisionsType> {
    const { institutionId, personId } = actor();
    const { decision, row } = await loadDecision('decision.release', id);
    checkVersion(expectedVersion, versionOf(decision));
    const words = decision.studentWords.trim();
    const { state, kind, reviewOn, goal, caseId } = decision;
    if (state !== 'decided' || kind !== 'path' || !words || !reviewOn)
      return refuse('DECISION_NOTHING_TO_RELEASE', {});
    const visibleFrom = visibleAt(row.heldUntil, clockOf(row), asked);
    const me = await current().read(nameOf(institutionId, personId));
    const authorName = me?.name ?? '';
    const release = {
      id: newId<'portal_decision'>(),
      caseId,
      studentId: row.studentId,
      decisionId: id,
      goal,
      way: nameFor(decision, decision.optionId),
      secondWay: nameFor(decision, decision.parallelId),
      words,
      reviewOn,
      authorName,
      visibleFrom,
    };
    await current().write(writes.addDecisionRelease(institutionId, release, personId));
    await notices.tell({
      personId: row.studentId,
      caseId,
      kind: 'decision_released',
      subjectId: release.id,
      actorName: authorName,
      visibleFrom,
    });
    return this.again('decision.release', caseId, id);
  }

  /** Takes it back from the student, with a reason. Refuses NOT_FOUND, INPUT_NOT_VALID. */
  async withdraw(caseId: CaseId, reason: string): Promise<CaseDecisionsType> {
    const { institutionId, personId } = actor();
    await loadDecisions('decision.release', caseId);
    const issues = checkText('reason', reason, { required: true, max: 1000 });
    if (issues.length > 0) refuse('INPUT_NOT_VALID', { issues });
    await current().write(writes.withdrawDecisions(institutionId, caseId, personId, reason.trim()));
    return this.again('decision.withdraw', caseId, caseId);
  }

  /** What the student was given to read; null when there is nothing. */
  async mine(): Promise<DecisionReleaseRow | null> {
    const { institutionId, personId } = actor();
    permit('portal.read', { studentId: personId });
    return current().read(myDecision(institutionId, personId));
  }

  private async again(action: string, caseId: CaseId, id: string): Promise<CaseDecisionsType> {
    const loaded = await loadDecisions('decision.read', caseId);
    const { studentId } = loaded.row;
    audit.record({
      action,
      kind: 'done',
      caseId,
      studentId,
      subjectType: 'decision',
      subjectId: id,
    });
    return present(loaded);
  }
}

/** From when she can read it: not before a hold ends, and in quiet time only when somebody confirmed it. */
function visibleAt(
  notBefore: Instant | null,
  { now, zone }: ReturnType<typeof clockOf>,
  { visibleFrom, quietTimeConfirmed }: AskedTime,
): Instant | null {
  const asked = visibleFrom && visibleFrom > now ? visibleFrom : now;
  const from = notBefore && notBefore > asked ? notBefore : asked;
  const when = quietTime(from, zone);
  if (when && !quietTimeConfirmed)
    refuse('DEBRIEF_QUIET_TIME', { when, suggested: nextGoodTime(from, zone) });
  return from > now ? from : null;
}
