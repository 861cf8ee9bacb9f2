import { sql } from '../platform/tenancy/index.ts';

/** What an invitation tells somebody from outside, and who asks. */
export interface Told {
  readonly studentId: string;
  readonly packs: readonly string[];
  readonly ownQuestions: readonly {
    readonly code: string;
    readonly words: string;
    readonly hint: string;
  }[];
  readonly toldName: string;
  readonly toldSpecialty: string;
  readonly institutionName: string;
  readonly askedByName: string;
}

/** $1 institution, $2 debriefer as JSON, $3 what is told as JSON, $4 who asks, $5 when. */
export const addDebriefer = sql(
  'debriefers.add',
  `insert into app.debriefer (institution_id, id, case_id, debrief_id, student_id, kind, name, person_id, basis, basis_words,
     consent_id, ends_at, questions, own_questions, packs, domains, told_name, told_specialty, institution_name, asked_by, asked_by_name, asked_at)
   select $1, b.id, b."caseId", b."debriefId", t."studentId", b.kind, b.name, b."personId", b.basis, b."basisWords",
     b."consentId", b."endsAt", array(select json_array_elements_text(b.questions)), t."ownQuestions",
     array(select json_array_elements_text(t.packs)), array(select json_array_elements_text(b.domains)), t."toldName",
     t."toldSpecialty", t."institutionName", $4, t."askedByName", $5
   from json_to_record($2::json) as b (id uuid, "caseId" uuid, "debriefId" uuid, kind text, name text, "personId" uuid,
     basis text, "basisWords" text, "consentId" uuid, "endsAt" timestamptz, questions json, domains json),
     json_to_record($3::json) as t ("studentId" uuid, packs json, "ownQuestions" jsonb, "toldName" text, "toldSpecialty" text,
     "institutionName" text, "askedByName" text)`,
);

/** $1 institution, $2 debriefer, $3 reason, $4 expected version. */
export const withdrawDebrieferRow = sql(
  'debriefers.withdraw',
  `update app.debriefer set withdrawn_at = now(), withdrawn_reason = $3, version = version + 1
   where institution_id = $1 and id = $2 and version = $4 and withdrawn_at is null`,
);

/** $1 institution, $2 debriefer. Links not used yet stop working, and whoever is inside is out. */
export const closeDoors = sql(
  'debriefers.closeDoors',
  `with links as (update app.debriefer_link set withdrawn_at = now()
     where institution_id = $1 and debriefer_id = $2 and used_at is null and withdrawn_at is null)
   update app.debriefer_session set ended_at = now()
   where institution_id = $1 and debriefer_id = $2 and ended_at is null`,
);

/** $1 institution, $2 id, $3 debriefer, $4 hash, $5 who made it, $6 until when it works. */
export const addInvitation = sql(
  'debriefers.addInvitation',
  `insert into app.debriefer_link (institution_id, id, debriefer_id, token_hash, created_by, expires_at)
   values ($1, $2, $3, decode($4, 'hex'), $5, $6)`,
);

/** $1 institution, $2 id, $3 debriefer, $4 hash, $5 until when, $6 device. */
export const addGuestSession = sql(
  'debriefers.addSession',
  `insert into app.debriefer_session (institution_id, id, debriefer_id, token_hash, expires_at, device)
   values ($1, $2, $3, decode($4, 'hex'), $5, $6)`,
);

/** $1 institution, $2 session. */
export const endGuestSession = sql(
  'debriefers.endSession',
  `update app.debriefer_session set ended_at = now() where institution_id = $1 and id = $2 and ended_at is null`,
);

/** $1 institution, $2 id, $3 debriefer, $4 author, $5 answer as JSON, $6 expected version, 0 for none yet. */
export const keepAnswer = sql<{ version: number }>(
  'debriefers.keepAnswer',
  `insert into app.debrief_answer as t (institution_id, id, case_id, debrief_id, debriefer_id, author_id, question, body, stance, factors)
   select $1, $2, b.case_id, b.debrief_id, b.id, $4, n.question, n.body, n.stance, array(select json_array_elements_text(n.factors))
   from app.debriefer b, json_to_record($5::json) as n (question text, body text, stance text, factors json)
   where b.institution_id = $1 and b.id = $3
   on conflict (institution_id, debriefer_id, question) do update set body = excluded.body, stance = excluded.stance,
     factors = excluded.factors, changed_at = now(), version = t.version + 1
   where t.version = $6
   returning t.version`,
);

/** $1 institution, $2 debriefer, $3 when. */
export const giveAnswerRows = sql(
  'debriefers.giveAnswers',
  `update app.debrief_answer a set given_at = $3 from app.debriefer b
   where a.institution_id = $1 and a.debriefer_id = $2 and a.given_at is null and b.institution_id = $1 and b.id = $2
     and (a.question like 'domain.%' or a.question = any (b.questions))`,
);

/** $1 institution, $2 debriefer, $3 when. No row when they were given, or closed, meanwhile. */
export const markGiven = sql<{ givenAt: string }>(
  'debriefers.markGiven',
  `update app.debriefer set given_at = $3, version = version + 1
   where institution_id = $1 and id = $2 and given_at is null and withdrawn_at is null
   returning given_at as "givenAt"`,
);
