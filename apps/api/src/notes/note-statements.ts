import { sql } from '../platform/tenancy/statement.ts';

/** $1 institution, $2 id, $3 case, $4 author, $5 class, $6 body. */
export const addNote = sql(
  'notes.add',
  `insert into app.note (institution_id, id, case_id, author_id, class, body, changed_by)
   values ($1, $2, $3, $4, $5, $6, $4)`,
);

/** $1 institution, $2 id, $3 expected version, $4 body, $5 writer. A finished note's earlier text is kept. */
export const writeNote = sql<{ version: number }>(
  'notes.write',
  `with before as (
     select id, case_id, version, body, draft, coalesce(changed_by, author_id) as writer
     from app.note where institution_id = $1 and id = $2 and version = $3 for update
   ), kept as (
     insert into app.note_revision (institution_id, id, case_id, note_id, version, body, written_by)
     select $1, $6, b.case_id, b.id, b.version, b.body, b.writer from before b where not b.draft and b.body <> $4
   )
   update app.note n set body = $4, changed_by = $5, changed_at = now(), version = n.version + 1
   from before b where n.institution_id = $1 and n.id = b.id
   returning n.version`,
);

/** $1 institution, $2 id, $3 expected version. */
export const finishNote = sql<{ version: number }>(
  'notes.finish',
  `update app.note set draft = false, created_at = case when draft then now() else created_at end,
     changed_at = now(), version = version + 1
   where institution_id = $1 and id = $2 and version = $3 returning version`,
);

/** $1 institution, $2 id. Drafts only: what stood on the record is never deleted. */
export const discardDraft = sql(
  'notes.discard',
  `delete from app.note where institution_id = $1 and id = $2 and draft`,
);

/** $1 institution, $2 release, $3 by, $4 reason. */
export const withdrawRelease = sql(
  'notes.withdraw',
  `update app.portal_note set withdrawn_at = now(), withdrawn_by = $3, withdrawn_reason = $4
   where institution_id = $1 and id = $2 and withdrawn_at is null`,
);

/** $1 institution, $2 id, $3 note, $4 by, $5 visible from. Copies the note's text as it stands. */
export const addRelease = sql(
  'notes.release',
  `insert into app.portal_note (institution_id, id, case_id, student_id, visible_from, note_id, note_version, body,
     author_name, released_by)
   select $1, $2, n.case_id, c.student_id, $5::timestamptz, n.id, n.version, n.body, p.full_name, $4
   from app.note n
   join app.recovery_case c on c.institution_id = n.institution_id and c.id = n.case_id
   join app.person p on p.institution_id = n.institution_id and p.id = n.author_id
   where n.institution_id = $1 and n.id = $3`,
);

/** $1 institution, $2 id, $3 release, $4 author, $5 body. */
export const addReply = sql(
  'notes.reply',
  `insert into app.note_reply (institution_id, id, case_id, student_id, portal_note_id, author_id, body)
   select $1, $2, r.case_id, r.student_id, r.id, $4, $5
   from app.portal_note r where r.institution_id = $1 and r.id = $3`,
);
