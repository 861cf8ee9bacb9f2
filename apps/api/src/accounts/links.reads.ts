import type { Role } from '@onward/core/access';
import type { Id, PersonId } from '@onward/core/shared';
import { sql } from '../platform/tenancy/index.ts';

/** Somebody a link may be made for. */
export interface LinkTarget {
  readonly id: PersonId;
  readonly name: string;
  readonly email: string | null;
  readonly status: 'active' | 'deactivated';
  readonly hasPassword: boolean;
  /** Her list is held: nothing may reach her yet. */
  readonly held: boolean;
}

/** A link as its bearer finds it. */
export interface LinkRow {
  readonly id: Id<'sign_in_link'>;
  readonly kind: 'invitation' | 'password';
  readonly personId: PersonId;
  readonly role: Role;
  readonly name: string;
  readonly schoolEmail: string | null;
  readonly personalEmail: string | null;
}

const target = `select p.id, p.full_name as name, coalesce(p.personal_email, p.school_email) as email, p.status,
     exists (select 1 from app.credential c where c.institution_id = p.institution_id and c.person_id = p.id and c.kind = 'password') as "hasPassword",
     p.role = 'student' and not exists (select 1 from app.recovery_case r where r.institution_id = p.institution_id and r.student_id = p.id
       and (r.held_until is null or r.held_until <= now())) and exists (select 1 from app.recovery_case r where r.institution_id = p.institution_id and r.student_id = p.id) as held
   from app.person p`;

export const linkTarget = sql<LinkTarget>(
  'links.target',
  `${target} where p.institution_id = $1 and p.id = $2`,
);

export const linkTargetsOfCohort = sql<LinkTarget>(
  'links.targetsOfCohort',
  `${target} where p.institution_id = $1 and p.id in (
     select m.student_id from app.cohort_member m where m.institution_id = $1 and m.cohort_id = $2 and m.left_on is null)
   order by p.sort_name, p.id`,
);

/** New links; earlier ones of the same people stop working. */
export const addLinks = sql(
  'links.add',
  `with earlier as (
     update app.sign_in_link l set withdrawn_at = now() from json_to_recordset($2::json) as n (person_id uuid)
     where l.institution_id = $1 and l.person_id = n.person_id and l.used_at is null and l.withdrawn_at is null
   )
   insert into app.sign_in_link (institution_id, id, person_id, kind, token_hash, created_by, expires_at)
   select $1, n.id, n.person_id, n.kind, decode(n.hash, 'hex'), $3, n.expires_at
   from json_to_recordset($2::json) as n (id uuid, person_id uuid, kind text, hash text, expires_at timestamptz)`,
);

const usable = `l.token_hash = decode($2, 'hex') and l.used_at is null and l.withdrawn_at is null and l.expires_at > now()`;

export const linkByToken = sql<LinkRow>(
  'links.byToken',
  `select l.id, l.kind, p.id as "personId", p.role, p.full_name as name, p.school_email as "schoolEmail", p.personal_email as "personalEmail"
   from app.sign_in_link l join app.person p on p.institution_id = l.institution_id and p.id = l.person_id
   where l.institution_id = $1 and ${usable} and p.status = 'active'`,
);

/** Uses a link up; touches nothing when somebody else was quicker. */
export const useLink = sql<{ id: string }>(
  'links.use',
  `update app.sign_in_link l set used_at = now() where l.institution_id = $1 and ${usable} returning l.id`,
);

/** Both addresses of a person open her account. An address that is somebody else's stays hers. */
export const addIdentities = sql(
  'links.addIdentities',
  `insert into app.identity (institution_id, id, person_id, issuer, subject)
   select $1, n.id, $2, 'password', n.subject from json_to_recordset($3::json) as n (id uuid, subject text)
   on conflict (institution_id, issuer, subject) do nothing`,
);

export const addFirstDean = sql(
  'links.addFirstDean',
  `insert into app.person (institution_id, id, role, full_name, sort_name, school_email) values ($1, $2, 'dean', $3, $4, $5)`,
);
