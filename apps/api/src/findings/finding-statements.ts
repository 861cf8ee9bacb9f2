import { sql } from '../platform/tenancy/index.ts';

/** $1 institution, $2 finding as JSON, $3 actor. */
export const addFinding = sql(
  'findings.add',
  `insert into app.finding (institution_id, id, case_id, debrief_id, domain, factor, severity, confidence, horizon,
     agrees, evidence, reason, state, would_change, recorded_by, changed_by)
   select $1, f.id, f."caseId", f."debriefId", f.domain, f.factor, f.severity, f.confidence, f.horizon,
     f.agrees, f.evidence, f.reason, f.state, coalesce(f."wouldChange", ''), $3, $3
   from json_to_record($2::json) as f (id uuid, "caseId" uuid, "debriefId" uuid, domain text, factor text, severity int,
     confidence text, horizon text, agrees text, evidence text, reason text, state text, "wouldChange" text)`,
);

/** $1 institution, $2 finding as JSON, $3 actor, $4 expected version. */
export const keepFinding = sql(
  'findings.keep',
  `update app.finding t set domain = f.domain, factor = f.factor, severity = f.severity, confidence = f.confidence,
     horizon = f.horizon, agrees = f.agrees, evidence = f.evidence, reason = f.reason, state = f.state,
     dismissed_reason = f."dismissedReason", would_change = coalesce(f."wouldChange", t.would_change), changed_by = $3, changed_at = now(), version = t.version + 1
   from json_to_record($2::json) as f (id uuid, domain text, factor text, severity int, confidence text, horizon text,
     agrees text, evidence text, reason text, state text, "dismissedReason" text, "wouldChange" text)
   where t.institution_id = $1 and t.id = f.id and t.version = $4`,
);

/**
 * $1 institution, $2 debrief, $3 actor. Raises the version of a debrief's words while they may still be written; no
 * row once it is signed. Takes the debrief's row, so a signature and a change of what it signs never cross.
 */
export const touchDebrief = sql<{ textVersion: number }>(
  'findings.touchDebrief',
  `update app.debrief set text_version = text_version + 1, changed_by = $3, changed_at = now()
   where institution_id = $1 and id = $2 and state in ('scheduled', 'held')
   returning text_version as "textVersion"`,
);
