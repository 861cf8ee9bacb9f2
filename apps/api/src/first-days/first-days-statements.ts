import { sql } from '../platform/tenancy/index.ts';

/** $1 institution, $2 id, $3 case, $4 student, $5 choice as JSON, $6 when. A later choice replaces the earlier. */
export const putDisclosure = sql(
  'firstDays.putDisclosure',
  `insert into app.disclosure (institution_id, id, case_id, student_id, item, title, words, audience, changed_at)
   select $1, $2, $3, $4, d.item, d.title, d.words, d.audience, $6
   from json_to_record($5::json) as d (item text, title text, words text, audience text)
   on conflict (institution_id, case_id, item) do update set title = excluded.title, words = excluded.words,
     audience = excluded.audience, changed_at = excluded.changed_at`,
);

/** $1 institution, $2 message as JSON. */
export const addOutreach = sql(
  'firstDays.addOutreach',
  `insert into app.outreach (institution_id, id, case_id, student_id, "to", purpose, words, several, written_by,
     written_by_name, written_at, changed_at)
   select $1, o.id, o."caseId", o."studentId", o."to", o.purpose, o.words, o.several, o."writtenBy", o."writtenByName",
     o."writtenAt", o."writtenAt"
   from json_to_record($2::json) as o (id uuid, "caseId" uuid, "studentId" uuid, "to" text, purpose text, words text,
     several boolean, "writtenBy" uuid, "writtenByName" text, "writtenAt" timestamptz)`,
);

/** $1 institution, $2 message as JSON, $3 when, $4 the version the edit began from. */
export const keepOutreach = sql(
  'firstDays.keepOutreach',
  `update app.outreach t set "to" = o."to", purpose = o.purpose, words = o.words, several = o.several, changed_at = $3,
     version = t.version + 1
   from json_to_record($2::json) as o (id uuid, "to" text, purpose text, words text, several boolean)
   where t.institution_id = $1 and t.id = o.id and t.version = $4 and t.dropped_at is null and t.sent_on is null`,
);

/** $1 institution, $2 message, $3 the day, $4 the version the edit began from. Its words stay those that were opened. */
export const sentOutreach = sql(
  'firstDays.sentOutreach',
  `update app.outreach set sent_on = $3 where institution_id = $1 and id = $2 and version = $4 and dropped_at is null`,
);

/** $1 institution, $2 message, $3 when, $4 the version the edit began from. */
export const dropOutreach = sql(
  'firstDays.dropOutreach',
  `update app.outreach set dropped_at = $3, version = version + 1
   where institution_id = $1 and id = $2 and version = $4 and dropped_at is null`,
);

/** $1 institution, $2 opening as JSON. */
export const addOpening = sql(
  'firstDays.addOpening',
  `insert into app.outreach_opening (institution_id, id, case_id, student_id, outreach_id, outreach_version, note, by_id, by_name, at)
   select $1, o.id, o."caseId", o."studentId", o."outreachId", o.version, o.note, o."byId", o."byName", o.at
   from json_to_record($2::json) as o (id uuid, "caseId" uuid, "studentId" uuid, "outreachId" uuid, version int, note text,
     "byId" uuid, "byName" text, at timestamptz)`,
);
