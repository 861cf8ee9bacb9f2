-- portal.case
select c.case_id as "caseId", c.student_id as "studentId",
     coalesce(nullif(p.preferred_name, ''), split_part(p.full_name, ' ', 1)) as name, c.failed_year as "failedYear",
     c.target_year as "targetYear", c.opened_at as "openedAt", c.closed_at as "closedAt",
     c.first_contact_by as "firstContactBy", p.portal_opened_at is null as "firstVisit", i.name as "institutionName",
     i.time_zone as zone, i.portal_welcome as welcome
   from app.portal_case c
   join app.person p on p.institution_id = $1 and p.id = $2
   join app.institution i on i.institution_id = $1
   where c.institution_id = $1 and c.student_id = $2
   order by (c.closed_at is null) desc, c.opened_at desc limit 1

-- portal.plan
select release, title, target_year as "targetYear", says, goal, spans, released_at as "releasedAt",
     released_by_name as "releasedByName"
   from app.portal_plan where institution_id = $1 and id = (select r.id from app.portal_plan r
  where r.institution_id = $1 and r.student_id = $2 and r.replaced_at is null order by r.released_at desc limit 1)

-- portal.tasks
select t.id, t.own, t.phase, t.category, t.title, t.why, t.owner, t.earliest_on as "earliestOn",
  t.latest_on as "latestOn", t.due_on as "dueOn", t.evidence_asked as "evidenceAsked", t.minutes, t.answers, t.serves, t.sort,
  coalesce(g.state, 'agreed') as state, g.moved_to as "movedTo", coalesce(g.evidence, '') as evidence,
  coalesce(g.evidence_link, '') as "evidenceLink", g.evidence_on as "evidenceOn", coalesce(g.reason, '') as reason,
  g.done_at as "doneAt", coalesce(g.version, 0) as "progressVersion" from (select t.task_id as id, false as own, t.phase, t.category, t.title, t.why, t.owner, t.earliest_on, t.latest_on,
    t.due_on, t.evidence_asked, t.minutes, t.answers, t.serves, t.sort
  from app.portal_task t where t.institution_id = $1 and t.student_id = $2 and t.portal_plan_id = (select r.id from app.portal_plan r
  where r.institution_id = $1 and r.student_id = $2 and r.replaced_at is null order by r.released_at desc limit 1) union all select o.id, true, 'own', 'follow_up_outcome', o.title, o.why, 'student', null::date, null::date, o.due_on, '',
    null::int, '{}'::text[], o.serves, 1000000
  from app.own_task o where o.institution_id = $1 and o.student_id = $2 and o.dropped_at is null) t
  left join app.task_progress g on g.institution_id = $1 and g.id = t.id order by coalesce(g.moved_to, t.due_on) nulls last, t.sort, t.id

-- portal.helpers
select id, name, part, email, phone from app.portal_helper
   where institution_id = $1 and student_id = $2 and until is null order by (part = 'advisor') desc, since, id

-- portal.meetings
select id, title, starts_at as "startsAt", time_zone as "timeZone", minutes, place, link, attendees
   from app.portal_meeting
   where institution_id = $1 and student_id = $2 and state = 'planned'
     and starts_at > now() - make_interval(mins => minutes) order by starts_at, id limit 10

-- notices.unread
select n.id, n.kind, n.case_id as "caseId", n.subject_id as "subjectId", n.actor_name as "actorName",
  n.created_at as "createdAt", n.read_at as "readAt", null::text as "aboutName" from app.notice n where n.institution_id = $1 and n.person_id = $2 and (n.visible_from is null or n.visible_from <= now()) and n.read_at is null order by n.created_at desc, n.id desc limit 20

-- portal.support
select id, kind, label, detail, phone, email, url from app.support_contact where institution_id = $1 order by sort, id
