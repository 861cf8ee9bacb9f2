import { Injectable } from '@nestjs/common';
import type { Plan } from '@onward/core/plans';
import type { CaseId } from '@onward/core/shared';
import { refreshDigest } from '../cases/index.ts';
import { notices } from '../notices/index.ts';
import { permit } from '../platform/access/permit.ts';
import { checkVersion, keepVersion } from '../platform/graphql/version.ts';
import { newId } from '../platform/ids.ts';
import { actor, current } from '../platform/tenancy/unit-of-work.ts';
import { recordDone, refuseClosed, subjectOf } from './load-plan.ts';
import * as writes from './plan-statements.ts';
import {
  caseForPlan,
  findingsOfCase,
  givenTasks,
  openPlan,
  ownName,
  inPlan,
  tasksOfCase,
  type PlanCaseRow,
} from './plans.reads.ts';
import { servedGoal } from './season.reads.ts';
import { previewOf, type PlanParts, type ReleasePreview } from './release-preview.ts';

/** Giving the student a plan: a copy in her own rows, a notice, and the history of what changed. */
@Injectable()
export class PlanReleaseService {
  /**
   * Releases the plan as previewed: any edit since `expectedVersion` refuses CHANGED_BY_SOMEONE_ELSE. Each release is a
   * row of its own; the one before is kept and no longer shown. Refuses NOT_FOUND, CASE_CLOSED, INPUT_NOT_VALID.
   */
  async release(caseId: CaseId, expectedVersion: number): Promise<ReleasePreview> {
    const { about, parts, name } = await this.load(caseId);
    checkVersion(expectedVersion, versionOf(parts.plan));
    const preview = previewOf(parts);
    const { institutionId } = actor();
    const { id } = parts.plan;
    const mark = writes.markReleased(institutionId, id, expectedVersion, preview.release.release);
    await keepVersion(mark, expectedVersion, async () =>
      versionOf((await this.load(caseId)).parts.plan),
    );
    await this.write(about, parts, preview, name);
    recordDone('plan.release', about, { type: 'plan', id, verb: 'release' });
    await refreshDigest(caseId);
    return { ...preview, planVersion: expectedVersion + 1 };
  }

  private async write(
    about: PlanCaseRow,
    parts: PlanParts,
    preview: ReleasePreview,
    name: string,
  ): Promise<void> {
    const { institutionId, personId } = actor();
    const { caseId, studentId, heldUntil } = about;
    const { tasks, targetYear, ...plain } = preview.release;
    const id = newId<'portal_plan'>();
    const copy = {
      ...plain,
      id,
      case_id: caseId,
      student_id: studentId,
      plan_id: parts.plan.id,
      target_year: targetYear,
      released_by: personId,
      released_by_name: name,
      visible_from: heldUntil,
    };
    const rows = tasks.map((task) => ({ ...task, id: newId() }));
    await current().write(
      writes.replaceReleases(institutionId, caseId),
      writes.addRelease(institutionId, JSON.stringify(copy), JSON.stringify(rows)),
      writes.addEvents(institutionId, JSON.stringify(historyOf(about, preview, name))),
    );
    await notices.tell({
      personId: studentId,
      caseId,
      kind: preview.release.release === 1 ? 'plan_released' : 'plan_changed',
      subjectId: id,
      actorName: name,
      visibleFrom: heldUntil,
    });
  }

  private async load(
    caseId: CaseId,
  ): Promise<{ about: PlanCaseRow; parts: PlanParts; name: string }> {
    const { institutionId, personId } = actor();
    const [[about], [plan], tasks, findings, given, [me], [served]] = await current().reads(
      caseForPlan(institutionId, caseId),
      openPlan(institutionId, caseId),
      tasksOfCase(institutionId, caseId),
      findingsOfCase(institutionId, caseId),
      givenTasks(institutionId, caseId),
      ownName(institutionId, personId),
      servedGoal(institutionId, caseId),
    );
    permit('plan.release', plan ? subjectOf(about) : null, { caseId });
    refuseClosed(about as PlanCaseRow);
    return {
      about: about as PlanCaseRow,
      parts: {
        plan: plan as Plan,
        tasks: inPlan(tasks, plan),
        findings,
        given,
        goal: served?.goal ?? '',
      },
      name: me?.name ?? '',
    };
  }
}

function versionOf(plan: Plan) {
  return { version: plan.version, current: { releasedVersion: plan.releasedVersion } };
}

/** One line of history per task the release adds, changes or takes away. */
function historyOf(
  { caseId, studentId }: PlanCaseRow,
  { changes }: ReleasePreview,
  byName: string,
): object[] {
  const { personId: byId, role: byRole } = actor();
  const kinds = { new: 'added', changed: 'changed', removed: 'dropped' } as const;
  return changes.map(({ taskId, kind }) => ({
    id: newId(),
    caseId,
    studentId,
    taskId,
    kind: kinds[kind],
    byId,
    byName,
    byRole,
  }));
}
