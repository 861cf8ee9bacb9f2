import { Injectable } from '@nestjs/common';
import { answerConsent, askConsent, revokeConsent, type ConsentAsk } from '@onward/core/debriefers';
import type { CaseId, Id, TimeZone } from '@onward/core/shared';
import { notices } from '../notices/index.ts';
import { permit, type About } from '../platform/access/permit.ts';
import { audit } from '../platform/audit/audit.ts';
import { now } from '../platform/clock.ts';
import { keep, refuse } from '../platform/graphql/refusal-error.ts';
import { checkVersion } from '../platform/graphql/version.ts';
import { newId } from '../platform/ids.ts';
import { actor, asSystem, current } from '../platform/tenancy/index.ts';
import * as reads from './consents.reads.ts';

/** What the office asks a student to agree to, and her own word about it. */
@Injectable()
export class ConsentsService {
  /** The asks of a case, for staff. Refuses NOT_FOUND. */
  async ofCase(caseId: CaseId): Promise<reads.ConsentAskRow[]> {
    const { institutionId, personId } = actor();
    const [[found], asks] = await current().reads(
      reads.caseForConsent(institutionId, caseId, personId),
      reads.consentsOfCase(institutionId, caseId),
    );
    permit('debriefer.read', found, { caseId });
    return asks;
  }

  /** Asks the student whether somebody from outside may be asked: whom, what, why, until when. Refuses NOT_FOUND, INPUT_NOT_VALID. */
  async ask(
    caseId: CaseId,
    entry: Omit<ConsentAsk, 'what' | 'until'> & {
      readonly what: readonly string[];
      readonly until: string;
    },
  ): Promise<reads.ConsentAskRow> {
    const { institutionId, personId } = actor();
    const found = await current().read(reads.caseForConsent(institutionId, caseId, personId));
    permit('consent.ask', found, { caseId });
    const asked = keep(askConsent(entry, { now: now(), zone: found.zone as TimeZone }));
    const id = newId<'consent_ask'>();
    const row = { ...asked, id };
    const about = [caseId, found.studentId, personId, found.askerName, now()] as const;
    await current().write(reads.addConsentAsk(institutionId, row, ...about));
    audit.record({ action: 'consent.ask', kind: 'done', ...aboutAsk({ ...found, id }) });
    return this.load(id);
  }

  /** What the student has been asked, and what she answered. */
  async mine(): Promise<reads.ConsentAskRow[]> {
    const { institutionId, personId } = actor();
    permit('consent.answer', { studentId: personId });
    const [asks] = await current().reads(reads.consentsOfStudent(institutionId, personId));
    return asks;
  }

  /** The student's answer, which may give less than was asked. Refuses NOT_FOUND, CONSENT_ANSWERED. */
  async answer(
    askId: Id<'consent_ask'>,
    given: { readonly agrees: boolean; readonly what: readonly string[] },
  ): Promise<reads.ConsentAskRow> {
    const { institutionId } = actor();
    const ask = await current().read(reads.consentAskById(institutionId, askId));
    permit('consent.answer', ask, aboutAsk(ask));
    const answered = { ...ask, answered: ask.answer !== null };
    const next = keep(answerConsent(answered, { ...given, id: newId() }, now()));
    const [added] = await current().write(reads.addConsent(institutionId, next, ask));
    if (added.count === 0) refuse('CONSENT_ANSWERED', {});
    await notices.tellHelpers({ caseId: ask.caseId, kind: 'consent_answered', subjectId: askId });
    const facts = { answer: next.answer };
    audit.record({ action: 'consent.answer', kind: 'done', ...aboutAsk(ask), facts });
    return this.load(askId);
  }

  /** Takes a consent back; what stood on it closes at once. Refuses NOT_FOUND, CONSENT_ANSWERED, CHANGED_BY_SOMEONE_ELSE. */
  async revoke(askId: Id<'consent_ask'>, expectedVersion: number): Promise<reads.ConsentAskRow> {
    const { institutionId } = actor();
    const ask = await current().read(reads.consentAskById(institutionId, askId));
    permit('consent.answer', ask, aboutAsk(ask));
    checkVersion(expectedVersion, { version: ask.version, current: { answer: ask.answer } });
    const id = ask.consentId ?? refuse('CONSENT_ANSWERED', {});
    keep(revokeConsent({ answer: ask.answer ?? 'declined', revokedAt: ask.revokedAt }, now()));
    await current().write(reads.revokeConsentRow(institutionId, id, expectedVersion));
    await asSystem('closing what a consent opened', () =>
      current().write(reads.closeWhatStoodOn(institutionId, id)),
    );
    await notices.tellHelpers({ caseId: ask.caseId, kind: 'consent_revoked', subjectId: askId });
    audit.record({ action: 'consent.revoke', kind: 'done', ...aboutAsk(ask) });
    return this.load(askId);
  }

  private async load(id: Id<'consent_ask'>): Promise<reads.ConsentAskRow> {
    const { institutionId } = actor();
    return (
      (await current().read(reads.consentAskById(institutionId, id))) ?? refuse('NOT_FOUND', {})
    );
  }
}

function aboutAsk(
  ask: Pick<reads.ConsentAskRow, 'id' | 'caseId' | 'studentId'> | null | undefined,
): About {
  if (!ask) return {};
  const { id, caseId, studentId } = ask;
  return { caseId, studentId, subjectType: 'consent_ask', subjectId: id };
}
