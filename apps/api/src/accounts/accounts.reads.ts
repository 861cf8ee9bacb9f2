import type { Role } from '@onward/core/access';
import type { InstitutionId, PersonId } from '@onward/core/shared';
import { sql } from '../platform/tenancy/index.ts';

/** The signed-in person, as each page's head shows her. */
export interface MeRow {
  readonly id: PersonId;
  readonly role: Role;
  readonly fullName: string;
  readonly preferredName: string;
  readonly title: string;
  readonly schoolEmail: string | null;
  readonly personalEmail: string | null;
  readonly timeZone: string;
  readonly idleMinutes: number;
  readonly version: number;
  readonly institution: InstitutionRow;
}

/** What is told about an institution to those inside it. */
export interface InstitutionRow {
  readonly id: InstitutionId;
  readonly slug: string;
  readonly name: string;
  readonly timeZone: string;
  readonly practice: boolean;
}

/** A person offered for one-click sign-in in a practice institution. */
export interface PracticePersonRow {
  readonly id: PersonId;
  readonly name: string;
  readonly role: Role;
  readonly title: string;
}

/** An institution's door, before anybody is known. */
export interface DoorRow extends InstitutionRow {
  readonly practicePeople: PracticePersonRow[];
}

export const me = sql<MeRow>(
  'accounts.me',
  `select p.id, p.role, p.full_name as "fullName", p.preferred_name as "preferredName", p.title,
     p.school_email as "schoolEmail", p.personal_email as "personalEmail", coalesce(p.time_zone, i.time_zone) as "timeZone",
     case when p.role = 'student' then i.student_idle_minutes else i.staff_idle_minutes end as "idleMinutes", p.version,
     json_build_object('id', i.id, 'slug', i.slug, 'name', i.name, 'timeZone', i.time_zone, 'practice', i.practice) as institution
   from app.person p join app.institution i on i.institution_id = p.institution_id
   where p.institution_id = $1 and p.id = $2`,
);

/** Practice people are found only where the institution itself is for practice. */
export const door = sql<DoorRow>(
  'accounts.door',
  `select i.id, i.slug, i.name, i.time_zone as "timeZone", i.practice, coalesce((
     select json_agg(json_build_object('id', p.id, 'name', p.full_name, 'role', p.role, 'title', p.title)
       order by case p.role when 'dean' then 0 when 'advisor' then 1 else 2 end, p.sort_name, p.id)
     from app.person p where i.practice and p.institution_id = i.institution_id and p.status = 'active'
   ), '[]') as "practicePeople"
   from app.institution i where i.institution_id = $1`,
);
