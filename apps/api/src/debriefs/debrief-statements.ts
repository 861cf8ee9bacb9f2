import { sql } from '../platform/tenancy/index.ts';

const keep = `update app.debrief t set state = d.state, starts_at = d."startsAt", time_zone = d."timeZone", place = d.place,
     held_at = d."heldAt", single_factor_confirmed = d."singleFactorConfirmed", signed_by = d."signedBy",
     signed_at = d."signedAt", cancelled_reason = d."cancelledReason", changed_by = $3, changed_at = now(),
     version = t.version + 1
   from json_to_record($2::json) as d (id uuid, state text, "startsAt" timestamptz, "timeZone" text, place text,
     "heldAt" timestamptz, "singleFactorConfirmed" boolean, "signedBy" uuid, "signedAt" timestamptz,
     "cancelledReason" text)
   where t.institution_id = $1 and t.id = d.id and t.version = $4 and ($5::int is null or t.text_version = $5)
   returning t.id, t.version`;

/**
 * Every verb keeps the debrief with this one statement. $1 institution, $2 debrief as JSON, $3 actor, $4 expected
 * version, $5 expected version of its words, or null when they do not matter to the verb.
 */
export const keepDebrief = sql('debriefs.keep', keep);

/** The same for signing, which makes the debrief's findings part of the diagnosis. */
export const keepSigned: typeof keepDebrief = sql(
  'debriefs.keepSigned',
  `with kept as (${keep}), accepted as (
     update app.finding f set state = 'accepted', version = f.version + 1 from kept
     where f.institution_id = $1 and f.debrief_id = kept.id and f.state = 'proposed')
   select id, version from kept`,
);

/** $1 institution, $2 debrief, $3 codes of the guide packs it was held under: they stay its guides. */
export const keepPacks = sql(
  'debriefs.keepPacks',
  'update app.debrief set packs = $3::text[] where institution_id = $1 and id = $2',
);

/** $1 institution, $2 debrief, $3 ids of those who came. */
export const markAttended = sql(
  'debriefs.markAttended',
  `update app.debrief_attendee set attended = id = any($3::uuid[]) where institution_id = $1 and debrief_id = $2`,
);

/** $1 institution, $2 case, $3 debrief, $4 item as JSON with its id, $5 actor, $6 expected version, 0 for none yet. */
export const keepPacketItem = sql<{ version: number }>(
  'debriefs.keepPacketItem',
  `insert into app.debrief_packet_item as t (institution_id, id, case_id, debrief_id, item, state, reason, where_kept, changed_by)
   select $1, i.id, $2, $3, i.item, i.state, i.reason, i."whereKept", $5
   from json_to_record($4::json) as i (id uuid, item text, state text, reason text, "whereKept" text)
   on conflict (institution_id, debrief_id, item) do update set state = excluded.state, reason = excluded.reason,
     where_kept = excluded.where_kept, changed_by = excluded.changed_by, changed_at = now(), version = t.version + 1
   where t.version = $6
   returning t.version`,
);

/** $1 institution, $2 case, $3 debrief, $4 id, $5 section, $6 body, $7 actor, $8 expected version, 0 for none yet. */
export const keepSection = sql<{ version: number }>(
  'debriefs.keepSection',
  `insert into app.debrief_section as t (institution_id, id, case_id, debrief_id, section, body, changed_by)
   values ($1, $4, $2, $3, $5, $6, $7)
   on conflict (institution_id, debrief_id, section) do update set body = excluded.body,
     changed_by = excluded.changed_by, changed_at = now(), version = t.version + 1
   where t.version = $8
   returning t.version`,
);

/** $1 institution, $2 debrief, $3 id, $4 section, $5 version. Copies what the section says into its history. */
export const keepRevision = sql(
  'debriefs.keepRevision',
  `insert into app.debrief_revision (institution_id, id, case_id, debrief_id, section, version, body, written_by, written_at)
   select $1, $3, case_id, debrief_id, section, version, body, changed_by, changed_at from app.debrief_section
   where institution_id = $1 and debrief_id = $2 and section = $4 and version = $5`,
);

/** $1 institution, $2 case, $3 debrief, $4 id, $5 body, $6 for the student, $7 actor. */
export const addAddendum = sql(
  'debriefs.addAddendum',
  `insert into app.debrief_addendum (institution_id, id, case_id, debrief_id, body, for_student, written_by)
   values ($1, $4, $2, $3, $5, $6, $7)`,
);

/** What a release writes for the student, with the ids of the new rows. */
export interface ReleaseLine {
  readonly id: string;
  readonly summary: string;
  readonly agreedSteps: string;
  readonly addendumId: string | null;
}

/**
 * $1 institution, $2 debrief row as JSON (id, caseId, studentId, signedByName), $3 lines as JSON, $4 visible from,
 * $5 the day it was held, $6 actor.
 */
export const addReleases = sql(
  'debriefs.addReleases',
  `insert into app.portal_debrief (institution_id, id, case_id, student_id, debrief_id, visible_from, summary,
     agreed_steps, addendum, addendum_id, held_on, author_name, released_by)
   select $1, l.id, d."caseId", d."studentId", d.id, $4::timestamptz, l.summary, l."agreedSteps",
     l."addendumId" is not null, l."addendumId", $5::date, coalesce(d."signedByName", ''), $6
   from json_to_record($2::json) as d (id uuid, "caseId" uuid, "studentId" uuid, "signedByName" text),
     json_to_recordset($3::json) as l (id uuid, summary text, "agreedSteps" text, "addendumId" uuid)`,
);

/** $1 institution, $2 debrief, $3 actor, $4 reason. */
export const withdrawReleases = sql(
  'debriefs.withdrawReleases',
  `update app.portal_debrief set withdrawn_at = now(), withdrawn_by = $3, withdrawn_reason = $4
   where institution_id = $1 and debrief_id = $2 and withdrawn_at is null`,
);
