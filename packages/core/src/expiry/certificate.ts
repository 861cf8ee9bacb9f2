import type { LocalDate } from '../shared/calendar.ts';
import { checkChoice, checkDate, checkText } from '../shared/check.ts';
import { accepted, refused, type Decision } from '../shared/decision.ts';
import type { CaseId, CertificateId } from '../shared/ids.ts';
import type { Issue } from '../shared/refusals.ts';

/** Certificates programs and hospitals ask for (LA-19), as code and as staff read it. */
export const certificateKinds = {
  bls: 'BLS',
  acls: 'ACLS',
  hipaa: 'HIPAA',
  osha: 'OSHA',
  citi: 'Research ethics (CITI)',
  ecfmg: 'ECFMG certification',
  other: 'Another certificate',
} as const;

/** What is entered about a certificate. */
export interface CertificateEntry {
  readonly kind: string;
  /** Its name when it is another. */
  readonly name: string;
  readonly issuedOn: string | null;
  /** Null: it does not expire, or nobody said when. */
  readonly expiresOn: string | null;
  readonly source: string;
}

/** A certificate of the person. */
export interface Certificate extends CertificateEntry {
  readonly id: CertificateId;
  readonly caseId: CaseId;
  readonly kind: keyof typeof certificateKinds;
  readonly issuedOn: LocalDate | null;
  readonly expiresOn: LocalDate | null;
  readonly version: number;
}

/** Everything wrong with a certificate as entered. */
export function checkCertificate(entry: CertificateEntry, today: LocalDate): readonly Issue[] {
  const dates = [
    ...checkDate('issuedOn', entry.issuedOn),
    ...checkDate('expiresOn', entry.expiresOn),
  ];
  const { issuedOn, expiresOn } = entry;
  const early = dates.length === 0 && issuedOn && issuedOn > today;
  const turned = dates.length === 0 && issuedOn && expiresOn && expiresOn < issuedOn;
  return [
    ...checkChoice('kind', entry.kind, Object.keys(certificateKinds)),
    ...checkText('name', entry.name, { required: entry.kind === 'other', max: 120 }),
    ...checkText('source', entry.source, { required: true, max: 200 }),
    ...dates,
    ...(early ? [{ field: 'issuedOn', code: 'in_the_future' } as const] : []),
    ...(turned ? [{ field: 'expiresOn', code: 'before_start' } as const] : []),
  ];
}

/** Records a certificate. Refuses INPUT_NOT_VALID. */
export function recordCertificate(
  entry: CertificateEntry,
  of: Pick<Certificate, 'id' | 'caseId' | 'version'>,
  today: LocalDate,
): Decision<Certificate> {
  const issues = checkCertificate(entry, today);
  if (issues.length > 0) return refused('INPUT_NOT_VALID', { issues });
  return accepted({
    ...entry,
    id: of.id,
    caseId: of.caseId,
    version: of.version,
    name: entry.name.trim(),
    source: entry.source.trim(),
    issuedOn: entry.issuedOn || null,
    expiresOn: entry.expiresOn || null,
  } as Certificate);
}
