import { Injectable } from '@nestjs/common';
import { log, triesSinceAnswer, type Contact, type ContactEntry } from '@onward/core/contacts';
import type { CaseId } from '@onward/core/shared';
import { clockOf, loadCase, refreshDigest, subjectOf } from '../cases/index.ts';
import { permit } from '../platform/access/permit.ts';
import { audit } from '../platform/audit/audit.ts';
import { keep, refuse } from '../platform/graphql/refusal-error.ts';
import { newId } from '../platform/ids.ts';
import { actor, current } from '../platform/tenancy/index.ts';
import { addContact, contactsOfCase, type ContactRow } from './contacts.reads.ts';

/** The log of attempts to reach a student. */
@Injectable()
export class ContactsService {
  /** Logs an attempt. Refuses NOT_FOUND, INPUT_NOT_VALID. Answers it with the tries since the last answer. */
  async log(caseId: CaseId, entry: ContactEntry): Promise<Contact & { tries: number }> {
    const row = await loadCase(caseId);
    permit('contact.log', subjectOf(row), { caseId, studentId: row?.studentId ?? null });
    if (!row) return refuse('NOT_FOUND', {});
    const { institutionId, personId } = actor();
    const by = { id: newId<'contact'>(), caseId, madeBy: personId };
    const contact = keep(log(entry, by, clockOf(row)));
    const { id, channel, outcome, happenedAt, minutes, summary, createdAt } = contact;
    await current().write(
      addContact(
        institutionId,
        id,
        caseId,
        personId,
        channel,
        outcome,
        happenedAt,
        minutes,
        summary,
        createdAt,
      ),
    );
    await refreshDigest(caseId);
    audit.record({
      action: 'contact.log',
      kind: 'done',
      caseId,
      studentId: row.studentId,
      subjectType: 'contact',
      subjectId: id,
      facts: { channel, outcome },
    });
    const known = await this.list(caseId);
    return { ...contact, tries: triesSinceAnswer(known) };
  }

  /** Attempts of a case, newest first. Refuses NOT_FOUND. */
  async ofCase(caseId: CaseId): Promise<ContactRow[]> {
    const row = await loadCase(caseId);
    permit('case.read', subjectOf(row), { caseId, studentId: row?.studentId ?? null });
    return this.list(caseId);
  }

  private async list(caseId: CaseId): Promise<ContactRow[]> {
    const [rows] = await current().reads(contactsOfCase(actor().institutionId, caseId));
    return rows;
  }
}
