import { Injectable } from '@nestjs/common';
import { giveOwnRankConsent } from '@onward/core/attempts';
import { notices, type NoticeKind } from '../notices/index.ts';
import { permit } from '../platform/access/permit.ts';
import { audit } from '../platform/audit/audit.ts';
import { now } from '../platform/clock.ts';
import { refuse } from '../platform/graphql/refusal-error.ts';
import { newId } from '../platform/ids.ts';
import { actor, asSystem, current } from '../platform/tenancy/index.ts';
import { addConsent, endConsent } from './attempt-statements.ts';
import type { MyRankConsentType } from './attempts.types.ts';
import { keptRanks, myRankConsent, type MyRankConsentRow } from './my-rank-consent.reads.ts';

/** The student's own word about her rank list: given by nobody else here, never asked for, taken back at any time. */
@Injectable()
export class MyRankConsentService {
  /** What she said last, and how many ranks are kept under it; null without a case. */
  async mine(): Promise<MyRankConsentType | null> {
    const { institutionId, personId } = actor();
    const row = await current().read(myRankConsent(institutionId, personId));
    permit('rank_consent.say', { studentId: row?.studentId ?? personId });
    return row && this.shown(row);
  }

  private async shown(row: MyRankConsentRow): Promise<MyRankConsentType> {
    const { caseId, studentId, givenAt, revokedAt, recordedBy } = row;
    const kept = await asSystem('counting the ranks kept of the student who asks', () =>
      current().read(keptRanks(actor().institutionId, caseId)),
    );
    const byHer = recordedBy === studentId;
    return { givenAt, revokedAt, byHer, ranksKept: kept?.count ?? 0 };
  }

  /** Ranks she tells may be kept. Given already: nothing happens. Refuses NOT_FOUND. */
  async give(): Promise<MyRankConsentType> {
    const { institutionId } = actor();
    const row = await this.load();
    if (stands(row)) return this.shown(row);
    const { caseId, studentId } = row;
    const consent = giveOwnRankConsent({
      id: newId<'rank_consent'>(),
      caseId,
      recordedBy: studentId,
      givenAt: now(),
    });
    await current().write(addConsent(institutionId, consent, studentId));
    await this.tell('rank_consent_given', 'rank_consent.give', row, consent.id);
    return this.shown(await this.load());
  }

  /** Takes it back; every rank kept under it is removed at once. None stands: nothing happens. Refuses NOT_FOUND. */
  async revoke(): Promise<MyRankConsentType> {
    const { institutionId, personId } = actor();
    const row = await this.load();
    if (!stands(row) || !row.id) return this.shown(row);
    await asSystem('removing the ranks whose consent was taken back', () =>
      current().write(endConsent(institutionId, row.caseId, personId, now())),
    );
    await this.tell('rank_consent_revoked', 'rank_consent.revoke', row, row.id);
    return this.shown(await this.load());
  }

  private async load(): Promise<MyRankConsentRow> {
    const { institutionId, personId } = actor();
    const row = await current().read(myRankConsent(institutionId, personId));
    permit('rank_consent.say', row && { studentId: row.studentId });
    return row ?? refuse('NOT_FOUND', {});
  }

  private async tell(
    kind: NoticeKind,
    action: string,
    { caseId, studentId }: MyRankConsentRow,
    subjectId: string,
  ): Promise<void> {
    await notices.tellHelpers({ caseId, kind, subjectId });
    const about = { caseId, studentId, subjectType: 'rank_consent', subjectId };
    audit.record({ action, kind: 'done', ...about });
  }
}

function stands({ id, revokedAt }: MyRankConsentRow): boolean {
  return id !== null && revokedAt === null;
}
