import type { HelpRequest, Plan, ReleasedTask, Task, TaskProgress } from '@onward/core/plans';
import type { MergedStep, Pace, Season, UnfitTask } from '@onward/core/season-clock';
import type { CaseId, FindingId, Instant, LocalDate, PersonId, TaskId } from '@onward/core/shared';
import { sql } from '../platform/tenancy/statement.ts';

/** The case a plan belongs to, as the reader reaches it. */
export interface PlanCaseRow {
  readonly caseId: CaseId;
  readonly studentId: PersonId;
  readonly studentName: string;
  readonly failedYear: number;
  readonly caseTargetYear: number;
  readonly closedAt: Instant | null;
  readonly heldUntil: Instant | null;
  readonly zone: string;
  readonly reach: 'assigned' | 'granted' | 'none';
}

export const caseForPlan = sql<PlanCaseRow>(
  'plans.case',
  `select c.id as "caseId", c.student_id as "studentId", coalesce(nullif(p.preferred_name, ''), p.full_name) as "studentName",
     c.failed_year as "failedYear", c.target_year as "caseTargetYear", c.closed_at as "closedAt", c.held_until as "heldUntil",
     i.time_zone as zone, app.reach(c.id) as reach
   from app.recovery_case c
   join app.person p on p.institution_id = $1 and p.id = c.student_id
   join app.institution i on i.institution_id = $1
   where c.institution_id = $1 and c.id = $2`,
);

/** A plan with what the season clock laid it by. */
export interface PlanRow extends Plan {
  readonly pace: Pace;
  /** Null in plans from before the season clock. */
  readonly season: Season | null;
  readonly available: number;
  readonly asked: number;
  readonly unfit: readonly UnfitTask[];
  readonly merged: readonly MergedStep[];
}

const planColumns = `p.institution_id as "institutionId", p.id, p.case_id as "caseId", p.title, p.target_year as "targetYear",
     p.failed_year as "failedYear", p.guide, p.guide_version as "guideVersion", p.says, p.student_says as "studentSays",
     p.spans, p.passed, p.option, p.chosen, p.template, p.templates, p.pace, p.season, p.available, p.asked, p.unfit,
     p.merged, p.state, p.released_version as "releasedVersion", p.created_by as "createdBy",
     p.created_at as "createdAt", p.version`;

/** The plan of the case: the option that is chosen. */
export const openPlan = sql<PlanRow>(
  'plans.open',
  `select ${planColumns} from app.plan p
   where p.institution_id = $1 and p.case_id = $2 and p.state <> 'retired' and p.chosen`,
);

/** Both options of a case, A first. */
export const plansOfCase = sql<PlanRow>(
  'plans.ofCase',
  `select ${planColumns} from app.plan p where p.institution_id = $1 and p.case_id = $2 and p.state <> 'retired'
   order by p.option`,
);

export const planById = sql<PlanRow>(
  'plans.byId',
  `select ${planColumns} from app.plan p where p.institution_id = $1 and p.id = $2 and p.state <> 'retired'`,
);

/** A task with its progress and whether the student has been given it. */
export interface TaskRow extends Task {
  readonly progress: TaskProgress['state'] | null;
  readonly movedTo: LocalDate | null;
  readonly evidence: string;
  readonly evidenceLink: string;
  readonly evidenceOn: LocalDate | null;
  readonly reason: string;
  readonly doneAt: Instant | null;
  readonly progressVersion: number;
  readonly given: boolean;
  /** Work that several templates ask for, and what joined this task. */
  readonly same: string | null;
  readonly merged: readonly MergedStep[];
}

const progressColumns = `g.state as progress, g.moved_to as "movedTo", coalesce(g.evidence, '') as evidence,
  coalesce(g.evidence_link, '') as "evidenceLink", g.evidence_on as "evidenceOn", coalesce(g.reason, '') as reason,
  g.done_at as "doneAt", coalesce(g.version, 0) as "progressVersion"`;

