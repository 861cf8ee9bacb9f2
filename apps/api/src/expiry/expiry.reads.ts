import type { Certificate, VisaRecord } from '@onward/core/expiry';
import type { Instant } from '@onward/core/shared';
import { sql } from '../platform/tenancy/index.ts';

/** A certificate with who changed it last. */
export interface CertificateRow extends Certificate {
  readonly changedByName: string | null;
  readonly changedAt: Instant;
}

/** The visa record with who changed it last. */
export interface VisaRow extends VisaRecord {
  readonly changedByName: string | null;
  readonly changedAt: Instant;
}

const certificate = `c.id, c.case_id as "caseId", c.kind, c.name, c.issued_on as "issuedOn", c.expires_on as "expiresOn",
   c.source, c.version, c.changed_at as "changedAt", p.full_name as "changedByName"`;
const certificates = `app.certificate c left join app.person p on p.institution_id = $1 and p.id = c.changed_by`;

/** $1 institution, $2 case. In the order they were entered. */
export const certificatesOfCase = sql<CertificateRow>(
  'expiry.certificates',
  `select ${certificate} from ${certificates} where c.institution_id = $1 and c.case_id = $2 order by c.id limit 100`,
);

/** $1 institution, $2 certificate. */
export const certificateById = sql<CertificateRow>(
  'expiry.certificate',
  `select ${certificate} from ${certificates} where c.institution_id = $1 and c.id = $2`,
);

/** $1 institution, $2 case. */
export const visaOfCase = sql<VisaRow>(
  'expiry.visa',
  `select v.case_id as "caseId", v.pathway, v.sponsors, v.status_until as "statusUntil",
     v.clinical_authorization as "clinicalAuthorization", v.relocation,
     v.relocation_words as "relocationWords", v.source, v.version, v.changed_at as "changedAt",
     p.full_name as "changedByName"
   from app.visa_record v left join app.person p on p.institution_id = $1 and p.id = v.changed_by
   where v.institution_id = $1 and v.id = $2`,
);
