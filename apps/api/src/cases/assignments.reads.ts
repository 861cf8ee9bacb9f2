import type { CaseId, Instant, PersonId } from '@onward/core/shared';
import { sql } from '../platform/tenancy/index.ts';

/** What assigning would do to a selection, said before it is done. */
export interface AssignmentPreview {
  readonly chosen: number;
  readonly withoutAdvisor: number;
  readonly alreadyTheirs: number;
  readonly fromOthers: number;
  readonly held: number;
  readonly closed: number;
}

/** A case about to get an advisor. */
export interface CaseToAssign {
  readonly caseId: CaseId;
  readonly studentId: PersonId;
  readonly closed: boolean;
  /** The person has this part already. */
  readonly already: boolean;
  /** A held case opens to this person then; null: at once. */
  readonly heldFromThem: Instant | null;
}

/** Somebody who can be named. */
export interface AdvisorChoice {
  readonly id: PersonId;
  readonly name: string;
  readonly title: string;
  readonly openCases: number;
}

const heldFrom = (person: string): string => `case when c.held_until > now() and not coalesce((
       select ${person} = any (m.held_for) from app.import m where m.institution_id = $1 and m.id = c.import_id), false)
     then c.held_until end`;

export const preview = sql<AssignmentPreview>(
  'assignments.preview',
  `select count(*)::int as chosen, count(*) filter (where not d.closed and d.advisor_id is null)::int as "withoutAdvisor",
     count(*) filter (where not d.closed and d.advisor_id = $3)::int as "alreadyTheirs",
     count(*) filter (where not d.closed and d.advisor_id <> $3)::int as "fromOthers",
     count(*) filter (where d.held_until > now())::int as held, count(*) filter (where d.closed)::int as closed
   from app.case_digest d where d.institution_id = $1 and d.id = any ($2::uuid[])`,
);

export const staffById = sql<{ id: PersonId; status: string }>(
  'assignments.staffById',
  `select id, status from app.person where institution_id = $1 and id = $2 and role in ('dean', 'advisor')`,
);

export const nameOf = sql<{ name: string }>(
  'assignments.nameOf',
  `select full_name as name from app.person where institution_id = $1 and id = $2`,
);

export const casesToAssign = sql<CaseToAssign>(
  'assignments.cases',
  `select c.id as "caseId", c.student_id as "studentId", c.closed_at is not null as closed,
     exists (select 1 from app.case_assignment a where a.institution_id = $1 and a.case_id = c.id and a.person_id = $3
       and a.part = $4 and a.ended_at is null) as already,
     ${heldFrom('$3')} as "heldFromThem"
   from app.recovery_case c where c.institution_id = $1 and c.id = any ($2::uuid[])
   order by c.id`,
);

const endPart = (which: string): string => `with ended as (
     update app.case_assignment set ended_at = $AT
     where institution_id = $1 and case_id = any ($2::uuid[]) and ended_at is null and ${which}
     returning case_id, person_id)
   update app.portal_helper h set until = $AT from ended
   where h.institution_id = $1 and h.case_id = ended.case_id and h.person_id = ended.person_id and h.until is null`;

export const endAdvisors = sql(
  'assignments.endAdvisors',
  endPart("part = 'advisor'").replaceAll('$AT', '$3::timestamptz'),
);

export const endOf = sql(
  'assignments.endOf',
  endPart('person_id = $3').replaceAll('$AT', '$4::timestamptz'),
);

/** $2: json of { id, portal_id, case_id }. The portal row shows the helper to the student from the release on. */
export const addAssignments = sql(
  'assignments.add',
  `with given as (
     select x.*, c.student_id, c.held_until, ${heldFrom('$3')} as visible_from
     from json_to_recordset($2::json) as x (id uuid, portal_id uuid, case_id uuid)
     join app.recovery_case c on c.institution_id = $1 and c.id = x.case_id
   ), added as (
     insert into app.case_assignment (institution_id, id, case_id, student_id, person_id, part, assigned_by, assigned_at, visible_from)
     select $1, id, case_id, student_id, $3, $4, $5, $6, visible_from from given
   )
   insert into app.portal_helper (institution_id, id, case_id, student_id, visible_from, person_id, name, part, email, phone, since)
   select $1, g.portal_id, g.case_id, g.student_id, g.held_until, $3, p.full_name, $4, coalesce(p.school_email, ''), p.phone, $6
   from given g join app.person p on p.institution_id = $1 and p.id = $3`,
);

export const assignmentOf = sql<{ caseId: CaseId; studentId: PersonId; personId: PersonId }>(
  'assignments.of',
  `select case_id as "caseId", student_id as "studentId", person_id as "personId"
   from app.case_assignment where institution_id = $1 and case_id = $2 and person_id = $3 and ended_at is null`,
);

/** Staff who can be named, with how many open cases each has. */
export const advisorChoices = sql<AdvisorChoice>(
  'assignments.advisorChoices',
  `select p.id, p.full_name as name, p.title,
     (select count(*)::int from app.case_digest d where d.institution_id = $1 and d.advisor_id = p.id and not d.closed) as "openCases"
   from app.person p where p.institution_id = $1 and p.role in ('advisor', 'dean') and p.status = 'active'
   order by p.sort_name, p.id limit 500`,
);