const taskColumns = `t.institution_id as "institutionId", t.id, t.case_id as "caseId", t.plan_id as "planId",
  t.template, t.template_code as "templateCode", t.phase, t.category, t.title, t.student_title as "studentTitle", t.why, t.owner,
  t.earliest_on as "earliestOn", t.latest_on as "latestOn", t.due_on as "dueOn", t.starts_on as "startsOn", t.hours_a_week as "hoursAWeek",
  t.after_ids as "afterIds", t.goal_id as "goalId", t.serves, t.same, t.merged, t.evidence_asked as "evidenceAsked",
  t.factors, t.minutes, t.dropped_reason as "droppedReason", t.dropped_at as "droppedAt", t.sort, t.source,
  t.created_by as "createdBy", t.created_at as "createdAt", t.version, ${progressColumns},
  exists (select 1 from app.portal_task x
    join app.portal_plan r on r.institution_id = $1 and r.id = x.portal_plan_id and r.replaced_at is null
    where x.institution_id = $1 and x.task_id = t.id) as given`;

const taskFrom = `from app.task t
  join app.plan p on p.institution_id = $1 and p.id = t.plan_id and p.state <> 'retired'
  left join app.task_progress g on g.institution_id = $1 and g.id = t.id`;

/** $1 institution, $2 case. Tasks of both options; `inPlan` takes those of one. */
export const tasksOfCase = sql<TaskRow>(
  'plans.tasks',
  `select ${taskColumns} ${taskFrom} where t.institution_id = $1 and t.case_id = $2
   order by t.due_on nulls last, t.sort, t.id`,
);

/** Those of one plan. */
export function inPlan(tasks: readonly TaskRow[], plan: Plan | null | undefined): TaskRow[] {
  return tasks.filter((task) => task.planId === plan?.id);
}

export const taskById = sql<TaskRow>(
  'plans.taskById',
  `select ${taskColumns} ${taskFrom} where t.institution_id = $1 and t.id = $2`,
);

/** A task the student added, with its progress. */
export interface OwnTaskRow {
  readonly id: TaskId;
  readonly caseId: CaseId;
  readonly studentId: PersonId;
  readonly title: string;
  readonly why: string;
  readonly dueOn: LocalDate | null;
  readonly createdAt: Instant;
  readonly progress: TaskProgress['state'] | null;
  readonly movedTo: LocalDate | null;
  readonly evidence: string;
  readonly evidenceLink: string;
  readonly evidenceOn: LocalDate | null;
  readonly reason: string;
  readonly doneAt: Instant | null;
  readonly progressVersion: number;
}

export const ownTasksOfCase = sql<OwnTaskRow>(
  'plans.ownTasks',
  `select t.id, t.case_id as "caseId", t.student_id as "studentId", t.title, t.why, t.due_on as "dueOn",
     t.created_at as "createdAt", ${progressColumns}
   from app.own_task t left join app.task_progress g on g.institution_id = $1 and g.id = t.id
   where t.institution_id = $1 and t.case_id = $2 and t.dropped_at is null order by t.due_on nulls last, t.created_at, t.id`,
);

/** An accepted finding, to attach tasks to. */
export interface PlanFindingRow {
  readonly id: FindingId;
  readonly domain: string;
  readonly factor: string;
  readonly state: string;
}

export const findingsOfCase = sql<PlanFindingRow>(
  'plans.findings',
  `select id, domain, factor, state from app.finding
   where institution_id = $1 and case_id = $2 and state = 'accepted' order by severity desc, recorded_at, id`,
);

/** A request for help with where it stands. */
export interface HelpRow extends HelpRequest {
  readonly id: string;
  readonly caseId: CaseId;
  readonly studentId: PersonId;
  readonly taskId: TaskId | null;
}

const helpColumns = `h.id, h.case_id as "caseId", h.student_id as "studentId", h.task_id as "taskId", h.words,
  h.asked_at as "askedAt", h.seen_by as "seenBy", h.seen_by_name as "seenByName", h.seen_at as "seenAt", h.answer,
  h.answered_at as "answeredAt"`;

export const helpOfCase = sql<HelpRow>(
  'plans.help',
  `select ${helpColumns} from app.help_request h where h.institution_id = $1 and h.case_id = $2
   order by h.asked_at desc, h.id desc limit 50`,
);

export const helpById = sql<HelpRow & { readonly reach: PlanCaseRow['reach'] }>(
  'plans.helpById',
  `select ${helpColumns}, app.reach(h.case_id) as reach from app.help_request h where h.institution_id = $1 and h.id = $2`,
);

