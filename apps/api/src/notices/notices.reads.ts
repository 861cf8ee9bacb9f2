import { sql } from '../platform/tenancy/statement.ts';
import type { NoticeType } from './notices.types.ts';

const columns = `id, kind, case_id as "caseId", subject_id as "subjectId", actor_name as "actorName", created_at as "createdAt",
  read_at as "readAt"`;
const mine = `from app.notice where institution_id = $1 and person_id = $2 and (visible_from is null or visible_from <= now())`;

/** New for a person, newest first. $1 institution, $2 person. */
export const unreadNotices = sql<NoticeType>(
  'notices.unread',
  `select ${columns} ${mine} and read_at is null order by created_at desc, id desc limit 20`,
);

export const recentNotices = sql<NoticeType>(
  'notices.recent',
  `select ${columns} ${mine} order by created_at desc, id desc limit 50`,
);

export const markRead = sql(
  'notices.markRead',
  `update app.notice set read_at = now() where institution_id = $1 and person_id = $2 and id = any ($3::uuid[]) and read_at is null`,
);
