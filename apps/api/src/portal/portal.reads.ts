import type { TaskProgress } from '@onward/core/plans';
import type { CaseId, Instant, LocalDate, PersonId } from '@onward/core/shared';
import { eventColumns, type TaskEventRow } from '../plans/index.ts';
import { sql } from '../platform/tenancy/statement.ts';

/** The student's case, as she may know it. */
export interface PortalCaseRow {
  readonly caseId: CaseId;
  readonly studentId: PersonId;
  readonly name: string;
  readonly failedYear: number;
  readonly targetYear: number;
  readonly openedAt: Instant;
  readonly closedAt: Instant | null;
  readonly firstContactBy: Instant | null;
  readonly firstVisit: boolean;
  readonly institutionName: string;
  readonly zone: string;
  readonly welcome: string;
}

export const portalCase = sql<PortalCaseRow>(
  'portal.case',
  `select c.case_id as "caseId", c.student_id as "studentId",
     coalesce(nullif(p.preferred_name, ''), split_part(p.full_name, ' ', 1)) as name, c.failed_year as "failedYear",
     c.target_year as "targetYear", c.opened_at as "openedAt", c.closed_at as "closedAt",
     c.first_contact_by as "firstContactBy", p.portal_opened_at is null as "firstVisit", i.name as "institutionName",
     i.time_zone as zone, i.portal_welcome as welcome
   from app.portal_case c
   join app.person p on p.institution_id = $1 and p.id = $2
   join app.institution i on i.institution_id = $1
   where c.institution_id = $1 and c.student_id = $2
   order by (c.closed_at is null) desc, c.opened_at desc limit 1`,
);

/** The plan she was given last. */
export interface MyPlanRow {
  readonly release: number;
  readonly title: string;
  readonly targetYear: number;
  readonly says: string;
  readonly goal: string;
  readonly spans: readonly {
    readonly code: string;
    readonly kind: 'phase' | 'gap' | 'bridge';
    readonly staff: string;
    readonly student: string;
    readonly from: LocalDate;
    readonly to: LocalDate;
  }[];
  readonly releasedAt: Instant;
  readonly releasedByName: string;
}

const currentPlan = `select r.id from app.portal_plan r
  where r.institution_id = $1 and r.student_id = $2 and r.replaced_at is null order by r.released_at desc limit 1`;

export const myPlan = sql<MyPlanRow>(
  'portal.plan',
  `select release, title, target_year as "targetYear", says, goal, spans, released_at as "releasedAt",
     released_by_name as "releasedByName"
   from app.portal_plan where institution_id = $1 and id = (${currentPlan})`,
);

/** A task as she reads it: from the plan, or one she added (`own`). */
export interface MyTaskRow extends Omit<TaskProgress, 'version'> {
  readonly id: string;
  readonly own: boolean;
  readonly phase: string;
  readonly category: string;
  readonly title: string;
  readonly why: string;
  readonly owner: 'student' | 'advisor' | 'office';
  readonly earliestOn: LocalDate | null;
  readonly latestOn: LocalDate | null;
  readonly dueOn: LocalDate | null;
  readonly evidenceAsked: string;
  readonly minutes: number | null;
  readonly answers: readonly string[];
  readonly serves: string;
  readonly sort: number;
  readonly progressVersion: number;
}

const given = `select t.task_id as id, false as own, t.phase, t.category, t.title, t.why, t.owner, t.earliest_on, t.latest_on,
    t.due_on, t.evidence_asked, t.minutes, t.answers, t.serves, t.sort
  from app.portal_task t where t.institution_id = $1 and t.student_id = $2 and t.portal_plan_id = (${currentPlan})`;

const own = `select o.id, true, 'own', 'follow_up_outcome', o.title, o.why, 'student', null::date, null::date, o.due_on, '',
    null::int, '{}'::text[], o.serves, 1000000
  from app.own_task o where o.institution_id = $1 and o.student_id = $2 and o.dropped_at is null`;

