import type { Stage } from '@onward/core/pipeline';
import type { CaseId, Id, ImportId, Instant, LocalDate } from '@onward/core/shared';
import { sql } from '../platform/tenancy/index.ts';

/** How many open cases stand in a stage. */
export interface StageCount {
  readonly stage: Stage;
  readonly cases: number;
}

/** The figures of the office, all counted over open cases. */
export interface HomeFigures {
  readonly openCases: number;
  readonly withoutAdvisor: number;
  readonly notContacted: number;
  readonly portalUnopened: number;
  readonly heldCases: number;
  readonly advisorsWithoutAccess: number;
}

/** A case that waits for the office, with why. */
export interface WaitingCase {
  readonly id: CaseId;
  readonly name: string;
  readonly advisorName: string | null;
  readonly since: Instant;
}

const open = 'd.institution_id = $1 and not d.closed';
const running = `${open} and (d.held_until is null or d.held_until <= now())`;

/** Open cases by stage. */
export const stageCounts = sql<StageCount>(
  'home.stages',
  `select d.stage, count(*)::int as cases from app.case_digest d where ${open} group by d.stage`,
);

/** The figures, in one pass over the digests. */
export const homeFigures = sql<HomeFigures>(
  'home.figures',
  `select count(*)::int as "openCases", count(*) filter (where d.advisor_id is null)::int as "withoutAdvisor",
     count(*) filter (where d.first_contact_at is null and d.contact_due_at < now() and (d.held_until is null or d.held_until <= now()))::int as "notContacted",
     count(*) filter (where d.portal_opened_at is null and (d.held_until is null or d.held_until <= now()))::int as "portalUnopened",
     count(*) filter (where d.held_until > now())::int as "heldCases",
     count(*) filter (where p.status = 'deactivated')::int as "advisorsWithoutAccess"
   from app.case_digest d left join app.person p on p.institution_id = $1 and p.id = d.advisor_id
   where ${open}`,
);

const listed = (name: string, where: string, since: string) =>
  sql<WaitingCase>(
    name,
    `select d.id, d.student_name as name, d.advisor_name as "advisorName", ${since} as since from app.case_digest d
     where ${where} order by ${since}, d.id limit $2`,
  );

/** Cases whose student said that things are not well, and nobody has acted yet (IMG-05). */
export const notWell = listed(
  'home.notWell',
  `${open} and d.not_well_at is not null`,
  'd.not_well_at',
);

/** Cases nobody is named for, longest first. */
export const withoutAdvisor = listed(
  'home.withoutAdvisor',
  `${open} and d.advisor_id is null`,
  'd.clock_started_at',
);

/** Cases whose contact clock has run out without a conversation. */
export const notContacted = listed(
  'home.notContacted',
  `${running} and d.first_contact_at is null and d.contact_due_at < now()`,
  'd.contact_due_at',
);

/** Cases whose student has never opened the portal. */
export const portalUnopened = listed(
  'home.portalUnopened',
  `${running} and d.portal_opened_at is null`,
  'd.clock_started_at',
);

/** A list that is in and held. */
export interface HeldImport {
  readonly id: ImportId;
  readonly fileName: string;
  readonly cohortName: string | null;
  readonly heldUntil: Instant;
  readonly cases: number;
}

export const heldImports = sql<HeldImport>(
  'home.heldImports',
  `select i.id, i.file_name as "fileName", c.name as "cohortName", i.held_until as "heldUntil",
     (select count(*)::int from app.recovery_case x where x.institution_id = $1 and x.import_id = i.id) as cases
   from app.import i left join app.cohort c on c.institution_id = $1 and c.id = i.cohort_id
   where i.institution_id = $1 and i.state = 'committed' and i.held_until > now() order by i.held_until, i.id limit $2`,
);

/** A case opened with a reason that no dean has looked at yet. */
export interface UnseenAccess {
  readonly id: Id<'access_grant'>;
  readonly caseId: CaseId;
  readonly studentName: string;
  readonly byName: string;
  readonly reason: string;
  readonly grantedAt: Instant;
}

export const unseenAccesses = sql<UnseenAccess>(
  'home.unseenAccesses',
  `select g.id, g.case_id as "caseId", s.full_name as "studentName", p.full_name as "byName", g.reason, g.granted_at as "grantedAt"
   from app.access_grant g
   join app.person s on s.institution_id = $1 and s.id = g.student_id
   join app.person p on p.institution_id = $1 and p.id = g.person_id
   where g.institution_id = $1 and g.seen_at is null order by g.granted_at desc, g.id limit $2`,
);

/** Something the office or an advisor has promised a student and not done by its day (M13). */
export interface OfficePromise {
  readonly id: string;
  readonly caseId: CaseId;
  readonly studentName: string;
  readonly title: string;
  readonly owner: 'advisor' | 'office';
  readonly dueOn: LocalDate;
  readonly reason: string;
}

/** Steps the student was given that somebody here carries, past their day, longest first. $2 how many. */
export const officePromises = sql<OfficePromise & { readonly all: number }>(
  'home.officePromises',
  `select t.id, c.id as "caseId", coalesce(nullif(s.preferred_name, ''), s.full_name) as "studentName", t.title, t.owner,
     t.due_on as "dueOn", coalesce(g.reason, '') as reason, count(*) over ()::int as all
   from app.task t
   join app.plan p on p.institution_id = $1 and p.id = t.plan_id and p.state = 'released'
   join app.recovery_case c on c.institution_id = $1 and c.id = t.case_id and c.closed_at is null
   join app.person s on s.institution_id = $1 and s.id = c.student_id
   join app.institution i on i.institution_id = $1
   left join app.task_progress g on g.institution_id = $1 and g.id = t.id
   where t.institution_id = $1 and t.owner in ('advisor', 'office') and t.dropped_at is null
     and t.due_on < (now() at time zone i.time_zone)::date and coalesce(g.state not in ('done', 'verified'), true)
     and (c.held_until is null or c.held_until <= now())
   order by t.due_on, t.id limit $2`,
);
