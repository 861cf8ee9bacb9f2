import { Injectable } from '@nestjs/common';
import type { Action } from '@onward/core/access';
import { leaveFinding } from '@onward/core/coverage';
import { dateOf, type CaseId, type FindingId, type TimeZone } from '@onward/core/shared';
import { caseFor } from '../attempts/index.ts';
import { permit } from '../platform/access/permit.ts';
import { audit } from '../platform/audit/audit.ts';
import { now, today } from '../platform/clock.ts';
import { keep, refuse } from '../platform/graphql/refusal-error.ts';
import { newId } from '../platform/ids.ts';
import { actor, current } from '../platform/tenancy/index.ts';
import * as writes from './coverage-statements.ts';
import * as reads from './coverage.reads.ts';
import type { CoveragePageType, PlanNewsType } from './coverage.types.ts';
import {
  presentBurnDown,
  presentFindings,
  presentStalled,
  presentSteps,
} from './present-coverage.ts';

/** Whether a plan answers the diagnosis, whether it moves, and what is new to whoever reads it. */
@Injectable()
export class CoverageService {
  /** Coverage, movement and news of a case, in two flights. Refuses NOT_FOUND. */
  async page(caseId: CaseId): Promise<CoveragePageType> {
    const { institutionId, personId } = actor();
    const row = await caseFor('plan.read', caseId);
    const of = [institutionId, caseId] as const;
    const [[plan], tasks, findings, leavings, news, words] = await current().reads(
      reads.planStanding(...of),
      reads.coverageTasks(...of),
      reads.coverageFindings(...of),
      reads.leavingsOfCase(...of),
      reads.newsForStaff(...of, personId),
      reads.wordsOfFindings(...of),
    );
    const zone = row.zone as TimeZone;
    const had = { plan: plan ?? null, tasks, findings, leavings, words };
    const loaded = { ...had, zone, today: today(zone) };
    return {
      caseId,
      studentName: row.studentName,
      zone,
      today: loaded.today,
      planned: plan !== undefined,
      closed: row.closedAt !== null,
      findings: presentFindings(loaded),
      steps: presentSteps(loaded),
      stalled: presentStalled(loaded),
      burnDown: presentBurnDown(loaded),
      news: [...news],
    };
  }

  /** Decides to leave a finding; a newer decision takes the place of an older one. Refuses FINDING_STATE, REASON_REQUIRED. */
  async leave(id: FindingId, reason: string): Promise<boolean> {
    const { institutionId, personId } = actor();
    const finding = await this.finding(id, 'finding.leave');
    const decided = keep(leaveFinding(finding, reason, { name: finding.byName, at: now() }));
    const row = { ...decided, id: newId(), caseId: finding.caseId, findingId: id, byId: personId };
    await current().write(
      writes.endLeaving(institutionId, id, now()),
      writes.addLeaving(institutionId, JSON.stringify(row)),
    );
    return this.decided('finding.leave', finding);
  }

  /** Takes the decision back: the finding asks for a step again. */
  async takeBack(id: FindingId): Promise<boolean> {
    const finding = await this.finding(id, 'finding.leave');
    await current().write(writes.endLeaving(actor().institutionId, id, now()));
    return this.decided('finding.take_back_leaving', finding);
  }

  /** What staff did with the student's plan since she last looked; nothing before her first look. Refuses NOT_FOUND. */
  async newsForStudent(): Promise<PlanNewsType[]> {
    const { institutionId, personId } = actor();
    const caseId = await this.ownCase();
    const [[look], news] = await current().reads(
      reads.lastLook(institutionId, caseId, personId),
      reads.newsForStudent(institutionId, caseId, personId),
    );
    return look ? [...news] : [];
  }

  /** Remembers that the reader has looked: the student at her own plan, staff at a case's. Refuses NOT_FOUND. */
  async look(caseId: CaseId | null): Promise<boolean> {
    const { institutionId, personId, role } = actor();
    const of = role === 'student' ? await this.ownCase() : (await caseFor('plan.read', caseId)).id;
    await current().write(writes.keepLook(institutionId, newId(), personId, of, now()));
    return true;
  }

  private async ownCase(): Promise<CaseId> {
    const { institutionId, personId } = actor();
    const mine = await current().read(reads.ownCase(institutionId, personId));
    permit('portal.read', mine && { studentId: mine.studentId });
    return mine?.caseId ?? refuse('NOT_FOUND', {});
  }

  private async finding(id: FindingId, action: Action): Promise<reads.FindingPlaceRow> {
    const { institutionId, personId } = actor();
    const place = await current().read(reads.findingPlace(institutionId, id, personId));
    permit(action, place && { reach: place.reach, studentId: place.studentId }, {
      caseId: place?.caseId ?? null,
      subjectType: 'finding',
      subjectId: id,
    });
    const found = place ?? refuse('NOT_FOUND', {});
    const { closedAt, zone } = await caseFor('case.read', found.caseId);
    if (closedAt) refuse('CASE_CLOSED', { closedOn: dateOf(closedAt, zone as TimeZone) });
    return found;
  }

  private decided(action: string, { id, caseId, studentId }: reads.FindingPlaceRow): boolean {
    audit.record({
      action,
      kind: 'done',
      caseId,
      studentId,
      subjectType: 'finding',
      subjectId: id,
    });
    return true;
  }
}
