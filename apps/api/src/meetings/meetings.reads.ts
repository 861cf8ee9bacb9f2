import type { Meeting } from '@onward/core/meetings';
import { sql } from '../platform/tenancy/index.ts';

const columns = `m.id, m.case_id as "caseId", m.title, m.starts_at as "startsAt", m.time_zone as "timeZone", m.minutes, m.place, m.link,
   m.attendees, m.state, m.shown_to_student as "shownToStudent", m.arranged_by as "arrangedBy", m.created_at as "createdAt", m.version`;

export const meetingById = sql<Meeting>(
  'meetings.byId',
  `select ${columns} from app.meeting m where m.institution_id = $1 and m.id = $2`,
);

/** Adds a meeting, or keeps a change of one whose version is $13. */
export const addMeeting = sql(
  'meetings.add',
  `insert into app.meeting (institution_id, id, case_id, title, starts_at, time_zone, minutes, place, link, attendees, state,
     shown_to_student, arranged_by, created_at)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10::text[], $11, $12, $13, $14)`,
);

export const keepMeeting = sql<{ id: string }>(
  'meetings.keep',
  `update app.meeting set title = $4, starts_at = $5, time_zone = $6, minutes = $7, place = $8, link = $9, attendees = $10::text[],
     state = $11, shown_to_student = $12, version = version + 1
   where institution_id = $1 and id = $2 and version = $3 returning id`,
);

/** The row the student reads: the same as the staff's where it is shown to them, gone where it is not. */
export const releaseMeeting = sql(
  'meetings.release',
  `insert into app.portal_meeting (institution_id, id, case_id, student_id, visible_from, title, starts_at, time_zone, minutes, place, link, attendees, state)
   select m.institution_id, m.id, m.case_id, c.student_id, c.held_until, m.title, m.starts_at, m.time_zone, m.minutes, m.place, m.link, m.attendees, m.state
   from app.meeting m join app.recovery_case c on c.institution_id = $1 and c.id = m.case_id
   where m.institution_id = $1 and m.id = $2 and m.shown_to_student
   on conflict (institution_id, id) do update set (title, starts_at, time_zone, minutes, place, link, attendees, state)
     = (excluded.title, excluded.starts_at, excluded.time_zone, excluded.minutes, excluded.place, excluded.link, excluded.attendees, excluded.state)`,
);

export const hideMeeting = sql(
  'meetings.hide',
  `delete from app.portal_meeting where institution_id = $1 and id = $2`,
);

export const nameOf = sql<{ name: string }>(
  'meetings.nameOf',
  `select full_name as name from app.person where institution_id = $1 and id = $2`,
);
