import { sql } from '../platform/tenancy/index.ts';

/** $1 institution, $2 finding with its rule as JSON, $3 actor. */
export const addDecided = sql(
  'diagnosis.addDecided',
  `insert into app.finding (institution_id, id, case_id, domain, factor, severity, confidence, horizon, agrees, evidence,
     reason, state, dismissed_reason, would_change, rule_code, rule_mark, pack_versions, basis, recorded_by, changed_by)
   select $1, f.id, f."caseId", f.domain, f.factor, f.severity, f.confidence, f.horizon, f.agrees, f.evidence,
     f.reason, f.state, f."dismissedReason", coalesce(f."wouldChange", ''), f."ruleCode", f."ruleMark", f."packVersions", f.basis, $3, $3
   from json_to_record($2::json) as f (id uuid, "caseId" uuid, domain text, factor text, severity int, confidence text,
     horizon text, agrees text, evidence text, reason text, state text, "dismissedReason" text, "wouldChange" text, "ruleCode" text,
     "ruleMark" text, "packVersions" jsonb, basis jsonb)`,
);

/** $1 institution, $2 finding as JSON, $3 actor, $4 expected version. */
export const keepRevised = sql(
  'diagnosis.keepRevised',
  `update app.finding t set domain = f.domain, factor = f.factor, severity = f.severity, confidence = f.confidence,
     horizon = f.horizon, agrees = f.agrees, evidence = f.evidence, reason = f.reason,
     would_change = f."wouldChange", changed_by = $3,
     changed_at = now(), version = t.version + 1
   from json_to_record($2::json) as f (id uuid, domain text, factor text, severity int, confidence text, horizon text,
     agrees text, evidence text, reason text, "wouldChange" text)
   where t.institution_id = $1 and t.id = f.id and t.version = $4`,
);

/** $1 institution, $2 diagnosis as JSON, $3 actor, $4 expected version, 0 for none yet. */
export const keepDiagnosis = sql<{ version: number }>(
  'diagnosis.keep',
  `insert into app.case_diagnosis as t (institution_id, id, case_id, target_on, priorities, single_factor, student_words, changed_by)
   select $1, d."caseId", d."caseId", d."targetOn", d.priorities, d."singleFactor", d."studentWords", $3
   from json_to_record($2::json) as d ("caseId" uuid, "targetOn" date, priorities uuid[], "singleFactor" text, "studentWords" text)
   on conflict (institution_id, id) do update set target_on = excluded.target_on, priorities = excluded.priorities,
     single_factor = excluded.single_factor, student_words = excluded.student_words, changed_by = excluded.changed_by,
     changed_at = now(), version = t.version + 1
   where t.version = $4
   returning t.version`,
);

/** $1 institution, $2 id, $3 case, $4 student, $5 words, $6 author's name, $7 visible from, $8 actor, $9 factors as JSON. The newest replaces the one before. */
export const addDiagnosisRelease = sql(
  'diagnosis.release',
  `with before as (
     update app.portal_diagnosis set withdrawn_at = now(), withdrawn_by = $8, withdrawn_reason = 'Replaced by a newer one'
     where institution_id = $1 and case_id = $3 and withdrawn_at is null)
   insert into app.portal_diagnosis (institution_id, id, case_id, student_id, words, author_name, visible_from, released_by, factors)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9::jsonb)`,
);

/** $1 institution, $2 case, $3 actor, $4 reason. */
export const withdrawDiagnosisReleases = sql(
  'diagnosis.withdraw',
  `update app.portal_diagnosis set withdrawn_at = now(), withdrawn_by = $3, withdrawn_reason = $4
   where institution_id = $1 and case_id = $2 and withdrawn_at is null`,
);

/** $1 institution, $2 evidence as JSON, $3 case. */
export const addEvidenceRow = sql(
  'diagnosis.addEvidence',
  `insert into app.finding_evidence (institution_id, id, case_id, finding_id, kind, ref_id, says, source, as_of, weighs, added_by, added_at)
   select $1, e.id, $3, e."findingId", e.kind, e."refId", e.says, e.source, e."asOf", e.weighs, e."addedBy", e."addedAt"
   from json_to_record($2::json) as e (id uuid, "findingId" uuid, kind text, "refId" uuid, says text, source text,
     "asOf" date, weighs text, "addedBy" uuid, "addedAt" timestamptz)`,
);

/** $1 institution, $2 evidence. */
export const removeEvidenceRow = sql(
  'diagnosis.removeEvidence',
  'delete from app.finding_evidence where institution_id = $1 and id = $2',
);

/** $1 institution, $2 answer as JSON. */
export const addAnswer = sql(
  'diagnosis.addAnswer',
  `insert into app.diagnosis_answer (institution_id, id, case_id, student_id, release_id, agrees, words, answered_at)
   select $1, x.id, x."caseId", x."studentId", x."releaseId", x.agrees, x.words, x."answeredAt"
   from json_to_record($2::json) as x (id uuid, "caseId" uuid, "studentId" uuid, "releaseId" uuid, agrees text,
     words text, "answeredAt" timestamptz)`,
);
