import { Injectable } from '@nestjs/common';
import { commentOnPlan, seasonOf, shareOption } from '@onward/core/season-clock';
import type { CaseId, PersonId, PlanId } from '@onward/core/shared';
import { permit } from '../platform/access/permit.ts';
import { now } from '../platform/clock.ts';
import { keep, refuse } from '../platform/graphql/refusal-error.ts';
import { newId } from '../platform/ids.ts';
import { actor, current } from '../platform/tenancy/unit-of-work.ts';
import { loadOption, loadPlan, recordDone, refuseClosed } from './load-plan.ts';
import { inPlan, ownName, plansOfCase, tasksOfCase } from './plans.reads.ts';
import * as reads from './share.reads.ts';

/** Letting the student look at both options before one is chosen, and what both sides say to them. */
@Injectable()
export class ShareService {
  /** Shares every option of a case as it stands; an earlier sharing is kept and no longer shown. */
  async share(caseId: CaseId): Promise<reads.SharedOptionRow[]> {
    const { about } = await loadPlan(caseId, 'plan.release');
    refuseClosed(about);
    const { institutionId, personId } = actor();
    const [plans, tasks, [me]] = await current().reads(
      plansOfCase(institutionId, caseId),
      tasksOfCase(institutionId, caseId),
      ownName(institutionId, personId),
    );
    if (plans.length === 0) refuse('NOT_FOUND', {});
    const rows = plans.map((plan) => ({
      ...shareOption(
        { ...plan, season: plan.season ?? seasonOf(plan.targetYear, []) },
        inPlan(tasks, plan).filter(({ droppedAt }) => !droppedAt),
      ),
      id: newId<'portal_plan_option'>(),
      caseId,
      studentId: about.studentId,
      visibleFrom: about.heldUntil,
      planId: plan.id,
      option: plan.option,
      targetYear: plan.targetYear,
      byName: me?.name ?? '',
      at: now(),
    }));
    await current().write(
      reads.replaceShared(institutionId, caseId, now()),
      reads.addShared(institutionId, JSON.stringify(rows)),
    );
    recordDone('plan.release', about, { type: 'case', id: caseId, verb: 'share_for_comment' });
    const [shared] = await current().reads(reads.sharedOptionsOf(institutionId, caseId));
    return shared;
  }

  /** What was shared, and what was said to it. */
  async ofCase(
    caseId: CaseId,
  ): Promise<{ options: reads.SharedOptionRow[]; comments: reads.PlanCommentRow[] }> {
    await loadPlan(caseId, 'plan.read');
    const { institutionId } = actor();
    const [options, comments] = await current().reads(
      reads.sharedOptionsOf(institutionId, caseId),
      reads.commentsOfCase(institutionId, caseId),
    );
    return { options, comments };
  }

  /** The same for the student it was shared with. */
  async mine(): Promise<{ options: reads.SharedOptionRow[]; comments: reads.PlanCommentRow[] }> {
    const { institutionId, personId } = actor();
    permit('portal.read', { studentId: personId });
    const [options, comments] = await current().reads(
      reads.mySharedOptions(institutionId, personId),
      reads.myComments(institutionId, personId),
    );
    return { options, comments };
  }

  /** A comment, from either side. A student comments on what was shared with her. Refuses INPUT_NOT_VALID, NOT_FOUND. */
  async comment(planId: PlanId, words: string): Promise<boolean> {
    const { institutionId, personId, role } = actor();
    const about = await this.about(planId);
    const said = keep(commentOnPlan(words));
    const { caseId, studentId, actorName: byName } = about;
    const row = {
      id: newId<'plan_comment'>(),
      caseId,
      studentId,
      planId,
      words: said,
      byId: personId,
      byName,
      byRole: role,
      at: now(),
    };
    await current().write(reads.addComment(institutionId, JSON.stringify(row)));
    recordDone('plan.comment', about, { type: 'plan', id: planId, verb: 'comment' });
    return true;
  }

  private async about(
    planId: PlanId,
  ): Promise<{ caseId: CaseId; studentId: PersonId; actorName: string }> {
    const { institutionId, personId, role } = actor();
    if (role === 'student') {
      const shared = await current().read(reads.sharedWith(institutionId, planId, personId));
      permit('plan.comment', shared && { studentId: shared.studentId }, { subjectId: planId });
      return shared ?? refuse('NOT_FOUND', {});
    }
    const { about } = await loadOption(planId, 'plan.comment');
    const [[me]] = await current().reads(ownName(institutionId, personId));
    return { caseId: about.caseId, studentId: about.studentId, actorName: me?.name ?? '' };
  }
}