const taskColumns = `t.id, t.own, t.phase, t.category, t.title, t.why, t.owner, t.earliest_on as "earliestOn",
  t.latest_on as "latestOn", t.due_on as "dueOn", t.evidence_asked as "evidenceAsked", t.minutes, t.answers, t.serves, t.sort,
  coalesce(g.state, 'agreed') as state, g.moved_to as "movedTo", coalesce(g.evidence, '') as evidence,
  coalesce(g.evidence_link, '') as "evidenceLink", g.evidence_on as "evidenceOn", coalesce(g.reason, '') as reason,
  g.done_at as "doneAt", coalesce(g.version, 0) as "progressVersion"`;

const tasksFrom = `from (${given} union all ${own}) t
  left join app.task_progress g on g.institution_id = $1 and g.id = t.id`;

export const myTasks = sql<MyTaskRow>(
  'portal.tasks',
  `select ${taskColumns} ${tasksFrom} order by coalesce(g.moved_to, t.due_on) nulls last, t.sort, t.id`,
);

export const myTask = sql<MyTaskRow>(
  'portal.task',
  `select ${taskColumns} ${tasksFrom} where t.id = $3`,
);

export const myTaskEvents = sql<TaskEventRow>(
  'portal.taskEvents',
  `select ${eventColumns} from app.task_event e
   where e.institution_id = $1 and e.student_id = $2 and e.task_id = $3 order by e.at desc, e.id desc limit 100`,
);

/** Her request for help, as she follows it. */
export interface MyHelpRow {
  readonly id: string;
  readonly caseId: CaseId;
  readonly taskId: string | null;
  readonly words: string;
  readonly askedAt: Instant;
  readonly seenByName: string | null;
  readonly seenAt: Instant | null;
  readonly answer: string;
  readonly answeredAt: Instant | null;
}

export const myHelp = sql<MyHelpRow>(
  'portal.help',
  `select id, case_id as "caseId", task_id as "taskId", words, asked_at as "askedAt", seen_by_name as "seenByName", seen_at as "seenAt", answer,
     answered_at as "answeredAt"
   from app.help_request where institution_id = $1 and student_id = $2 order by asked_at desc, id desc limit 50`,
);

/** Somebody who helps. */
export interface HelperRow {
  readonly id: string;
  readonly name: string;
  readonly part: string;
  readonly email: string;
  readonly phone: string;
}

export const myHelpers = sql<HelperRow>(
  'portal.helpers',
  `select id, name, part, email, phone from app.portal_helper
   where institution_id = $1 and student_id = $2 and until is null order by (part = 'advisor') desc, since, id`,
);

/** A meeting of hers. */
export interface MyMeetingRow {
  readonly id: string;
  readonly title: string;
  readonly startsAt: Instant;
  readonly timeZone: string;
  readonly minutes: number;
  readonly place: string;
  readonly link: string;
  readonly attendees: readonly string[];
}

/** Planned meetings that have not ended yet, those of the next seven days first. */
export const myMeetings = sql<MyMeetingRow>(
  'portal.meetings',
  `select id, title, starts_at as "startsAt", time_zone as "timeZone", minutes, place, link, attendees
   from app.portal_meeting
   where institution_id = $1 and student_id = $2 and state = 'planned'
     and starts_at > now() - make_interval(mins => minutes) order by starts_at, id limit 10`,
);

/** A line under "Talk to someone"; each institution keeps its own. */
export interface SupportRow {
  readonly id: string;
  readonly kind: string;
  readonly label: string;
  readonly detail: string;
  readonly phone: string;
  readonly email: string;
  readonly url: string;
}

export const supportContacts = sql<SupportRow>(
  'portal.support',
  `select id, kind, label, detail, phone, email, url from app.support_contact where institution_id = $1 order by sort, id`,
);
