import { Injectable } from '@nestjs/common';
import { act, raise, seeEscalation, type Escalation } from '@onward/core/escalations';
import type { CaseId, PersonId } from '@onward/core/shared';
import { caseFor } from '../attempts/index.ts';
import { refreshDigest } from '../cases/index.ts';
import { notices } from '../notices/index.ts';
import { permit } from '../platform/access/permit.ts';
import { audit } from '../platform/audit/audit.ts';
import { now } from '../platform/clock.ts';
import { keep } from '../platform/graphql/refusal-error.ts';
import { newId } from '../platform/ids.ts';
import { actor, asSystem, current } from '../platform/tenancy/index.ts';
import * as reads from './escalations.reads.ts';

/** A student says that things are not well: named staff are told, and it stays on their lists until one acts (IMG-05). */
@Injectable()
export class EscalationsService {
  /** Raises it for everybody who helps and for the deans. Refuses NOT_FOUND without a case, INPUT_NOT_VALID. */
  async raise(words: string): Promise<reads.EscalationRow> {
    const { institutionId, personId } = actor();
    const mine = await current().read(reads.ownCase(institutionId, personId));
    permit('escalation.raise', mine && { studentId: personId });
    const { caseId } = mine as { caseId: CaseId };
    const said = keep(raise(words, now()));
    const id = newId<'escalation'>();
    const { raisedAt } = said;
    await current().write(
      reads.addEscalation(institutionId, id, caseId, personId, said.words, raisedAt),
    );
    await this.tellStaff(caseId, id);
    await refreshDigest(caseId);
    this.note('escalation.raise', { id, caseId, studentId: personId });
    return { ...said, id, caseId, studentId: personId };
  }

  /** What she said so far, and what became of it. */
  async mine(): Promise<reads.EscalationRow[]> {
    const { institutionId, personId } = actor();
    permit('portal.read', { studentId: personId });
    const [rows] = await current().reads(reads.myEscalations(institutionId, personId));
    return rows;
  }

  /** Those of a case, newest first. Refuses NOT_FOUND. */
  async ofCase(caseId: CaseId): Promise<reads.EscalationRow[]> {
    await caseFor('case.read', caseId);
    const [rows] = await current().reads(reads.escalationsOfCase(actor().institutionId, caseId));
    return rows;
  }

  /** Says that it was seen; the student is told by whom. It stays on the lists. */
  async see(id: string): Promise<reads.EscalationRow> {
    const { row, me } = await this.load(id);
    return row.seenAt ? row : this.keep(row, seeEscalation(row, me, now()), 'escalation.see');
  }

  /** Says what was done; it leaves the lists. Refuses ESCALATION_ANSWERED, INPUT_NOT_VALID. */
  async act(id: string, how: string, answer: string): Promise<reads.EscalationRow> {
    const { row, me } = await this.load(id);
    return this.keep(row, keep(act(row, { how, answer }, me, now())), 'escalation.act');
  }

  private async load(
    id: string,
  ): Promise<{ row: reads.EscalationRow; me: { id: PersonId; name: string } }> {
    const { institutionId, personId } = actor();
    const [[found], [me]] = await current().reads(
      reads.escalationById(institutionId, id),
      reads.nameOf(institutionId, personId),
    );
    permit('escalation.act', found && { reach: found.reach, studentId: found.studentId }, {
      subjectType: 'escalation',
      subjectId: id,
    });
    const { reach: _reach, ...row } = found as NonNullable<typeof found>;
    return { row, me: { id: personId, name: me?.name ?? '' } };
  }

  private async keep(
    row: reads.EscalationRow,
    next: Escalation,
    action: string,
  ): Promise<reads.EscalationRow> {
    const { id, caseId, studentId } = row;
    await current().write(reads.keepEscalation(actor().institutionId, { ...next, id: row.id }));
    await notices.tell({
      personId: studentId,
      caseId,
      kind: 'will_contact',
      subjectId: id,
      actorName: next.actedByName ?? next.seenByName,
    });
    await refreshDigest(caseId);
    this.note(action, row);
    return { ...row, ...next };
  }

  /** The notice says only that somebody wants to be called. */
  private async tellStaff(caseId: CaseId, subjectId: string): Promise<void> {
    const { institutionId } = actor();
    await notices.tellHelpers({ caseId, kind: 'wants_contact', subjectId });
    await asSystem('telling the deans that a student wants to be called', async () => {
      const [found] = await current().reads(reads.deans(institutionId));
      for (const { id: personId } of found)
        await notices.tell({
          personId,
          caseId,
          kind: 'wants_contact',
          subjectId,
          actorName: null,
        });
    });
  }

  private note(
    action: string,
    { id, caseId, studentId }: Pick<reads.EscalationRow, 'id' | 'caseId' | 'studentId'>,
  ): void {
    audit.record({
      action,
      kind: 'done',
      caseId,
      studentId,
      subjectType: 'escalation',
      subjectId: id,
    });
  }
}