/** The plan the student has now, as she was given it. */
export interface GivenRow {
  readonly release: number;
  readonly releasedAt: Instant;
  readonly releasedByName: string;
}

export const givenRelease = sql<GivenRow>(
  'plans.given',
  `select release, released_at as "releasedAt", released_by_name as "releasedByName" from app.portal_plan
   where institution_id = $1 and case_id = $2 and replaced_at is null`,
);

export const givenTasks = sql<ReleasedTask>(
  'plans.givenTasks',
  `select t.task_id as "taskId", t.phase, t.category, t.title, t.why, t.owner, t.earliest_on as "earliestOn",
     t.latest_on as "latestOn", t.due_on as "dueOn", t.evidence_asked as "evidenceAsked", t.minutes, t.sort, t.answers, t.serves
   from app.portal_task t
   join app.portal_plan r on r.institution_id = $1 and r.id = t.portal_plan_id and r.replaced_at is null
   where t.institution_id = $1 and t.case_id = $2 order by t.sort, t.task_id`,
);

/** One line of a task's history. */
export interface TaskEventRow {
  readonly id: string;
  readonly taskId: TaskId;
  readonly kind: string;
  readonly byName: string;
  readonly byRole: string;
  readonly at: Instant;
  readonly fromOn: LocalDate | null;
  readonly toOn: LocalDate | null;
  readonly words: string;
}

export const eventColumns = `e.id, e.task_id as "taskId", e.kind, e.by_name as "byName", e.by_role as "byRole", e.at,
  e.from_on as "fromOn", e.to_on as "toOn", e.words`;

export const eventsOfCase = sql<TaskEventRow>(
  'plans.events',
  `select ${eventColumns} from app.task_event e where e.institution_id = $1 and e.case_id = $2
   order by e.at desc, e.id desc limit 200`,
);

/** The name the actor signs with. */
export const ownName = sql<{ name: string }>(
  'plans.ownName',
  `select coalesce(nullif(preferred_name, ''), full_name) as name from app.person where institution_id = $1 and id = $2`,
);

/** What an action on a task needs to know: whose it is, what is asked, where it stands. */
export interface CarriedRow {
  /** Files that show it. */
  readonly files: number;
  readonly id: TaskId;
  readonly caseId: CaseId;
  readonly studentId: PersonId;
  readonly own: boolean;
  readonly title: string;
  readonly owner: 'student' | 'advisor' | 'office';
  readonly evidenceAsked: string;
  readonly dueOn: LocalDate | null;
  readonly progress: TaskProgress['state'] | null;
  readonly movedTo: LocalDate | null;
  readonly evidence: string;
  readonly evidenceLink: string;
  readonly evidenceOn: LocalDate | null;
  readonly reason: string;
  readonly doneAt: Instant | null;
  readonly progressVersion: number;
  readonly reach: PlanCaseRow['reach'];
  readonly zone: string;
  readonly actorName: string;
}

/** The released copy of a task, or a task of the student's own, for whoever acts on it. A draft task is not found. */
export const carriedTask = sql<CarriedRow>(
  'plans.carried',
  `select t.*, ${progressColumns}, app.reach(t."caseId") as reach, i.time_zone as zone,
     coalesce(nullif(me.preferred_name, ''), me.full_name) as "actorName",
     (select count(*)::int from app.evidence_file f where f.institution_id = $1 and f.subject_id = t.id and f.removed_at is null) as files
   from (
     select x.task_id as id, x.case_id as "caseId", x.student_id as "studentId", false as own, x.title, x.owner,
       x.evidence_asked as "evidenceAsked", x.due_on as "dueOn"
     from app.portal_task x
     join app.portal_plan r on r.institution_id = $1 and r.id = x.portal_plan_id and r.replaced_at is null
     where x.institution_id = $1 and x.task_id = $2
     union all
     select o.id, o.case_id, o.student_id, true, o.title, 'student', '', o.due_on
     from app.own_task o where o.institution_id = $1 and o.id = $2 and o.dropped_at is null) t
   join app.institution i on i.institution_id = $1
   join app.person me on me.institution_id = $1 and me.id = $3
   left join app.task_progress g on g.institution_id = $1 and g.id = t.id`,
);
