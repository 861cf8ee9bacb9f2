import type { Instant, LocalDate } from '@onward/core/shared';
import { sql } from '../platform/tenancy/statement.ts';

/** A released debrief summary in the list: announced, not opened. */
export interface DecidedDebriefRow {
  readonly id: string;
  readonly heldOn: LocalDate;
  readonly authorName: string;
  readonly releasedAt: Instant;
  readonly addendum: boolean;
}

export const myDebriefs = sql<DecidedDebriefRow>(
  'portal.debriefs',
  `select id, held_on as "heldOn", author_name as "authorName", released_at as "releasedAt", addendum
   from app.portal_debrief where institution_id = $1 and student_id = $2 and withdrawn_at is null
   order by released_at desc, id desc limit 100`,
);

export const myDebrief = sql<DecidedDebriefRow & { summary: string; agreedSteps: string }>(
  'portal.debrief',
  `select id, held_on as "heldOn", author_name as "authorName", released_at as "releasedAt", addendum, summary,
     agreed_steps as "agreedSteps"
   from app.portal_debrief where institution_id = $1 and student_id = $2 and id = $3 and withdrawn_at is null`,
);

/** A shared note in the list. */
export interface DecidedNoteRow {
  readonly id: string;
  readonly authorName: string;
  readonly releasedAt: Instant;
  readonly replies: number;
}

export const myNotes = sql<DecidedNoteRow>(
  'portal.notes',
  `select n.id, n.author_name as "authorName", n.released_at as "releasedAt",
     (select count(*) from app.note_reply y where y.institution_id = $1 and y.portal_note_id = n.id) as replies
   from app.portal_note n where n.institution_id = $1 and n.student_id = $2 and n.withdrawn_at is null
   order by n.released_at desc, n.id desc limit 100`,
);

export const myNote = sql<DecidedNoteRow & { body: string }>(
  'portal.note',
  `select n.id, n.author_name as "authorName", n.released_at as "releasedAt", n.body, 0 as replies
   from app.portal_note n where n.institution_id = $1 and n.student_id = $2 and n.id = $3 and n.withdrawn_at is null`,
);

/** What she answered. */
export interface MyReplyRow {
  readonly id: string;
  readonly body: string;
  readonly writtenAt: Instant;
}

export const myReplies = sql<MyReplyRow>(
  'portal.replies',
  `select id, body, written_at as "writtenAt" from app.note_reply
   where institution_id = $1 and student_id = $2 and portal_note_id = $3 order by written_at, id`,
);
