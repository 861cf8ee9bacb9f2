import { Injectable } from '@nestjs/common';
import { checkGoal } from '@onward/core/decisions';
import type { ServedGoal } from '@onward/core/plans';
import type { CaseId } from '@onward/core/shared';
import { caseFor } from '../attempts/index.ts';
import { audit } from '../platform/audit/audit.ts';
import { refuse } from '../platform/graphql/refusal-error.ts';
import { checkVersion, keepVersion } from '../platform/graphql/version.ts';
import { actor, current } from '../platform/tenancy/index.ts';
import { putGoal } from './decision-statements.ts';
import { goalOfCase, type GoalRow } from './decisions.reads.ts';

/** One main goal of a case, before any plan (LA-16). */
@Injectable()
export class GoalsService {
  /** The goal; null while there is none. Refuses NOT_FOUND. */
  async ofCase(caseId: CaseId): Promise<GoalRow | null> {
    await caseFor('decision.read', caseId);
    return current().read(goalOfCase(actor().institutionId, caseId));
  }

  /** Writes it down. Refuses NOT_FOUND, INPUT_NOT_VALID, CHANGED_BY_SOMEONE_ELSE. */
  async set(caseId: CaseId, expectedVersion: number, goal: string): Promise<GoalRow> {
    const { institutionId, personId } = actor();
    const { studentId } = await caseFor('decision.change', caseId);
    const issues = checkGoal(goal);
    if (issues.length > 0) refuse('INPUT_NOT_VALID', { issues });
    const there = async () => {
      const row = await current().read(goalOfCase(institutionId, caseId));
      return row && { version: row.version, changedBy: row.setByName, current: { goal: row.goal } };
    };
    checkVersion(expectedVersion, (await there()) ?? { version: 0, current: {} });
    const update = putGoal(institutionId, caseId, goal.trim(), personId, expectedVersion);
    await keepVersion(update, expectedVersion, there);
    audit.record({ action: 'decision.goal', kind: 'done', caseId, studentId });
    return (await this.ofCase(caseId)) ?? refuse('NOT_FOUND', {});
  }
}

/** The goal the steps of a plan serve. Refuses GOAL_MISSING: a plan cannot start without one (LA-16). */
export async function goalFirst(caseId: CaseId): Promise<ServedGoal> {
  return (await goalServed(caseId)) ?? refuse('GOAL_MISSING', {});
}

/** The goal of a case as its steps serve it; null while there is none. */
export async function goalServed(caseId: CaseId): Promise<ServedGoal | null> {
  const found = await current().read(goalOfCase(actor().institutionId, caseId));
  return found?.goal ? { id: caseId, goal: found.goal } : null;
}
