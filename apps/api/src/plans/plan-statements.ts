import type { CaseId } from '@onward/core/shared';
import { sql } from '../platform/tenancy/statement.ts';

/** $1 institution, $2 plan as json. */
export const addPlan = sql(
  'plans.add',
  `insert into app.plan (institution_id, id, case_id, title, target_year, failed_year, guide, guide_version, says,
     student_says, spans, passed, option, chosen, pace, template, templates, season, available, asked, unfit, merged, created_by)
   select $1, x.id, x.case_id, x.title, x.target_year, x.failed_year, x.guide, x.guide_version, x.says, x.student_says,
     x.spans, x.passed, x.option, x.chosen, x.pace, x.template, x.templates, x.season, x.available, x.asked, x.unfit,
     x.merged, x.created_by
   from json_to_record($2::json) as x (id uuid, case_id uuid, title text, target_year int, failed_year int, guide text,
     guide_version int, says text, student_says text, spans jsonb, passed jsonb, option text, chosen boolean, pace text,
     template text, templates text[], season jsonb, available int, asked int, unfit jsonb, merged jsonb, created_by uuid)`,
);

const taskFields = `id uuid, case_id uuid, plan_id uuid, template_code text, phase text, category text, title text,
  student_title text, why text, owner text, earliest_on date, latest_on date, due_on date, evidence_asked text,
  factors text[], minutes int, sort int, source jsonb, created_by uuid, dropped_reason text, dropped_at timestamptz,
  template text, starts_on date, hours_a_week int, after_ids uuid[], same text, merged jsonb, goal_id uuid, serves text`;

/** $1 institution, $2 json array of tasks. */
export const addTasks = sql(
  'plans.addTasks',
  `insert into app.task (institution_id, id, case_id, plan_id, template_code, phase, category, title, student_title, why,
     owner, earliest_on, latest_on, due_on, evidence_asked, factors, minutes, sort, source, created_by, template,
     starts_on, hours_a_week, after_ids, same, merged, goal_id, serves)
   select $1, x.id, x.case_id, x.plan_id, x.template_code, x.phase, x.category, x.title, x.student_title, x.why, x.owner,
     x.earliest_on, x.latest_on, x.due_on, x.evidence_asked, x.factors, x.minutes, x.sort, x.source, x.created_by,
     x.template, x.starts_on, x.hours_a_week, x.after_ids, x.same, x.merged, x.goal_id, x.serves
   from json_to_recordset($2::json) as x (${taskFields})`,
);

/** Keeps what was written about a task; $3 is the version the edit began from. */
export const keepTask = sql<{ id: string }>(
  'plans.keepTask',
  `update app.task t set (phase, category, title, student_title, why, owner, earliest_on, latest_on, due_on, evidence_asked,
       factors, minutes, dropped_reason, dropped_at, starts_on, hours_a_week, after_ids, goal_id, serves, version)
     = (x.phase, x.category, x.title, x.student_title, x.why, x.owner, x.earliest_on, x.latest_on, x.due_on,
       x.evidence_asked, x.factors, x.minutes, x.dropped_reason, x.dropped_at, x.starts_on, x.hours_a_week, x.after_ids,
       x.goal_id, x.serves, t.version + 1)
   from json_to_record($2::json) as x (${taskFields})
   where t.institution_id = $1 and t.id = x.id and t.version = $3 returning t.id`,
);

/** $1 institution, $2 json array of tasks with the days they have now. Every one of them is an edit of its own. */
export const keepDays = sql(
  'plans.keepDays',
  `update app.task t set (starts_on, due_on, earliest_on, latest_on, version)
     = (x.starts_on, x.due_on, x.earliest_on, x.latest_on, t.version + 1)
   from json_to_recordset($2::json) as x (${taskFields}) where t.institution_id = $1 and t.id = x.id`,
);

/** $1 institution, $2 json array of tasks with what joined them. */
export const keepMerged = sql(
  'plans.keepMerged',
  `update app.task t set merged = x.merged, version = t.version + 1
   from json_to_recordset($2::json) as x (${taskFields}) where t.institution_id = $1 and t.id = x.id`,
);

/** $1 institution, $2 plan, $3 the goal's words. Its open steps serve the goal as it stands now. */
export const serveGoal = sql(
  'plans.serveGoal',
  `update app.task t set serves = $3, version = t.version + 1
   where t.institution_id = $1 and t.plan_id = $2 and t.serves <> $3 and t.dropped_at is null
     and not exists (select 1 from app.task_progress g where g.institution_id = $1 and g.id = t.id and g.state in ('done', 'verified'))`,
);

/** $1 institution, $2 plan, $3 the version the edit began from, $4 templates, $5 and $6 what is named, as json. */
export const keepApplied = sql<{ id: string }>(
  'plans.keepApplied',
  `update app.plan set templates = $4::text[], unfit = $5::jsonb, passed = $6::jsonb, merged = $7::jsonb, version = version + 1
   where institution_id = $1 and id = $2 and version = $3 returning id`,
);

