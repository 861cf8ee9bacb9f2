import { sql } from '../platform/tenancy/statement.ts';
import type { NoticeType } from './notices.types.ts';

const columns = `n.id, n.kind, n.case_id as "caseId", n.subject_id as "subjectId", n.actor_name as "actorName",
  n.created_at as "createdAt", n.read_at as "readAt"`;
const mine = `n.institution_id = $1 and n.person_id = $2 and (n.visible_from is null or n.visible_from <= now())`;

/** New for a person, newest first. $1 institution, $2 person. */
export const unreadNotices = sql<NoticeType>(
  'notices.unread',
  `select ${columns}, null::text as "aboutName" from app.notice n where ${mine} and n.read_at is null order by n.created_at desc, n.id desc limit 20`,
);

/** How many are new, counted up to a hundred. $1 institution, $2 person. */
export const countUnread = sql<{ readonly count: number }>(
  'notices.count',
  `select count(*)::int as count from (select from app.notice n where ${mine} and n.read_at is null limit 100) found`,
);

/**
 * Newest first. $3 how many, $4 and $5 where the last page ended, $6 only what is unread. Whom it is about stands there
 * only while the reader may open the case: the digest's row policies decide.
 */
export const noticePage = sql<NoticeType>(
  'notices.page',
  `select ${columns}, d.student_name as "aboutName"
   from app.notice n left join app.case_digest d on d.institution_id = $1 and d.id = n.case_id
   where ${mine} and (n.created_at, n.id) < ($4::timestamptz, $5::uuid) and (not $6::boolean or n.read_at is null)
   order by n.created_at desc, n.id desc limit $3`,
);

/** $1 institution, $2 person, $3 the notices. */
export const markRead = sql(
  'notices.markRead',
  `update app.notice set read_at = now() where institution_id = $1 and person_id = $2 and id = any ($3::uuid[]) and read_at is null`,
);

/** $1 institution, $2 person, $3 the notice. */
export const markUnread = sql(
  'notices.markUnread',
  `update app.notice set read_at = null where institution_id = $1 and person_id = $2 and id = $3`,
);

/** $1 institution, $2 person, $3 up to when: what came since she looked stays new. */
export const markAllRead = sql(
  'notices.markAllRead',
  `update app.notice n set read_at = now() where ${mine} and n.read_at is null and n.created_at <= $3::timestamptz`,
);
