import type { Role } from '@onward/core/access';
import type { PersonStatus } from '@onward/core/people';
import type { CaseId, Instant, PersonId } from '@onward/core/shared';
import { sql } from '../platform/tenancy/index.ts';

/** A member of staff in the list. */
export interface StaffRow {
  readonly id: PersonId;
  readonly role: Role;
  readonly fullName: string;
  readonly title: string;
  readonly schoolEmail: string | null;
  readonly phone: string;
  readonly status: PersonStatus;
  readonly openCases: number;
  readonly lastSeenAt: Instant | null;
  readonly linkExpiresAt: Instant | null;
  readonly version: number;
}

/** Staff by name, deans and advisors, active or not. An office has few: no pages. */
export const staffRows = sql<StaffRow>(
  'people.staff',
  `select p.id, p.role, p.full_name as "fullName", p.title, p.school_email as "schoolEmail", p.phone, p.status,
     (select count(*)::int from app.case_digest d where d.institution_id = $1 and d.advisor_id = p.id and not d.closed) as "openCases",
     (select max(s.last_seen_at) from app.session s where s.institution_id = $1 and s.person_id = p.id) as "lastSeenAt",
     (select max(l.expires_at) from app.sign_in_link l where l.institution_id = $1 and l.person_id = p.id and l.used_at is null
       and l.withdrawn_at is null and l.expires_at > now()) as "linkExpiresAt", p.version
   from app.person p where p.institution_id = $1 and p.role <> 'student'
   order by p.status, p.sort_name, p.id limit 500`,
);

/** A student in the list. */
export interface StudentRow {
  readonly id: PersonId;
  readonly fullName: string;
  readonly sortName: string;
  readonly preferredName: string;
  readonly schoolEmail: string | null;
  readonly personalEmail: string | null;
  readonly status: PersonStatus;
  readonly caseId: CaseId | null;
  readonly advisorName: string | null;
  readonly heldUntil: Instant | null;
  readonly portalOpenedAt: Instant | null;
  readonly linkExpiresAt: Instant | null;
  readonly version: number;
}

/** Students by name; $3 the folded words looked for (empty: all), $4 and $5 the row the page begins after. */
export const studentRows = sql<StudentRow>(
  'people.students',
  `select p.id, p.full_name as "fullName", p.sort_name as "sortName", p.preferred_name as "preferredName",
     p.school_email as "schoolEmail", p.personal_email as "personalEmail", p.status, d.id as "caseId",
     d.advisor_name as "advisorName", case when d.held_until > now() then d.held_until end as "heldUntil",
     p.portal_opened_at as "portalOpenedAt",
     (select max(l.expires_at) from app.sign_in_link l where l.institution_id = $1 and l.person_id = p.id and l.used_at is null
       and l.withdrawn_at is null and l.expires_at > now()) as "linkExpiresAt", p.version
   from app.person p
   left join lateral (
     select x.id, x.advisor_name, x.held_until from app.case_digest x
     where x.institution_id = $1 and x.student_id = p.id order by x.closed, x.failed_year desc limit 1) d on true
   where p.institution_id = $1 and p.role = 'student' and (p.sort_name, p.id) > ($4::text, $5::uuid)
     and ($3 = '' or strpos(p.sort_name, $3) > 0 or strpos(lower(p.full_name), $3) > 0)
   order by p.sort_name, p.id limit $2`,
);

/** A person with everything an edit shows. */
export interface PersonRow {
  readonly id: PersonId;
  readonly role: Role;
  readonly fullName: string;
  readonly preferredName: string;
  readonly pronouns: string;
  readonly title: string;
  readonly schoolEmail: string | null;
  readonly personalEmail: string | null;
  readonly phone: string;
  readonly timeZone: string | null;
  readonly status: PersonStatus;
  readonly aamcId: string | null;
  readonly schoolId: string | null;
  readonly version: number;
}

/** One person. */
export const personById = sql<PersonRow>(
  'people.byId',
  `select p.id, p.role, p.full_name as "fullName", p.preferred_name as "preferredName", p.pronouns, p.title,
     p.school_email as "schoolEmail", p.personal_email as "personalEmail", p.phone, p.time_zone as "timeZone", p.status,
     s.aamc_id as "aamcId", s.school_id as "schoolId", p.version
   from app.person p left join app.student s on s.institution_id = $1 and s.id = p.id
   where p.institution_id = $1 and p.id = $2`,
);

/** Whether somebody else uses one of these addresses. */
export const emailUsed = sql<{ readonly email: string }>(
  'people.emailUsed',
  `select e.email from unnest($3::text[]) as e (email)
   where exists (select 1 from app.person p where p.institution_id = $1 and p.id <> $2
     and (lower(p.school_email) = e.email or lower(p.personal_email) = e.email)) limit 1`,
);

/** Deans who could administer the institution. */
export const activeDeans = sql<{ readonly id: PersonId }>(
  'people.activeDeans',
  `select id from app.person where institution_id = $1 and role = 'dean' and status = 'active' for update`,
);

/** Traces of work with a student: while there is one, the person is not removed. */
export const tracesOf = sql<{ readonly count: number }>(
  'people.traces',
  `select count(*)::int as count from app.recovery_case c where c.institution_id = $1 and c.student_id = $2 and (
     ${['contact', 'meeting', 'note', 'debrief', 'plan', 'finding', 'own_task', 'activity']
       .map(
         (table) =>
           `exists (select 1 from app.${table} x where x.institution_id = $1 and x.case_id = c.id)`,
       )
       .join(' or ')}
     or (select count(*) from app.stage_move x where x.institution_id = $1 and x.case_id = c.id) > 1)`,
);
