import type { Stage } from '@onward/core/pipeline';
import type { CaseId, Id, Instant, LocalDate, PersonId } from '@onward/core/shared';
import { sql } from '../platform/tenancy/index.ts';
import { caseColumns, caseTables, type CaseRow } from './case-statements.ts';

/** The head of the case page: the case, the person, and the digest's figures. */
export interface CaseHeaderRow extends CaseRow {
  readonly preferredName: string;
  readonly pronouns: string;
  readonly schoolEmail: string | null;
  readonly personalEmail: string | null;
  readonly phone: string;
  readonly studentZone: string | null;
  readonly aamcId: string | null;
  readonly cohortName: string;
  readonly specialty: string | null;
  readonly advisorName: string | null;
  readonly nextStep: string | null;
  readonly nextStepOn: LocalDate | null;
  readonly lastContactAt: Instant | null;
  readonly firstContactAt: Instant | null;
  readonly unanswered: number;
  readonly openTasks: number;
  readonly doneTasks: number;
  readonly contactDueAt: Instant;
  readonly debriefHeldAt: Instant | null;
  readonly debriefDueOn: LocalDate;
  readonly portalOpenedAt: Instant | null;
  readonly stalledAfter: number;
  readonly nextCaseId: CaseId | null;
}

export const caseHeader = sql<CaseHeaderRow>(
  'casePage.header',
  `select ${caseColumns}, p.preferred_name as "preferredName", p.pronouns, p.school_email as "schoolEmail",
     p.personal_email as "personalEmail", p.phone, p.time_zone as "studentZone", s.aamc_id as "aamcId", k.name as "cohortName",
     g.specialty, g.advisor_name as "advisorName", g.next_step as "nextStep", nullif(g.next_step_on, 'infinity') as "nextStepOn",
     nullif(g.last_contact_at, '-infinity') as "lastContactAt", g.first_contact_at as "firstContactAt", g.unanswered, g.open_tasks as "openTasks",
     g.done_tasks as "doneTasks", g.contact_due_at as "contactDueAt", g.debrief_held_at as "debriefHeldAt",
     g.debrief_due_on as "debriefDueOn", p.portal_opened_at as "portalOpenedAt", i.stalled_after_days as "stalledAfter",
     (select x.id from app.recovery_case x where x.institution_id = $1 and x.prior_case_id = c.id limit 1) as "nextCaseId"
   from ${caseTables}
   join app.student s on s.institution_id = $1 and s.id = c.student_id
   join app.cohort k on k.institution_id = $1 and k.id = c.cohort_id
   where c.institution_id = $1 and c.id = $2`,
);

export interface FactRow {
  readonly id: Id<'fact'>;
  readonly kind: string;
  readonly matchYear: number | null;
  readonly value: string;
  readonly source: string;
  readonly asOf: LocalDate;
}

export const caseFacts = sql<FactRow>(
  'casePage.facts',
  `select f.id, f.kind, f.match_year as "matchYear", f.value, f.source, f.as_of as "asOf"
   from app.fact f join app.recovery_case c on c.institution_id = $1 and c.id = $2 and f.student_id = c.student_id
   where f.institution_id = $1 and f.replaced_at is null and f.source <> ''
   order by f.match_year desc nulls first, f.as_of desc, f.id limit 200`,
);

export interface CasePersonRow {
  readonly id: Id<'assignment'>;
  readonly personId: PersonId;
  readonly name: string;
  readonly title: string;
  readonly part: string;
  readonly since: Instant;
}

export const casePeople = sql<CasePersonRow>(
  'casePage.people',
  `select a.id, a.person_id as "personId", p.full_name as name, p.title, a.part, a.since
   from (select h.id, h.person_id, h.part, h.since from app.portal_helper h
         where h.institution_id = $1 and h.case_id = $2 and h.until is null) a
   join app.person p on p.institution_id = $1 and p.id = a.person_id
   order by a.part, a.since, a.id limit 20`,
);

export interface CaseMeetingRow {
  readonly id: Id<'meeting'>;
  readonly title: string;
  readonly startsAt: Instant;
  readonly timeZone: string;
  readonly minutes: number;
  readonly place: string;
  readonly link: string;
  readonly attendees: readonly string[];
  readonly state: string;
  readonly shownToStudent: boolean;
  readonly version: number;
}

export const caseMeetings = sql<CaseMeetingRow>(
  'casePage.meetings',
  `select m.id, m.title, m.starts_at as "startsAt", m.time_zone as "timeZone", m.minutes, m.place, m.link, m.attendees, m.state,
     m.shown_to_student as "shownToStudent", m.version
   from app.meeting m where m.institution_id = $1 and m.case_id = $2 and m.state = 'planned'
   order by m.starts_at, m.id limit 10`,
);

export interface PlanStepRow {
  readonly id: string;
  readonly title: string;
  readonly owner: string;
  readonly on: LocalDate | null;
  readonly state: string;
}

/** The next steps of the released plan and the student's own: not done first, by date. */
export const casePlan = sql<PlanStepRow>(
  'casePage.plan',
  `select s.id, s.title, s.owner, s."on", s.state from (
     select t.id, t.title, t.owner, coalesce(g.moved_to, t.due_on, t.latest_on) as "on", coalesce(g.state, 'agreed') as state, t.sort
     from app.plan l join app.task t on t.institution_id = $1 and t.plan_id = l.id and t.dropped_at is null
     left join app.task_progress g on g.institution_id = $1 and g.id = t.id
     where l.institution_id = $1 and l.case_id = $2 and l.state = 'released'
     union all
     select t.id, t.title, 'student', coalesce(g.moved_to, t.due_on), coalesce(g.state, 'agreed'), 1000000
     from app.own_task t left join app.task_progress g on g.institution_id = $1 and g.id = t.id
     where t.institution_id = $1 and t.case_id = $2 and t.dropped_at is null) s
   order by s.state in ('done', 'verified'), s."on" nulls last, s.sort, s.id limit 5`,
);

export interface MoveRow {
  readonly toStage: Stage;
  readonly fromStage: Stage | null;
  readonly movedAt: Instant;
  readonly movedBy: string | null;
  readonly reason: string;
  readonly overridden: readonly string[];
}

export const caseMoves = sql<MoveRow>(
  'casePage.moves',
  `select v.to_stage as "toStage", v.from_stage as "fromStage", v.moved_at as "movedAt", p.full_name as "movedBy", v.reason, v.overridden
   from app.stage_move v left join app.person p on p.institution_id = $1 and p.id = v.moved_by
   where v.institution_id = $1 and v.case_id = $2 order by v.moved_at, v.id limit 200`,
);

/** When this reader opened the case before today's visit: looks within the last half hour count as the same visit. */
export const lastVisit = sql<{ at: Instant | null }>(
  'casePage.lastVisit',
  `select max(e.at) as at from app.audit_event e
   where e.institution_id = $1 and e.case_id = $2 and e.actor_id = $3 and e.action = 'case.read' and e.at < $4`,
);
