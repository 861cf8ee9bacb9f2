import { sql } from '../platform/tenancy/index.ts';

const fields = `match_year = x."matchYear", specialty = x.specialty, specialty_name = x."specialtyName", track = x.track,
   aimed_region = x."aimedRegion", system = x.system, service = x.service, applicant_type = x."applicantType",
   graduated_on = x."graduatedOn", visa_need = x."visaNeed", applied_on = x."appliedOn", couple = x.couple,
   switched_from = x."switchedFrom", outcome = x.outcome, soap_outcome = x."soapOutcome",
   interviews_read = x."interviewsRead", complete = x.complete, source = x.source, as_of = x."asOf",
   confirmed_by = x."confirmedBy", confirmed_at = x."confirmedAt"`;

const shape = `x (id uuid, "caseId" uuid, "matchYear" int, specialty text, "specialtyName" text, track text,
   "aimedRegion" text, system text, service text, "applicantType" text, "graduatedOn" date, "visaNeed" text,
   "appliedOn" date, couple boolean, "switchedFrom" text, outcome text, "soapOutcome" text, "interviewsRead" text,
   complete text[], source text, "asOf" date, "confirmedBy" uuid, "confirmedAt" timestamptz, "startedFrom" uuid)`;

/** $1 institution, $2 attempt as JSON, $3 actor. */
export const addAttempt = sql(
  'attempts.add',
  `insert into app.attempt (institution_id, id, case_id, match_year, specialty, specialty_name, track, aimed_region, system,
     service, applicant_type, graduated_on, visa_need, applied_on, couple, switched_from, outcome, soap_outcome,
     interviews_read, complete, source, as_of, confirmed_by, confirmed_at, started_from, created_by, changed_by)
   select $1, x.id, x."caseId", x."matchYear", x.specialty, x."specialtyName", x.track, x."aimedRegion", x.system,
     x.service, x."applicantType", x."graduatedOn", x."visaNeed", x."appliedOn", x.couple, x."switchedFrom", x.outcome,
     x."soapOutcome", x."interviewsRead", x.complete, x.source, x."asOf", x."confirmedBy", x."confirmedAt",
     x."startedFrom", $3, $3
   from json_to_record($2::json) as ${shape}`,
);

/** $1 institution, $2 attempt as JSON, $3 actor, $4 expected version. */
export const keepAttempt = sql(
  'attempts.keep',
  `update app.attempt t set ${fields}, changed_by = $3, changed_at = now(), version = t.version + 1
   from json_to_record($2::json) as ${shape}
   where t.institution_id = $1 and t.id = x.id and t.version = $4`,
);

/** $1 institution, $2 case, $3 facts as a JSON list, $4 actor. */
export const addFacts = sql(
  'attempts.addFacts',
  `insert into app.attempt_fact (institution_id, id, case_id, attempt_id, kind, body, source, as_of, confirmed_by,
     confirmed_at, created_by, changed_by)
   select $1, x.id, $2, x."attemptId", x.kind, x.body, x.source, x."asOf", x."confirmedBy", x."confirmedAt", $4, $4
   from json_to_recordset($3::json) as x (id uuid, "attemptId" uuid, kind text, body jsonb, source text, "asOf" date,
     "confirmedBy" uuid, "confirmedAt" timestamptz)`,
);

/** $1 institution, $2 fact as JSON, $3 actor, $4 expected version. */
export const keepFact = sql(
  'attempts.keepFact',
  `update app.attempt_fact t set body = x.body, source = x.source, as_of = x."asOf", confirmed_by = x."confirmedBy",
     confirmed_at = x."confirmedAt", changed_by = $3, changed_at = now(), version = t.version + 1
   from json_to_record($2::json) as x (id uuid, body jsonb, source text, "asOf" date, "confirmedBy" uuid,
     "confirmedAt" timestamptz)
   where t.institution_id = $1 and t.id = x.id and t.version = $4`,
);

/** $1 institution, $2 fact, $3 expected version. */
export const removeFact = sql(
  'attempts.removeFact',
  `delete from app.attempt_fact where institution_id = $1 and id = $2 and version = $3`,
);

/** $1 institution, $2 consent as JSON, $3 the student whose word it is. */
export const addConsent = sql(
  'attempts.addConsent',
  `insert into app.rank_consent (institution_id, id, case_id, student_id, how, recorded_by, given_at)
   select $1, x.id, x."caseId", $3::uuid, x.how, x."recordedBy", x."givenAt"
   from json_to_record($2::json) as x (id uuid, "caseId" uuid, how text, "recordedBy" uuid, "givenAt" timestamptz)`,
);

/** $1 institution, $2 case, $3 actor, $4 when. Ends the consent and removes every rank that was kept under it. */
export const endConsent = sql(
  'attempts.endConsent',
  `with ended as (
     update app.rank_consent set revoked_by = $3, revoked_at = $4
     where institution_id = $1 and case_id = $2 and revoked_at is null returning id)
   delete from app.attempt_fact where institution_id = $1 and case_id = $2 and kind = 'ranks' and exists (select 1 from ended)`,
);
