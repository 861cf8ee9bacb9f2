-- plans.case
select c.id as "caseId", c.student_id as "studentId", coalesce(nullif(p.preferred_name, ''), p.full_name) as "studentName",
     c.failed_year as "failedYear", c.target_year as "caseTargetYear", c.closed_at as "closedAt", c.held_until as "heldUntil",
     i.time_zone as zone, app.reach(c.id) as reach
   from app.recovery_case c
   join app.person p on p.institution_id = $1 and p.id = c.student_id
   join app.institution i on i.institution_id = $1
   where c.institution_id = $1 and c.id = $2

-- plans.ofCase
select p.institution_id as "institutionId", p.id, p.case_id as "caseId", p.title, p.target_year as "targetYear",
     p.failed_year as "failedYear", p.guide, p.guide_version as "guideVersion", p.says, p.student_says as "studentSays",
     p.spans, p.passed, p.option, p.chosen, p.template, p.templates, p.pace, p.season, p.available, p.asked, p.unfit,
     p.merged, p.state, p.released_version as "releasedVersion", p.created_by as "createdBy",
     p.created_at as "createdAt", p.version from app.plan p where p.institution_id = $1 and p.case_id = $2 and p.state <> 'retired'
   order by p.option

-- plans.tasks
select t.institution_id as "institutionId", t.id, t.case_id as "caseId", t.plan_id as "planId",
  t.template, t.template_code as "templateCode", t.phase, t.category, t.title, t.student_title as "studentTitle", t.why, t.owner,
  t.earliest_on as "earliestOn", t.latest_on as "latestOn", t.due_on as "dueOn", t.starts_on as "startsOn", t.hours_a_week as "hoursAWeek",
  t.after_ids as "afterIds", t.goal_id as "goalId", t.serves, t.same, t.merged, t.evidence_asked as "evidenceAsked",
  t.factors, t.minutes, t.dropped_reason as "droppedReason", t.dropped_at as "droppedAt", t.sort, t.source,
  t.created_by as "createdBy", t.created_at as "createdAt", t.version, g.state as progress, g.moved_to as "movedTo", coalesce(g.evidence, '') as evidence,
  coalesce(g.evidence_link, '') as "evidenceLink", g.evidence_on as "evidenceOn", coalesce(g.reason, '') as reason,
  g.done_at as "doneAt", coalesce(g.version, 0) as "progressVersion",
  exists (select 1 from app.portal_task x
    join app.portal_plan r on r.institution_id = $1 and r.id = x.portal_plan_id and r.replaced_at is null
    where x.institution_id = $1 and x.task_id = t.id) as given from app.task t
  join app.plan p on p.institution_id = $1 and p.id = t.plan_id and p.state <> 'retired'
  left join app.task_progress g on g.institution_id = $1 and g.id = t.id where t.institution_id = $1 and t.case_id = $2
   order by t.due_on nulls last, t.sort, t.id

-- plans.ownTasks
select t.id, t.case_id as "caseId", t.student_id as "studentId", t.title, t.why, t.due_on as "dueOn",
     t.created_at as "createdAt", g.state as progress, g.moved_to as "movedTo", coalesce(g.evidence, '') as evidence,
  coalesce(g.evidence_link, '') as "evidenceLink", g.evidence_on as "evidenceOn", coalesce(g.reason, '') as reason,
  g.done_at as "doneAt", coalesce(g.version, 0) as "progressVersion"
   from app.own_task t left join app.task_progress g on g.institution_id = $1 and g.id = t.id
   where t.institution_id = $1 and t.case_id = $2 and t.dropped_at is null order by t.due_on nulls last, t.created_at, t.id

-- plans.findings
select id, domain, factor, state from app.finding
   where institution_id = $1 and case_id = $2 and state = 'accepted' order by severity desc, recorded_at, id

-- plans.help
select h.id, h.case_id as "caseId", h.student_id as "studentId", h.task_id as "taskId", h.words,
  h.asked_at as "askedAt", h.seen_by as "seenBy", h.seen_by_name as "seenByName", h.seen_at as "seenAt", h.answer,
  h.answered_at as "answeredAt" from app.help_request h where h.institution_id = $1 and h.case_id = $2
   order by h.asked_at desc, h.id desc limit 50

-- plans.given
select release, released_at as "releasedAt", released_by_name as "releasedByName" from app.portal_plan
   where institution_id = $1 and case_id = $2 and replaced_at is null

-- plans.givenTasks
select t.task_id as "taskId", t.phase, t.category, t.title, t.why, t.owner, t.earliest_on as "earliestOn",
     t.latest_on as "latestOn", t.due_on as "dueOn", t.evidence_asked as "evidenceAsked", t.minutes, t.sort, t.answers, t.serves
   from app.portal_task t
   join app.portal_plan r on r.institution_id = $1 and r.id = t.portal_plan_id and r.replaced_at is null
   where t.institution_id = $1 and t.case_id = $2 order by t.sort, t.task_id

-- plans.baselines
select distinct on (b.plan_id) b.plan_id as "planId", b.kept_at as "keptAt", b.kept_by_name as "keptByName", b.days
   from app.plan_baseline b where b.institution_id = $1 and b.case_id = $2 order by b.plan_id, b.kept_at desc

-- plans.weeklyLimit
select hours, said_by_name as "saidByName", said_by_role as "saidByRole", said_at as "saidAt", version
   from app.weekly_limit where institution_id = $1 and id = $2

-- guidePacks.adopted
select distinct on (v.pack) v.pack, v.number, v.built_on as "builtOn", v.changes, v.body,
   case when v.built_on is distinct from ($2::json ->> v.pack)::int then r.body end as "shippedBody" from app.pack_version v left join reference.pack r on r.code = v.pack and r.version = v.built_on
   where v.institution_id = $1 order by v.pack, v.number desc limit 100

-- plans.servedGoal
select id, goal from app.case_goal where institution_id = $1 and id = $2 and goal <> ''
