import { sql } from '../platform/tenancy/index.ts';

const fields = `id uuid, "caseId" uuid, "studentId" uuid, kind text, title text, place text, "withWhom" text, state text,
  setting text, specialty text, contacts text[], "halfDays" double precision, "startedOn" date, "endedOn" date, role text,
  cases text, learned text, evidence text, "evidenceLink" text, "evidenceOn" date, "writtenBy" uuid,
  "writtenByName" text, "recordedAt" timestamptz, "changedAt" timestamptz`;

/** $1 institution, $2 activity as json. */
export const addActivity = sql(
  'activities.add',
  `insert into app.activity (institution_id, id, case_id, student_id, kind, title, place, with_whom, state, setting,
     specialty, contacts, half_days, started_on, ended_on, role, cases, learned, evidence, evidence_link, evidence_on,
     written_by, written_by_name, recorded_at, changed_at)
   select $1, x.id, x."caseId", x."studentId", x.kind, x.title, x.place, x."withWhom", x.state, x.setting, x.specialty,
     x.contacts, x."halfDays", x."startedOn", x."endedOn", x.role, x.cases, x.learned, x.evidence, x."evidenceLink",
     x."evidenceOn", x."writtenBy", x."writtenByName", x."recordedAt", x."changedAt"
   from json_to_record($2::json) as x (${fields})`,
);

/** $1 institution, $2 activity as json, $3 the version the edit began from. */
export const keepActivity = sql<{ id: string }>(
  'activities.keep',
  `update app.activity a set (kind, title, place, with_whom, state, setting, specialty, contacts, half_days, started_on,
       ended_on, role, cases, learned, evidence, evidence_link, evidence_on, changed_at, version)
     = (x.kind, x.title, x.place, x."withWhom", x.state, x.setting, x.specialty, x.contacts, x."halfDays", x."startedOn",
       x."endedOn", x.role, x.cases, x.learned, x.evidence, x."evidenceLink", x."evidenceOn", x."changedAt", a.version + 1)
   from json_to_record($2::json) as x (${fields})
   where a.institution_id = $1 and a.id = x.id and a.version = $3 and a.withdrawn_at is null returning a.id`,
);

/** $1 institution, $2 activity, $3 the version the edit began from, $4 when. */
export const withdrawActivity = sql<{ id: string }>(
  'activities.withdraw',
  `update app.activity set withdrawn_at = $4, version = version + 1
   where institution_id = $1 and id = $2 and version = $3 and withdrawn_at is null returning id`,
);

/** $1 institution, $2 answer as json. */
export const addCheck = sql(
  'activities.addCheck',
  `insert into app.activity_check (institution_id, id, case_id, student_id, activity_id, activity_version, answer, words,
     by_id, by_name, at)
   select $1, x.id, x."caseId", x."studentId", x."activityId", x."activityVersion", x.answer, x.words, x."byId",
     x."byName", x.at
   from json_to_record($2::json) as x (id uuid, "caseId" uuid, "studentId" uuid, "activityId" uuid, "activityVersion" int,
     answer text, words text, "byId" uuid, "byName" text, at timestamptz)`,
);
