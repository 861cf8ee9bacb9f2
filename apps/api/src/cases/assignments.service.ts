import { Injectable } from '@nestjs/common';
import type { CaseId, PersonId } from '@onward/core/shared';
import { notices } from '../notices/index.ts';
import { permit } from '../platform/access/permit.ts';
import { audit } from '../platform/audit/audit.ts';
import { now } from '../platform/clock.ts';
import { refuse } from '../platform/graphql/refusal-error.ts';
import { newId } from '../platform/ids.ts';
import { actor, current } from '../platform/tenancy/index.ts';
import * as reads from './assignments.reads.ts';
import { refreshDigests } from './digest.ts';

/** Who works on which case: naming, ending, and looking before a whole selection is named. */
@Injectable()
export class AssignmentsService {
  /** Counts for a selection, before anything is done. Cases the actor cannot see are not counted. */
  async preview(caseIds: readonly CaseId[], personId: PersonId): Promise<reads.AssignmentPreview> {
    permit('case.assign', {});
    const { institutionId } = actor();
    const found = await current().read(reads.preview(institutionId, caseIds, personId));
    return found ?? refuse('NOT_FOUND', {});
  }

  /**
   * Names one advisor for cases. `advisor` replaces who was there; `co_advisor` is added. Someone named already stays
   * as she is. Tells the advisor, and the student through a portal row. Refuses NOT_FOUND, PERSON_DEACTIVATED.
   */
  async assign(
    caseIds: readonly CaseId[],
    personId: PersonId,
    part: 'advisor' | 'co_advisor',
  ): Promise<number> {
    permit('case.assign', {});
    const { institutionId, personId: by } = actor();
    const [[person], cases] = await current().reads(
      reads.staffById(institutionId, personId),
      reads.casesToAssign(institutionId, caseIds, personId, part),
    );
    if (!person || cases.length === 0) return refuse('NOT_FOUND', {});
    if (person.status !== 'active') return refuse('PERSON_DEACTIVATED', {});
    const open = cases.filter((row) => !row.closed && !row.already);
    if (open.length === 0) return 0;
    const rows = open.map((row) => ({ id: newId(), portal_id: newId(), case_id: row.caseId }));
    const at = now();
    const ids = open.map((row) => row.caseId);
    if (part === 'advisor') await current().write(reads.endAdvisors(institutionId, ids, at));
    // Someone who was a co-advisor and becomes the advisor keeps one row only.
    await current().write(reads.endOf(institutionId, ids, personId, at));
    await current().write(
      reads.addAssignments(institutionId, JSON.stringify(rows), personId, part, by, at),
    );
    await refreshDigests(ids);
    for (const row of open) await this.tell(row, personId);
    return open.length;
  }

  /** Staff who can be named, with how many open cases each has. */
  async choices(): Promise<reads.AdvisorChoice[]> {
    permit('people.read', {});
    const [rows] = await current().reads(reads.advisorChoices(actor().institutionId));
    return rows;
  }

  /** Ends somebody's part in a case. Refuses NOT_FOUND. */
  async unassign(caseId: CaseId, personId: PersonId): Promise<boolean> {
    permit('case.assign', {});
    const { institutionId } = actor();
    const row = await current().read(reads.assignmentOf(institutionId, caseId, personId));
    if (!row) return refuse('NOT_FOUND', {});
    await current().write(reads.endOf(institutionId, [row.caseId], row.personId, now()));
    await refreshDigests([row.caseId]);
    audit.record({
      action: 'case.unassign',
      kind: 'done',
      caseId: row.caseId,
      studentId: row.studentId,
      subjectType: 'person',
      subjectId: row.personId,
    });
    return true;
  }

  private async tell(row: reads.CaseToAssign, personId: PersonId): Promise<void> {
    const { institutionId, personId: by } = actor();
    const me = await current().read(reads.nameOf(institutionId, by));
    if (personId !== by)
      await notices.tell({
        personId,
        caseId: row.caseId,
        kind: 'assigned',
        subjectId: row.caseId,
        actorName: me?.name ?? null,
        visibleFrom: row.heldFromThem,
      });
    audit.record({
      action: 'case.assign',
      kind: 'done',
      caseId: row.caseId,
      studentId: row.studentId,
      subjectType: 'person',
      subjectId: personId,
    });
  }
}