/** $1 institution, $2 plan, $3 version. Raises the version alone: what was computed on this version is kept. */
export const raisePlan = sql<{ id: string }>(
  'plans.raise',
  `update app.plan set version = version + 1 where institution_id = $1 and id = $2 and version = $3 returning id`,
);

/** $1 institution, $2 case. No option is the plan of the case now; what was released stays with the student. */
export const chooseNone = sql(
  'plans.chooseNone',
  `update app.plan set chosen = false, state = 'draft', version = version + 1
   where institution_id = $1 and case_id = $2 and chosen and state <> 'retired'`,
);

/** $1 institution, $2 plan, $3 version. */
export const choosePlan = sql<{ id: string }>(
  'plans.choose',
  `update app.plan set chosen = true, version = version + 1
   where institution_id = $1 and id = $2 and version = $3 and state <> 'retired' returning id`,
);

/** $1 institution, $2 case, $3 plan. What is done stays done: the same template task in the other option takes its progress over. */
export const carryProgress = sql(
  'plans.carryProgress',
  `insert into app.task_progress (institution_id, id, case_id, student_id, state, moved_to, evidence, evidence_link,
     evidence_on, reason, changed_by, changed_at, done_at, version)
   select $1, t.id, g.case_id, g.student_id, g.state, null, g.evidence, g.evidence_link, g.evidence_on, g.reason, g.changed_by,
     g.changed_at, g.done_at, 1
   from app.task t
   join app.task o on o.institution_id = $1 and o.case_id = $2 and o.plan_id <> $3 and o.template = t.template
     and o.template_code = t.template_code
   join app.plan p on p.institution_id = $1 and p.id = o.plan_id and p.state <> 'retired'
   join app.task_progress g on g.institution_id = $1 and g.id = o.id
   where t.institution_id = $1 and t.plan_id = $3 and g.state <> 'agreed'
   on conflict (institution_id, id) do nothing`,
);

/** $1 institution, $2 id, $3 case, $4 plan, $5 days as json, $6 and $7 who. */
export const addBaseline = sql(
  'plans.addBaseline',
  `insert into app.plan_baseline (institution_id, id, case_id, plan_id, days, kept_by, kept_by_name, kept_at)
   values ($1, $2, $3, $4, $5::jsonb, $6, $7, $8)`,
);

/** $1 institution, $2 limit as json, $3 the version it began from (0: nobody had said one). */
export const keepWeeklyLimit = sql<{ id: string }>(
  'plans.keepWeeklyLimit',
  `insert into app.weekly_limit as l (institution_id, id, case_id, student_id, hours, said_by, said_by_name, said_by_role, said_at)
   select $1, x."caseId", x."caseId", x."studentId", x.hours, x."saidBy", x."saidByName", x."saidByRole", x."saidAt"
   from json_to_record($2::json) as x ("caseId" uuid, "studentId" uuid, hours int, "saidBy" uuid, "saidByName" text,
     "saidByRole" text, "saidAt" timestamptz)
   on conflict (institution_id, id) do update set (hours, said_by, said_by_name, said_by_role, said_at, version)
     = (excluded.hours, excluded.said_by, excluded.said_by_name, excluded.said_by_role, excluded.said_at, l.version + 1)
   where l.version = $3 returning l.id`,
);

/** An edit of any task is a change of its plan: a release that was previewed before it is refused. */
export const touchPlan = sql(
  'plans.touch',
  'update app.plan set version = version + 1 where institution_id = $1 and id = $2',
);

export const retirePlan = sql<{ id: string }>(
  'plans.retire',
  `update app.plan set state = 'retired', version = version + 1
   where institution_id = $1 and id = $2 and version = $3 returning id`,
);

/** $4 the release's number. */
export const markReleased = sql<{ id: string }>(
  'plans.markReleased',
  `update app.plan set state = 'released', released_version = $4, version = version + 1
   where institution_id = $1 and id = $2 and version = $3 returning id`,
);

export const replaceReleases = sql(
  'plans.replaceReleases',
  'update app.portal_plan set replaced_at = now() where institution_id = $1 and case_id = $2 and replaced_at is null',
);

