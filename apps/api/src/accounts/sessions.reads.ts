import type { Principal } from '@onward/core/access';
import type { Id, Instant, PersonId } from '@onward/core/shared';
import { sql } from '../platform/tenancy/index.ts';

/** A session as its cookie is looked up. */
export interface LiveSession {
  readonly id: Id<'session'>;
  readonly personId: PersonId;
  readonly role: Principal;
}

/** One session as its owner sees it. */
export interface SessionRow {
  readonly id: Id<'session'>;
  readonly device: string;
  readonly createdAt: Instant;
  readonly lastSeenAt: Instant;
}

// Somebody from outside has a session of her own kind, bound to one debrief: it stands for that debriefer's row.
// Seen is noted at most every half minute, so that reading does not always write.
export const liveSession = sql<LiveSession>(
  'session.live',
  `with live as (
     select s.id, s.person_id, p.role, s.last_seen_at
     from app.session s
     join app.person p on p.institution_id = s.institution_id and p.id = s.person_id
     join app.institution i on i.institution_id = s.institution_id
     where s.institution_id = $1 and s.token_hash = decode($2, 'hex') and s.ended_at is null and s.expires_at > now()
       and p.status = 'active'
       and s.last_seen_at > now() - make_interval(mins => case when p.role = 'student' then i.student_idle_minutes else i.staff_idle_minutes end)
   ), seen as (
     update app.session t set last_seen_at = now() from live
     where t.institution_id = $1 and t.id = live.id and live.last_seen_at < now() - interval '30 seconds'
   )
   , guest as (
     select s.id, b.id as person_id, s.last_seen_at
     from app.debriefer_session s
     join app.debriefer b on b.institution_id = s.institution_id and b.id = s.debriefer_id
     where s.institution_id = $1 and s.token_hash = decode($2, 'hex') and s.ended_at is null and s.expires_at > now()
       and b.person_id is null and b.withdrawn_at is null and b.ends_at > now() and s.last_seen_at > now() - interval '12 hours'
   ), seen_guest as (
     update app.debriefer_session t set last_seen_at = now() from guest
     where t.institution_id = $1 and t.id = guest.id and guest.last_seen_at < now() - interval '30 seconds'
   )
   select id, person_id as "personId", role from live
   union all
   select id, person_id, 'external_debriefer' from guest`,
);

export const addSession = sql(
  'session.add',
  `insert into app.session (institution_id, id, person_id, token_hash, expires_at, device)
   values ($1, $2, $3, decode($4, 'hex'), $5, $6)`,
);

export const endSessionByToken = sql(
  'session.endByToken',
  `update app.session set ended_at = now() where institution_id = $1 and token_hash = decode($2, 'hex') and ended_at is null`,
);

export const endSession = sql(
  'session.end',
  `update app.session set ended_at = now() where institution_id = $1 and person_id = $2 and id = $3 and ended_at is null`,
);

export const endSessionsOf = sql(
  'session.endAll',
  `update app.session set ended_at = now() where institution_id = $1 and person_id = $2 and ended_at is null`,
);

export const sessionsOf = sql<SessionRow>(
  'session.ofPerson',
  `select id, device, created_at as "createdAt", last_seen_at as "lastSeenAt" from app.session
   where institution_id = $1 and person_id = $2 and ended_at is null and expires_at > now()
   order by last_seen_at desc, id limit 50`,
);
