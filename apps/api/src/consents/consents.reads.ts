import type { Consent, ConsentAsk } from '@onward/core/debriefers';
import type { CaseId, Id, Instant, PersonId } from '@onward/core/shared';
import { sql } from '../platform/tenancy/index.ts';

/** An ask of the office with the student's answer, if she has given one. */
export interface ConsentAskRow extends ConsentAsk {
  readonly id: Id<'consent_ask'>;
  readonly caseId: CaseId;
  readonly studentId: PersonId;
  readonly askedByName: string;
  readonly askedAt: Instant;
  readonly consentId: Consent['id'] | null;
  readonly answer: Consent['answer'] | null;
  /** What she agreed to, which may be less than was asked. */
  readonly agreedTo: Consent['what'];
  readonly answeredAt: Instant | null;
  readonly revokedAt: Instant | null;
  readonly version: number;
}

const asks = `select a.id, a.case_id as "caseId", a.student_id as "studentId", a.to_whom as "toWhom", a.what, a.why, a.until,
     a.asked_by_name as "askedByName", a.asked_at as "askedAt", c.id as "consentId", c.answer,
     coalesce(c.what, '{}') as "agreedTo", c.answered_at as "answeredAt", c.revoked_at as "revokedAt",
     coalesce(c.version, 0) as version
   from app.portal_consent_ask a
   left join app.debrief_consent c on c.institution_id = a.institution_id and c.ask_id = a.id
   where a.institution_id = $1`;

/** $1 institution, $2 student. Newest first. */
export const consentsOfStudent = sql<ConsentAskRow>(
  'consents.ofStudent',
  `${asks} and a.student_id = $2 order by a.asked_at desc, a.id desc limit 100`,
);

/** $1 institution, $2 case. Newest first. */
export const consentsOfCase = sql<ConsentAskRow>(
  'consents.ofCase',
  `${asks} and a.case_id = $2 order by a.asked_at desc, a.id desc limit 100`,
);

/** $1 institution, $2 ask. */
export const consentAskById = sql<ConsentAskRow>('consents.ask', `${asks} and a.id = $2`);

/** $1 institution, $2 case, $3 who asks: whom an ask would be about. */
export const caseForConsent = sql<{
  caseId: CaseId;
  studentId: PersonId;
  reach: 'assigned' | 'granted' | 'none';
  zone: string;
  askerName: string;
}>(
  'consents.case',
  `select k.id as "caseId", k.student_id as "studentId", app.reach(k.id) as reach, i.time_zone as zone,
     w.full_name as "askerName"
   from app.recovery_case k
   join app.institution i on i.institution_id = k.institution_id
   join app.person w on w.institution_id = k.institution_id and w.id = $3
   where k.institution_id = $1 and k.id = $2`,
);

/** $1 institution, $2 ask as JSON, $3 case, $4 student, $5 who asks, $6 her name, $7 when. */
export const addConsentAsk = sql(
  'consents.addAsk',
  `insert into app.portal_consent_ask (institution_id, id, case_id, student_id, to_whom, what, why, until, asked_by, asked_by_name, asked_at)
   select $1, a.id, $3, $4, a."toWhom", array(select json_array_elements_text(a.what)), a.why, a.until, $5, $6, $7
   from json_to_record($2::json) as a (id uuid, "toWhom" text, what json, why text, until date)`,
);

/** $1 institution, $2 consent as JSON, $3 ask as JSON. */
export const addConsent = sql(
  'consents.add',
  `insert into app.debrief_consent (institution_id, id, case_id, student_id, ask_id, to_whom, what, why, until, answer, answered_at)
   select $1, c.id, a."caseId", a."studentId", a.id, c."toWhom", array(select json_array_elements_text(c.what)), c.why,
     c.until, c.answer, c."answeredAt"
   from json_to_record($2::json) as c (id uuid, "toWhom" text, what json, why text, until date, answer text, "answeredAt" timestamptz),
     json_to_record($3::json) as a (id uuid, "caseId" uuid, "studentId" uuid)
   on conflict (institution_id, ask_id) do nothing`,
);

/** $1 institution, $2 consent, $3 expected version. */
export const revokeConsentRow = sql(
  'consents.revoke',
  `update app.debrief_consent set revoked_at = now(), version = version + 1
   where institution_id = $1 and id = $2 and version = $3 and revoked_at is null`,
);

/** $1 institution, $2 consent. Everything that stood on it closes: invitations, links and whoever is inside. */
export const closeWhatStoodOn = sql(
  'consents.close',
  `with closed as (
     update app.debriefer set withdrawn_at = now(), withdrawn_reason = 'consent taken back', version = version + 1
     where institution_id = $1 and consent_id = $2 and withdrawn_at is null returning id
   ), links as (
     update app.debriefer_link l set withdrawn_at = now() from closed
     where l.institution_id = $1 and l.debriefer_id = closed.id and l.used_at is null and l.withdrawn_at is null
   )
   update app.debriefer_session s set ended_at = now() from closed
   where s.institution_id = $1 and s.debriefer_id = closed.id and s.ended_at is null`,
);