/** $1 institution, $2 release as json, $3 its tasks as json array. One statement: a release is whole or not there. */
export const addRelease = sql(
  'plans.addRelease',
  `with given as (
     select * from json_to_record($2::json) as x (id uuid, case_id uuid, student_id uuid, plan_id uuid, release int,
       title text, target_year int, says text, goal text, spans jsonb, released_by uuid, released_by_name text, visible_from timestamptz)
   ), plan as (
     insert into app.portal_plan (institution_id, id, case_id, student_id, visible_from, plan_id, release, title,
       target_year, says, goal, spans, released_by, released_by_name)
     select $1, id, case_id, student_id, visible_from, plan_id, release, title, target_year, says, goal, spans, released_by,
       released_by_name from given returning id
   )
   insert into app.portal_task (institution_id, id, case_id, student_id, visible_from, portal_plan_id, task_id, phase,
     category, title, why, owner, earliest_on, latest_on, due_on, evidence_asked, minutes, answers, serves, sort)
   select $1, x.id, g.case_id, g.student_id, g.visible_from, plan.id, x."taskId", x.phase, x.category, x.title, x.why,
     x.owner, x."earliestOn", x."latestOn", x."dueOn", x."evidenceAsked", x.minutes, x.answers, x.serves, x.sort
   from given g, plan, json_to_recordset($3::json) as x (id uuid, "taskId" uuid, phase text, category text, title text,
     why text, owner text, "earliestOn" date, "latestOn" date, "dueOn" date, "evidenceAsked" text, minutes int,
     answers text[], serves text, sort int)`,
);

/** $1 institution, $2 progress as json, $3 the version it began from (0: nobody had touched the task). */
export const keepProgress = sql<{ id: string }>(
  'plans.keepProgress',
  `insert into app.task_progress as g (institution_id, id, case_id, student_id, state, moved_to, evidence, evidence_link,
     evidence_on, reason, changed_by, changed_at, done_at, version)
   select $1, x.id, x."caseId", x."studentId", x.state, x."movedTo", x.evidence, x."evidenceLink", x."evidenceOn", x.reason,
     x."changedBy", x."changedAt", x."doneAt", x.version
   from json_to_record($2::json) as x (id uuid, "caseId" uuid, "studentId" uuid, state text, "movedTo" date, evidence text,
     "evidenceLink" text, "evidenceOn" date, reason text, "changedBy" uuid, "changedAt" timestamptz, "doneAt" timestamptz,
     version int)
   on conflict (institution_id, id) do update set (state, moved_to, evidence, evidence_link, evidence_on, reason, changed_by,
       changed_at, done_at, version)
     = (excluded.state, excluded.moved_to, excluded.evidence, excluded.evidence_link, excluded.evidence_on, excluded.reason,
       excluded.changed_by, excluded.changed_at, excluded.done_at, excluded.version)
   where g.version = $3 returning g.id`,
);

/** $1 institution, $2 json array of history lines. */
export const addEvents = sql(
  'plans.addEvents',
  `insert into app.task_event (institution_id, id, case_id, student_id, task_id, kind, by_id, by_name, by_role, from_on, to_on, words)
   select $1, x.id, x."caseId", x."studentId", x."taskId", x.kind, x."byId", x."byName", x."byRole", x."fromOn", x."toOn",
     coalesce(x.words, '')
   from json_to_recordset($2::json) as x (id uuid, "caseId" uuid, "studentId" uuid, "taskId" uuid, kind text, "byId" uuid,
     "byName" text, "byRole" text, "fromOn" date, "toOn" date, words text)`,
);

/** A step of her own stands under the goal she was given with her plan. */
export const addOwn = sql(
  'plans.addOwn',
  `insert into app.own_task (institution_id, id, case_id, student_id, title, why, due_on, serves)
   values ($1, $2, $3, $4, $5, $6, $7::date, coalesce((select r.goal from app.portal_plan r
     where r.institution_id = $1 and r.case_id = $3 and r.student_id = $4 and r.replaced_at is null limit 1), ''))`,
);

export const addHelp = sql(
  'plans.addHelp',
  `insert into app.help_request (institution_id, id, case_id, student_id, task_id, words, asked_at)
   values ($1, $2, $3, $4, $5::uuid, $6, $7)`,
);

/** Keeps who saw a request first, and the answer. */
export const keepHelp = sql(
  'plans.keepHelp',
  `update app.help_request set seen_by = coalesce(seen_by, $3), seen_by_name = coalesce(seen_by_name, $4),
     seen_at = coalesce(seen_at, $5), answer = $6, answered_at = $7::timestamptz
   where institution_id = $1 and id = $2`,
);

/** The student's open case with her name and the institution's zone. */
export interface OwnCaseRow {
  readonly caseId: CaseId;
  readonly actorName: string;
  readonly zone: string;
}

/** The student's open case: where her own tasks and requests belong. */
export const ownCase = sql<OwnCaseRow>(
  'plans.ownCase',
  `select c.case_id as "caseId", coalesce(nullif(me.preferred_name, ''), me.full_name) as "actorName", i.time_zone as zone
   from app.portal_case c
   join app.person me on me.institution_id = $1 and me.id = $2
   join app.institution i on i.institution_id = $1
   where c.institution_id = $1 and c.student_id = $2 and c.closed_at is null
   order by c.opened_at desc limit 1`,
);
