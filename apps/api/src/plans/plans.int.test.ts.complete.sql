-- idempotency.claim
insert into app.idempotency (institution_id, id, person_id, key, operation, input_hash)
   values ($1, $2, $3, $4, $5, decode($6, 'hex'))
   on conflict (institution_id, person_id, key) do update set key = excluded.key
   returning id, operation, encode(input_hash, 'hex') as "inputHash", result

-- plans.carried
select t.*, g.state as progress, g.moved_to as "movedTo", coalesce(g.evidence, '') as evidence,
  coalesce(g.evidence_link, '') as "evidenceLink", g.evidence_on as "evidenceOn", coalesce(g.reason, '') as reason,
  g.done_at as "doneAt", coalesce(g.version, 0) as "progressVersion", app.reach(t."caseId") as reach, i.time_zone as zone,
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
   left join app.task_progress g on g.institution_id = $1 and g.id = t.id

-- plans.keepProgress
insert into app.task_progress as g (institution_id, id, case_id, student_id, state, moved_to, evidence, evidence_link,
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
   where g.version = $3 returning g.id

-- plans.addEvents
insert into app.task_event (institution_id, id, case_id, student_id, task_id, kind, by_id, by_name, by_role, from_on, to_on, words)
   select $1, x.id, x."caseId", x."studentId", x."taskId", x.kind, x."byId", x."byName", x."byRole", x."fromOn", x."toOn",
     coalesce(x.words, '')
   from json_to_recordset($2::json) as x (id uuid, "caseId" uuid, "studentId" uuid, "taskId" uuid, kind text, "byId" uuid,
     "byName" text, "byRole" text, "fromOn" date, "toOn" date, words text)

-- notices.addForHelpers
insert into app.notice (institution_id, id, person_id, case_id, kind, subject_id, actor_name)
   select h.institution_id, ids.id, h.person_id, h.case_id, $3, $4::uuid,
     (select full_name from app.person p where p.institution_id = $1 and p.id = $5)
   from (select *, row_number() over (order by since, id) as n from app.portal_helper
         where institution_id = $1 and case_id = $2 and until is null and person_id <> $5) h
   join unnest($6::uuid[]) with ordinality as ids (id, n) on ids.n = h.n

-- cases.refreshDigest
insert into app.case_digest (institution_id, id, case_id, student_id, cohort_id, student_name, sort_name, search_name,
     specialty, stage, stage_since, target_year, failed_year, advisor_id, advisor_name, next_step_kind, next_step,
     next_step_on, last_contact_at, next_meeting_at, open_tasks, done_tasks, help_asked_at, not_well_at, people_due_at, stalled_on, stalled_step, stalled_because,
     first_contact_at, unanswered,
     clock_started_at, contact_due_at, debrief_state, debrief_held_at, debrief_due_on, plan_state, needs_at,
     portal_opened_at, held_until, closed)
   select $1, c.id, c.id, c.student_id, c.cohort_id, p.full_name, coalesce(nullif(p.sort_name, ''), lower(p.full_name)),
     lower(regexp_replace(normalize(p.full_name, NFD), E'[\u0300-\u036f]', 'g')),
     specialty.value, c.stage, c.stage_since, c.target_year, c.failed_year, adv.person_id, adv.full_name, step.kind, step.words,
     coalesce(step.on_date, 'infinity'), coalesce(talk.last_at, '-infinity'), coalesce(m.next_at, 'infinity'),
     coalesce(tasks.open, 0), coalesce(tasks.done, 0), help.asked_at, unwell.raised_at, people.due_at, still.from_on, still.title, still.because,
     talk.first_at, k.unanswered,
     clock.start, clock.contact_due, coalesce(d.state, 'none'), d.held_first, clock.debrief_due, coalesce(plan.state, 'none'),
     case when c.closed_at is not null then 'infinity' else coalesce(least(
       case when adv.person_id is null or talk.first_at is null then clock.start end,
       help.asked_at,
       case when unwell.raised_at is not null then timestamptz 'epoch' end,
       people.due_at,
       case when d.held_first is null then (clock.debrief_due - 7)::timestamp at time zone i.time_zone end,
       m.next_at,
       still.from_on::timestamp at time zone i.time_zone,
       case when step.kind = 'task' then (step.on_date + 1)::timestamp at time zone i.time_zone end,
       case when d.state in ('held', 'signed') then d.held_first end), 'infinity') end,
     p.portal_opened_at, c.held_until, c.closed_at is not null
   from app.recovery_case c
   join app.institution i on i.institution_id = $1
   join app.person p on p.institution_id = $1 and p.id = c.student_id
   left join lateral (
     select f.value from app.fact f
     where f.institution_id = $1 and f.student_id = c.student_id and f.kind = 'specialty' and f.replaced_at is null
     order by f.match_year desc nulls last, f.recorded_at desc, f.id limit 1) specialty on true
   left join lateral (
     select a.person_id, who.full_name from app.case_assignment a
     join app.person who on who.institution_id = $1 and who.id = a.person_id
     where a.institution_id = $1 and a.case_id = c.id and a.ended_at is null and a.part = 'advisor' limit 1) adv on true
   cross join lateral (
     select min(x.happened_at) as first_at, max(x.happened_at) as last_at from app.contact x
     where x.institution_id = $1 and x.case_id = c.id and x.outcome in ('reached', 'declined')) answered
   cross join lateral (
     select min(x.starts_at) filter (where x.state = 'planned') as next_at,
       min(x.starts_at) filter (where x.state = 'held') as held_first, max(x.starts_at) filter (where x.state = 'held') as held_last
     from app.meeting x where x.institution_id = $1 and x.case_id = c.id) m
   cross join lateral (
     select (array['none', 'released', 'scheduled', 'signed', 'held'])[max(array_position(array['none', 'released', 'scheduled', 'signed', 'held'], x.state))] as state,
       min(x.held_at) as held_first, max(x.held_at) as held_last,
       min(x.starts_at) filter (where x.state = 'scheduled') as planned_at
     from app.debrief x where x.institution_id = $1 and x.case_id = c.id and x.state <> 'cancelled') d
   cross join lateral (
     select least(answered.first_at, m.held_first, d.held_first) as first_at,
       greatest(answered.last_at, m.held_last, d.held_last) as last_at) talk
   cross join lateral (
     select count(*)::int as unanswered from app.contact x
     where x.institution_id = $1 and x.case_id = c.id and x.outcome not in ('reached', 'declined')
       and x.happened_at > coalesce(talk.last_at, '-infinity')) k
   left join lateral (
     select x.id, x.state from app.plan x where x.institution_id = $1 and x.case_id = c.id and x.state <> 'retired' and x.chosen) plan on true
   cross join lateral (
     select count(*) filter (where not s.done)::int as open, count(*) filter (where s.done)::int as done,
       (array_agg(s.title order by s.on_date nulls last, s.sort, s.id) filter (where not s.done))[1] as next_title,
       (array_agg(s.on_date order by s.on_date nulls last, s.sort, s.id) filter (where not s.done))[1] as next_on
     from (
       select t.id, t.title, t.sort, coalesce(g.moved_to, t.due_on, t.latest_on) as on_date, coalesce(g.state in ('done', 'verified'), false) as done
       from app.task t left join app.task_progress g on g.institution_id = $1 and g.id = t.id
       where t.institution_id = $1 and t.plan_id = plan.id and plan.state = 'released' and t.dropped_at is null
       union all
       select t.id, t.title, 1000000, coalesce(g.moved_to, t.due_on), coalesce(g.state in ('done', 'verified'), false)
       from app.own_task t left join app.task_progress g on g.institution_id = $1 and g.id = t.id
       where t.institution_id = $1 and t.case_id = c.id and t.dropped_at is null) s) tasks
   left join lateral (
     select s.title, s.from_on + 21 as from_on, s.because from (
       select t.id, t.title, t.sort,
         case when g.state in ('blocked', 'in_progress') then changed.on_date
           when coalesce(g.moved_to, t.due_on) is not null then greatest(coalesce(g.moved_to, t.due_on), changed.on_date) end as from_on,
         case g.state when 'blocked' then 'blocked' when 'in_progress' then 'begun'
           else case t.owner when 'student' then 'past_day' else 'waits_for_office' end end as because
       from app.task t left join app.task_progress g on g.institution_id = $1 and g.id = t.id
       cross join lateral (select (coalesce(g.changed_at, t.created_at) at time zone i.time_zone)::date as on_date) changed
       where t.institution_id = $1 and t.plan_id = plan.id and plan.state = 'released' and t.dropped_at is null
         and coalesce(g.state, 'agreed') in ('agreed', 'blocked', 'in_progress')) s
     where s.from_on is not null order by s.from_on, s.sort, s.id limit 1) still on true
   cross join lateral (
     select min(x.asked_at) as asked_at from app.help_request x
     where x.institution_id = $1 and x.case_id = c.id and x.seen_at is null and x.closed_at is null) help
   cross join lateral (
     select min(x.raised_at) as raised_at from app.escalation x
     where x.institution_id = $1 and x.case_id = c.id and x.acted_at is null) unwell
   cross join lateral (
     select min(x.due_at) as due_at from app.clock_person x
     where x.institution_id = $1 and x.case_id = c.id and x.reached_at is null and x.removed_at is null) people
   cross join lateral (select greatest(c.referred_at, c.held_until) as start) s0
   cross join lateral (
     select s0.start, s0.start + make_interval(hours => i.contact_clock_hours) as contact_due,
       (s0.start at time zone i.time_zone)::date + i.debrief_clock_days as debrief_due) clock
   cross join lateral (
     select w.kind, w.words, w.on_date from (values
       (1, c.closed_at is not null, 'none', null::text, null::date),
       (2, talk.first_at is null, 'contact', 'Reach the student', (clock.contact_due at time zone i.time_zone)::date),
       (3, d.held_first is null, 'debrief', 'Hold the first debrief', coalesce((d.planned_at at time zone i.time_zone)::date, clock.debrief_due)),
       (4, d.state = 'held', 'sign', 'Sign the debrief', (d.held_first at time zone i.time_zone)::date),
       (5, coalesce(plan.state, 'none') <> 'released', 'plan', 'Agree and release the plan', null),
       (6, tasks.open > 0, 'task', tasks.next_title, tasks.next_on),
       (7, true, 'none', null, null)) w (n, applies, kind, words, on_date)
     where w.applies order by w.n limit 1) step
   where c.institution_id = $1 and c.id = any ($2::uuid[])
   on conflict (institution_id, id) do update set (student_name, sort_name, search_name, cohort_id, specialty, stage, stage_since,
     target_year, failed_year, advisor_id, advisor_name, next_step_kind, next_step, next_step_on, last_contact_at,
     next_meeting_at, open_tasks, done_tasks, help_asked_at, not_well_at, people_due_at, stalled_on, stalled_step, stalled_because,
     first_contact_at, unanswered, clock_started_at, contact_due_at,
     debrief_state, debrief_held_at, debrief_due_on, plan_state, needs_at, portal_opened_at, held_until, closed)
     = (excluded.student_name, excluded.sort_name, excluded.search_name, excluded.cohort_id, excluded.specialty, excluded.stage,
     excluded.stage_since, excluded.target_year, excluded.failed_year, excluded.advisor_id, excluded.advisor_name,
     excluded.next_step_kind, excluded.next_step, excluded.next_step_on, excluded.last_contact_at, excluded.next_meeting_at,
     excluded.open_tasks, excluded.done_tasks, excluded.help_asked_at, excluded.not_well_at, excluded.people_due_at,
     excluded.stalled_on, excluded.stalled_step, excluded.stalled_because, excluded.first_contact_at, excluded.unanswered,
     excluded.clock_started_at, excluded.contact_due_at, excluded.debrief_state, excluded.debrief_held_at,
     excluded.debrief_due_on, excluded.plan_state, excluded.needs_at, excluded.portal_opened_at, excluded.held_until, excluded.closed)

-- audit.add
insert into app.audit_event (institution_id, id, actor_id, actor_role, action, kind, case_id, student_id, subject_type, subject_id, facts)
   select $1, e.id, $2, $3, e.action, e.kind, e.case_id, e.student_id, e.subject_type, e.subject_id, coalesce(e.facts, '{}')
   from json_to_recordset($4::json) as e (id uuid, action text, kind text, case_id uuid, student_id uuid, subject_type text, subject_id uuid, facts jsonb)

-- idempotency.settle
update app.idempotency set result = $3 where institution_id = $1 and id = $2
