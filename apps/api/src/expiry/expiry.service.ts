import { Injectable } from '@nestjs/common';
import {
  assetsOf,
  forecast,
  keepVisa,
  recordCertificate,
  type CertificateEntry,
  type Held,
  type VisaEntry,
} from '@onward/core/expiry';
import type { CaseId, CertificateId, LocalDate } from '@onward/core/shared';
import { caseFor } from '../attempts/index.ts';
import type { CaseRow } from '../cases/index.ts';
import { lettersOfCase, loadGround, type CaseGround } from '../letters/index.ts';
import { audit } from '../platform/audit/audit.ts';
import { today } from '../platform/clock.ts';
import { keep, refuse } from '../platform/graphql/refusal-error.ts';
import { checkVersion, keepVersion, type CurrentVersion } from '../platform/graphql/version.ts';
import { newId } from '../platform/ids.ts';
import { actor, current } from '../platform/tenancy/index.ts';
import * as writes from './expiry-statements.ts';
import * as reads from './expiry.reads.ts';
import type { CaseExpiryType } from './expiry.types.ts';

/** What an application rests on that grows old or runs out, counted to the day of the application. */
@Injectable()
export class ExpiryService {
  /** The forecast in two flights, to the target date or `years` later. Recorded as a look at the record. Refuses NOT_FOUND. */
  async page(caseId: CaseId, years: number): Promise<CaseExpiryType> {
    const { ground, page } = await this.load(caseId, years);
    const { studentId } = ground.row;
    audit.record({ action: 'expiry.read', kind: 'read', caseId, studentId });
    return page;
  }

  /** Records a certificate, or changes the one given. Refuses NOT_FOUND, INPUT_NOT_VALID, CHANGED_BY_SOMEONE_ELSE. */
  async certificate(
    caseId: CaseId,
    seen: { readonly id: CertificateId; readonly version: number } | null,
    entry: CertificateEntry,
  ): Promise<CaseExpiryType> {
    const { institutionId, personId } = actor();
    const row = await caseFor('case.change', caseId);
    if (seen) await this.checkSeen(row, seen);
    const id = seen?.id ?? newId<'certificate'>();
    const of = { id, caseId, version: seen?.version ?? 1 };
    const next = keep(recordCertificate(entry, of, today(row.zone)));
    if (seen) {
      const update = writes.keepCertificate(institutionId, next, personId, seen.version);
      await keepVersion(update, seen.version, () => this.versionOf(id));
    } else await current().write(writes.addCertificate(institutionId, next, personId));
    return this.kept('certificate.keep', row, id);
  }

  /** Takes a certificate away that should not be there. Refuses NOT_FOUND, CHANGED_BY_SOMEONE_ELSE. */
  async removeCertificate(id: CertificateId, expectedVersion: number): Promise<CaseExpiryType> {
    const { institutionId } = actor();
    const found = await current().read(reads.certificateById(institutionId, id));
    const row = await caseFor('case.change', found?.caseId ?? null);
    await this.checkSeen(row, { id, version: expectedVersion });
    const removal = writes.removeCertificate(institutionId, id, expectedVersion);
    await keepVersion(removal, expectedVersion, () => this.versionOf(id));
    return this.kept('certificate.remove', row, id);
  }

  /** Keeps visa and status. Version 0: the first entry. Refuses NOT_FOUND, INPUT_NOT_VALID, CHANGED_BY_SOMEONE_ELSE. */
  async visa(caseId: CaseId, expectedVersion: number, entry: VisaEntry): Promise<CaseExpiryType> {
    const { institutionId, personId } = actor();
    const row = await caseFor('case.change', caseId);
    const next = keep(keepVisa(entry, { caseId, version: expectedVersion }));
    const update = writes.keepVisaRow(institutionId, next, personId, expectedVersion);
    await keepVersion(update, expectedVersion, async () => {
      const there = await current().read(reads.visaOfCase(institutionId, caseId));
      return there && visaVersion(there);
    });
    return this.kept('visa.keep', row, caseId);
  }

  private async checkSeen(
    { id: caseId }: CaseRow,
    seen: { readonly id: CertificateId; readonly version: number },
  ): Promise<void> {
    const found = await current().read(reads.certificateById(actor().institutionId, seen.id));
    if (found?.caseId !== caseId) return refuse('NOT_FOUND', {});
    checkVersion(seen.version, certificateVersion(found));
  }

  private async versionOf(id: CertificateId): Promise<CurrentVersion | null> {
    const there = await current().read(reads.certificateById(actor().institutionId, id));
    return there && certificateVersion(there);
  }

  private async kept(action: string, row: CaseRow, subjectId: string): Promise<CaseExpiryType> {
    const { id: caseId, studentId } = row;
    const subjectType = action.split('.')[0] ?? '';
    audit.record({ action, kind: 'done', caseId, studentId, subjectType, subjectId });
    return (await this.load(caseId, 0)).page;
  }

  private async load(caseId: CaseId, years: number) {
    const { ground, rows } = await loadGround('case.read', caseId, (...of) => [
      lettersOfCase(...of),
      reads.certificatesOfCase(...of),
      reads.visaOfCase(...of),
    ]);
    const [letters, certificates, [visa]] = rows;
    return {
      ground,
      page: presentExpiry(ground, { letters, certificates, visa: visa ?? null }, years),
    };
  }
}

interface OwnRows {
  readonly letters: Held['letters'];
  readonly certificates: readonly reads.CertificateRow[];
  readonly visa: reads.VisaRow | null;
}

/** The forecast as the page shows it, counted so many years after the target. */
function presentExpiry(ground: CaseGround, own: OwnRows, years: number): CaseExpiryType {
  const { attempt, figures, target, row } = ground;
  const facts = ground.facts.filter(({ attemptId }) => attemptId === attempt?.id);
  const seen = forecast(assetsOf({ attempt, facts, figures, ...own }), later(target.on, years));
  return {
    caseId: row.id,
    today: ground.today,
    countedTo: seen?.targetDate ?? null,
    nextOn: seen?.nextDate ?? null,
    targetOn: target.on,
    targetSource: target.source,
    lines: seen?.lines ?? [],
    certificates: own.certificates,
    visa: own.visa,
  };
}

function later(date: LocalDate | null, years: number): LocalDate | null {
  return date && (Temporal.PlainDate.from(date).add({ years }).toString() as LocalDate);
}

function certificateVersion(row: reads.CertificateRow): CurrentVersion {
  const { version, changedByName, changedAt, kind, name, issuedOn, expiresOn } = row;
  const current = { kind, name, issuedOn, expiresOn };
  return { version, changedBy: changedByName, changedAt, current };
}

function visaVersion(row: reads.VisaRow): CurrentVersion {
  const { version, changedByName, changedAt, pathway, statusUntil } = row;
  return { version, changedBy: changedByName, changedAt, current: { pathway, statusUntil } };
}
