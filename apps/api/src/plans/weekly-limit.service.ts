import { Injectable } from '@nestjs/common';
import { sayWeeklyLimit } from '@onward/core/plans';
import type { CaseId } from '@onward/core/shared';
import { permit } from '../platform/access/permit.ts';
import { now } from '../platform/clock.ts';
import { keep, refuse } from '../platform/graphql/refusal-error.ts';
import { keepVersion } from '../platform/graphql/version.ts';
import { actor, current } from '../platform/tenancy/unit-of-work.ts';
import { recordDone, subjectOf } from './load-plan.ts';
import * as writes from './plan-statements.ts';
import { caseForPlan, ownName, type PlanCaseRow } from './plans.reads.ts';
import { weeklyLimitOf, type WeeklyLimitRow } from './season.reads.ts';

/** How many hours a week the student has: her own word, or staff writing it down for her. */
@Injectable()
export class WeeklyLimitService {
  /** Says it. Refuses NOT_FOUND, INPUT_NOT_VALID, CHANGED_BY_SOMEONE_ELSE. */
  async say(caseId: CaseId, hours: number, expectedVersion: number): Promise<WeeklyLimitRow> {
    const { institutionId, personId, role } = actor();
    const about = await this.about(caseId);
    const [me] = await current().reads(ownName(institutionId, personId));
    const row = {
      caseId,
      studentId: about.studentId,
      hours: keep(sayWeeklyLimit(hours)),
      saidBy: personId,
      saidByName: me[0]?.name ?? '',
      saidByRole: role,
      saidAt: now(),
    };
    const update = writes.keepWeeklyLimit(institutionId, JSON.stringify(row), expectedVersion);
    await keepVersion(update, expectedVersion, async () => {
      const found = await this.limit(caseId);
      return { version: found.version, current: { hours: found.hours } };
    });
    recordDone('weekly_limit.say', about, { type: 'weekly_limit', id: caseId, verb: 'say' });
    return this.limit(caseId);
  }

  /** The student's own word, or nothing yet; null without an open case. */
  async mine(): Promise<{ caseId: CaseId; hours: number | null; version: number } | null> {
    const { institutionId, personId } = actor();
    permit('portal.read', { studentId: personId });
    const own = await current().read(writes.ownCase(institutionId, personId));
    if (!own) return null;
    const found = await current().read(weeklyLimitOf(institutionId, own.caseId));
    return { caseId: own.caseId, hours: found?.hours ?? null, version: found?.version ?? 0 };
  }

  private async about(caseId: CaseId): Promise<Pick<PlanCaseRow, 'caseId' | 'studentId'>> {
    const { institutionId, personId, role } = actor();
    if (role === 'student') {
      const mine = await current().read(writes.ownCase(institutionId, personId));
      const own = mine?.caseId === caseId;
      permit('weekly_limit.say', own ? { studentId: personId } : null, { caseId });
      return { caseId, studentId: personId };
    }
    const found = await current().read(caseForPlan(institutionId, caseId));
    permit('weekly_limit.say', subjectOf(found), { caseId });
    return found as PlanCaseRow;
  }

  private async limit(caseId: CaseId): Promise<WeeklyLimitRow> {
    const found = await current().read(weeklyLimitOf(actor().institutionId, caseId));
    return found ?? refuse('NOT_FOUND', {});
  }
}
