import type { NoteClass } from '@onward/core/feedback';
import type { CaseId, Instant, NoteId, PersonId } from '@onward/core/shared';
import { sql } from '../platform/tenancy/statement.ts';

/** A note as its authors see it, with its live release and how the reader reaches the case. */
export interface NoteRow {
  readonly id: NoteId;
  readonly caseId: CaseId;
  readonly studentId: PersonId;
  readonly authorId: PersonId;
  readonly authorName: string;
  readonly class: NoteClass;
  readonly body: string;
  readonly draft: boolean;
  readonly createdAt: Instant;
  readonly changedAt: Instant;
  readonly changedBy: PersonId | null;
  readonly version: number;
  readonly heldUntil: Instant | null;
  readonly releaseId: string | null;
  readonly releasedVersion: number | null;
  readonly releasedAt: Instant | null;
  readonly reach: 'assigned' | 'granted' | 'none';
}

const columns = `n.id, n.case_id as "caseId", c.student_id as "studentId", c.held_until as "heldUntil", n.author_id as "authorId",
  a.full_name as "authorName", n.class, n.body, n.draft, n.created_at as "createdAt", n.changed_at as "changedAt",
  n.changed_by as "changedBy", n.version, r.id as "releaseId", r.note_version as "releasedVersion",
  r.released_at as "releasedAt", app.reach(n.case_id) as reach`;

const from = `from app.note n
  join app.recovery_case c on c.institution_id = n.institution_id and c.id = n.case_id
  join app.person a on a.institution_id = n.institution_id and a.id = n.author_id
  left join app.portal_note r on r.institution_id = n.institution_id and r.note_id = n.id and r.withdrawn_at is null`;

export const noteById = sql<NoteRow>(
  'notes.byId',
  `select ${columns} ${from} where n.institution_id = $1 and n.id = $2`,
);

export const notesOfCase = sql<NoteRow>(
  'notes.ofCase',
  `select ${columns} ${from}
   where n.institution_id = $1 and n.case_id = $2 and (not n.draft or n.author_id = $3)
   order by n.created_at desc, n.id desc limit $4`,
);

/** Who a note on this case would be about, and how the writer reaches it. */
export const caseForNotes = sql<{
  caseId: CaseId;
  studentId: PersonId;
  reach: NoteRow['reach'];
}>(
  'notes.case',
  `select c.id as "caseId", c.student_id as "studentId", app.reach(c.id) as reach
   from app.recovery_case c where c.institution_id = $1 and c.id = $2`,
);

/** An earlier text of a note. */
export interface RevisionRow {
  readonly id: string;
  readonly version: number;
  readonly body: string;
  readonly writtenByName: string;
  readonly writtenAt: Instant;
}

export const revisionsOf = sql<RevisionRow>(
  'notes.revisions',
  `select r.id, r.version, r.body, p.full_name as "writtenByName", r.written_at as "writtenAt"
   from app.note_revision r join app.person p on p.institution_id = r.institution_id and p.id = r.written_by
   where r.institution_id = $1 and r.note_id = $2 order by r.version desc`,
);

/** One release of a note to the student, withdrawn or not. */
export interface ReleaseRow {
  readonly id: string;
  readonly noteVersion: number;
  readonly body: string;
  readonly releasedAt: Instant;
  readonly withdrawnAt: Instant | null;
  readonly withdrawnReason: string;
}

export const releasesOf = sql<ReleaseRow>(
  'notes.releases',
  `select id, note_version as "noteVersion", body, released_at as "releasedAt", withdrawn_at as "withdrawnAt",
     withdrawn_reason as "withdrawnReason"
   from app.portal_note where institution_id = $1 and note_id = $2 order by released_at desc`,
);

/** What the student answered to a released note, or a later answer of hers. */
export interface ReplyRow {
  readonly id: string;
  readonly body: string;
  readonly authorName: string;
  readonly writtenAt: Instant;
}

export const repliesOf = sql<ReplyRow>(
  'notes.replies',
  `select y.id, y.body, p.full_name as "authorName", y.written_at as "writtenAt"
   from app.note_reply y
   join app.portal_note r on r.institution_id = y.institution_id and r.id = y.portal_note_id
   join app.person p on p.institution_id = y.institution_id and p.id = y.author_id
   where y.institution_id = $1 and r.note_id = $2 order by y.written_at`,
);

/** A released note as its reader, the student, reaches it. */
export interface PortalNoteRow {
  readonly id: string;
  readonly caseId: CaseId;
  readonly studentId: PersonId;
  readonly noteId: NoteId;
}

export const portalNoteById = sql<PortalNoteRow>(
  'notes.portalById',
  `select id, case_id as "caseId", student_id as "studentId", note_id as "noteId"
   from app.portal_note where institution_id = $1 and id = $2`,
);
