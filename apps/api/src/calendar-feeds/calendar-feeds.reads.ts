import type { Role } from '@onward/core/access';
import type { FeedStep } from '@onward/core/calendar-feeds';
import type { Id, Instant, PersonId } from '@onward/core/shared';
import { sql } from '../platform/tenancy/index.ts';

/** A feed as its owner sees it; its address is not among what is kept. */
export interface CalendarFeedRow {
  readonly madeAt: Instant;
  readonly lastReadAt: Instant | null;
}

/** $1 institution, $2 person. */
export const feedOf = sql<CalendarFeedRow>(
  'calendarFeeds.of',
  `select made_at as "madeAt", last_read_at as "lastReadAt" from app.calendar_feed
   where institution_id = $1 and person_id = $2 and ended_at is null`,
);

/** $1 institution, $2 person. The one that stands, if there is one, works no longer. */
export const endFeed = sql(
  'calendarFeeds.end',
  `update app.calendar_feed set ended_at = now() where institution_id = $1 and person_id = $2 and ended_at is null`,
);

/** $1 institution, $2 id, $3 person, $4 hash, $5 when. */
export const addFeed = sql(
  'calendarFeeds.add',
  `insert into app.calendar_feed (institution_id, id, person_id, token_hash, made_at)
   values ($1, $2, $3, decode($4, 'hex'), $5)`,
);

/** Whose feed a token is. */
export interface FeedOwnerRow {
  readonly id: Id<'calendar_feed'>;
  readonly personId: PersonId;
  readonly role: Role;
  readonly noted: boolean;
}

/** $1 institution, $2 hash. Read as `system`; a person who may no longer sign in has no feed. */
export const feedByToken = sql<FeedOwnerRow>(
  'calendarFeeds.byToken',
  `select f.id, f.person_id as "personId", p.role,
     coalesce(f.last_read_at > now() - interval '1 hour', false) as noted
   from app.calendar_feed f join app.person p on p.institution_id = $1 and p.id = f.person_id and p.status = 'active'
   where f.institution_id = $1 and f.token_hash = decode($2, 'hex') and f.ended_at is null`,
);

/** $1 institution, $2 feed. */
export const noteRead = sql(
  'calendarFeeds.noteRead',
  `update app.calendar_feed set last_read_at = now() where institution_id = $1 and id = $2`,
);

/** The institution's part of the address, for the link. */
export const slugOf = sql<{ slug: string }>(
  'calendarFeeds.slug',
  'select slug from app.institution where institution_id = $1',
);

const released = `select t.task_id as id, t.case_id as "caseId", t.owner, coalesce(g.state, 'agreed') as state,
    t.due_on as "dueOn", g.moved_to as "movedTo", r.release + coalesce(g.version, 0) as revision,
    greatest(r.released_at, g.changed_at) as "changedAt"
  from app.portal_plan r
  join app.portal_task t on t.institution_id = $1 and t.portal_plan_id = r.id
  left join app.task_progress g on g.institution_id = $1 and g.id = t.task_id`;

const added = `select o.id, o.case_id, 'student', coalesce(g.state, 'agreed'), o.due_on, g.moved_to,
    o.version + coalesce(g.version, 0), greatest(o.created_at, g.changed_at)
  from app.own_task o
  join app.portal_case c on c.institution_id = $1 and c.case_id = o.case_id and c.closed_at is null
  left join app.task_progress g on g.institution_id = $1 and g.id = o.id`;

/** $1 institution, $2 student. The steps she was given last, and her own, while her case is open. */
export const stepsOfStudent = sql<FeedStep>(
  'calendarFeeds.stepsOfStudent',
  `${released}
   join app.portal_case k on k.institution_id = $1 and k.case_id = r.case_id and k.closed_at is null
   where r.institution_id = $1 and r.student_id = $2 and r.replaced_at is null
   union all
   ${added} where o.institution_id = $1 and o.student_id = $2 and o.dropped_at is null limit 2000`,
);

/** $1 institution, $2 member of staff. What was promised in the open cases assigned to her, once they are released to her. */
export const stepsOfStaff = sql<FeedStep>(
  'calendarFeeds.stepsOfStaff',
  `${released}
   join app.recovery_case k on k.institution_id = $1 and k.id = r.case_id and k.closed_at is null
     and (k.held_until is null or k.held_until <= now())
   join app.case_assignment a on a.institution_id = $1 and a.case_id = r.case_id and a.person_id = $2 and a.ended_at is null
   where r.institution_id = $1 and r.replaced_at is null and t.owner <> 'student' limit 2000`,
);
