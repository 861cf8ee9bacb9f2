import { sql } from '../platform/tenancy/index.ts';

const shape = `x (id uuid, "caseId" uuid, kind text, name text, "issuedOn" date, "expiresOn" date, source text)`;

/** $1 institution, $2 certificate as JSON, $3 actor. */
export const addCertificate = sql(
  'expiry.addCertificate',
  `insert into app.certificate (institution_id, id, case_id, kind, name, issued_on, expires_on, source, created_by, changed_by)
   select $1, x.id, x."caseId", x.kind, x.name, x."issuedOn", x."expiresOn", x.source, $3, $3
   from json_to_record($2::json) as ${shape}`,
);

/** $1 institution, $2 certificate as JSON, $3 actor, $4 expected version. */
export const keepCertificate = sql(
  'expiry.keepCertificate',
  `update app.certificate c set kind = x.kind, name = x.name, issued_on = x."issuedOn", expires_on = x."expiresOn",
     source = x.source, changed_by = $3, changed_at = now(), version = c.version + 1
   from json_to_record($2::json) as ${shape}
   where c.institution_id = $1 and c.id = x.id and c.version = $4`,
);

/** $1 institution, $2 certificate, $3 expected version. */
export const removeCertificate = sql(
  'expiry.removeCertificate',
  'delete from app.certificate where institution_id = $1 and id = $2 and version = $3',
);

/** $1 institution, $2 visa record as JSON, $3 actor, $4 expected version; 0 for the first. */
export const keepVisaRow = sql(
  'expiry.keepVisa',
  `insert into app.visa_record as v (institution_id, id, case_id, pathway, sponsors, status_until, clinical_authorization,
     relocation, relocation_words, source, created_by, changed_by)
   select $1, x."caseId", x."caseId", x.pathway, x.sponsors, x."statusUntil", x."clinicalAuthorization", x.relocation,
     x."relocationWords", x.source, $3, $3
   from json_to_record($2::json) as x ("caseId" uuid, pathway text, sponsors text, "statusUntil" date,
     "clinicalAuthorization" text, relocation text, "relocationWords" text, source text)
   on conflict (institution_id, id) do update set pathway = excluded.pathway, sponsors = excluded.sponsors,
     status_until = excluded.status_until, clinical_authorization = excluded.clinical_authorization,
     relocation = excluded.relocation, relocation_words = excluded.relocation_words,
     source = excluded.source, changed_by = excluded.changed_by, changed_at = now(), version = v.version + 1
   where v.version = $4`,
);
