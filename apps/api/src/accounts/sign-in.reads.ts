import type { Role } from '@onward/core/access';
import type { PersonId } from '@onward/core/shared';
import { sql } from '../platform/tenancy/index.ts';

/** What signing in needs to know about whoever has an address. */
export interface AccountRow {
  readonly id: PersonId;
  readonly role: Role;
  readonly status: 'active' | 'deactivated';
  readonly secret: string | null;
}

/** A counter of failed tries. */
export interface ThrottleRow {
  readonly key: string;
  readonly attempts: number;
  readonly secondsLeft: number;
}

/** Who has this address at the issuer `password` (an identity is issuer and subject within an institution). */
export const accountBySubject = sql<AccountRow>(
  'signIn.bySubject',
  `select p.id, p.role, p.status, c.secret from app.identity i
   join app.person p on p.institution_id = i.institution_id and p.id = i.person_id
   left join app.credential c on c.institution_id = i.institution_id and c.person_id = i.person_id and c.kind = 'password'
   where i.institution_id = $1 and i.issuer = 'password' and i.subject = $2`,
);

/** Somebody of a practice institution, and nobody anywhere else. */
export const practicePerson = sql<AccountRow>(
  'signIn.practicePerson',
  `select p.id, p.role, p.status, null as secret from app.person p
   join app.institution i on i.institution_id = p.institution_id and i.practice
   where p.institution_id = $1 and p.id = $2`,
);

/** Minutes over which failed tries are counted. */
export const throttleMinutes = 15;

export const throttles = sql<ThrottleRow>(
  'signIn.throttles',
  `select key, attempts, ceil(extract(epoch from window_start + interval '15 minutes' - now()))::int as "secondsLeft"
   from app.throttle where institution_id = $1 and key = any ($2) and window_start > now() - interval '15 minutes'`,
);

export const countTries = sql(
  'signIn.countTries',
  `insert into app.throttle as t (institution_id, id, key, window_start, attempts)
   select $1, k.id, k.key, now(), 1 from json_to_recordset($2::json) as k (id uuid, key text)
   on conflict (institution_id, key) do update set
     attempts = case when t.window_start > now() - interval '15 minutes' then t.attempts + 1 else 1 end,
     window_start = case when t.window_start > now() - interval '15 minutes' then t.window_start else now() end`,
);

export const forgetTries = sql(
  'signIn.forgetTries',
  'delete from app.throttle where institution_id = $1 and key = $2',
);

/** A student's first visit to the portal is told to the office. */
export const notePortalOpened = sql(
  'signIn.portalOpened',
  `update app.person set portal_opened_at = now() where institution_id = $1 and id = $2 and role = 'student' and portal_opened_at is null`,
);

export const savePassword = sql(
  'signIn.savePassword',
  `with old as (delete from app.credential where institution_id = $1 and person_id = $3 and kind = 'password')
   insert into app.credential (institution_id, id, person_id, kind, secret) values ($1, $2, $3, 'password', $4)`,
);

export const passwordOf = sql<{ secret: string }>(
  'signIn.passwordOf',
  `select secret from app.credential where institution_id = $1 and person_id = $2 and kind = 'password'`,
);
