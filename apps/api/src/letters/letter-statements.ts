import { sql } from '../platform/tenancy/index.ts';

const shape = `x (id uuid, "caseId" uuid, writer text, role text, field text, institution text, country text,
   relationship text, knows text, "workSeen" text, "whereWorked" text, endorses text, describes text,
   "knowsResidency" text, kind text, status text, reused boolean, "askedOn" date, "writtenOn" date, "dueOn" date,
   feedback text, shown boolean)`;

/** $1 institution, $2 letter as JSON, $3 actor. */
export const addLetterRow = sql(
  'letters.add',
  `insert into app.letter (institution_id, id, case_id, writer, role, field, institution, country, relationship, knows,
     work_seen, where_worked, endorses, describes, knows_residency, kind, status, reused, asked_on, written_on, due_on,
     feedback, shown, created_by, changed_by)
   select $1, x.id, x."caseId", x.writer, x.role, x.field, x.institution, x.country, x.relationship, x.knows,
     x."workSeen", x."whereWorked", x.endorses, x.describes, x."knowsResidency", x.kind, x.status, x.reused,
     x."askedOn", x."writtenOn", x."dueOn", x.feedback, x.shown, $3, $3
   from json_to_record($2::json) as ${shape}`,
);

/** $1 institution, $2 letter as JSON, $3 actor, $4 expected version. */
export const keepLetterRow = sql(
  'letters.keep',
  `update app.letter l set writer = x.writer, role = x.role, field = x.field, institution = x.institution,
     country = x.country, relationship = x.relationship, knows = x.knows, work_seen = x."workSeen",
     where_worked = x."whereWorked", endorses = x.endorses, describes = x.describes,
     knows_residency = x."knowsResidency", kind = x.kind, status = x.status, reused = x.reused,
     asked_on = x."askedOn", written_on = x."writtenOn", due_on = x."dueOn", feedback = x.feedback, shown = x.shown,
     changed_by = $3, changed_at = now(), version = l.version + 1
   from json_to_record($2::json) as ${shape}
   where l.institution_id = $1 and l.id = x.id and l.version = $4`,
);

/** $1 institution, $2 letter, $3 packs that apply. Writes the part the student sees; nothing before a hold's release. */
export const showLetter = sql(
  'letters.show',
  `insert into app.portal_letter (institution_id, id, case_id, student_id, visible_from, writer, field, institution, kind,
     status, asked_on, written_on, due_on, packs)
   select $1, l.id, l.case_id, c.student_id, c.held_until, l.writer, l.field, l.institution, l.kind, l.status, l.asked_on,
     l.written_on, l.due_on, $3::text[]
   from app.letter l join app.recovery_case c on c.institution_id = $1 and c.id = l.case_id
   where l.institution_id = $1 and l.id = $2 and l.shown
   on conflict (institution_id, id) do update set writer = excluded.writer, field = excluded.field,
     institution = excluded.institution, kind = excluded.kind, status = excluded.status, asked_on = excluded.asked_on,
     written_on = excluded.written_on, due_on = excluded.due_on, packs = excluded.packs, changed_at = now()`,
);

/** $1 institution, $2 letter. Takes it off the student's page if it is not to stand there. */
export const hideLetter = sql(
  'letters.hide',
  `delete from app.portal_letter p where p.institution_id = $1 and p.id = $2
     and exists (select 1 from app.letter l where l.institution_id = $1 and l.id = $2 and not l.shown)`,
);

/** $1 institution, $2 waiver as JSON, $3 case. Ends what stood before for that letter, then signs anew. */
export const endWaiver = sql(
  'letters.endWaiver',
  `update app.letter_waiver set revoked_at = $4
   where institution_id = $1 and letter_id = $2 and student_id = $3 and revoked_at is null`,
);

/** $1 institution, $2 waiver as JSON, $3 case. */
export const addWaiver = sql(
  'letters.addWaiver',
  `insert into app.letter_waiver (institution_id, id, case_id, student_id, letter_id, choice, signed_name, signed_at)
   select $1, x.id, $3, x."studentId", x."letterId", x.choice, x."signedName", x."signedAt"
   from json_to_record($2::json) as x (id uuid, "studentId" uuid, "letterId" uuid, choice text, "signedName" text,
     "signedAt" timestamptz)`,
);
