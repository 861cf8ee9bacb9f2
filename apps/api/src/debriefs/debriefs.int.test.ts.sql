-- PAGE

-- debriefs.byId
select d.id, d.case_id as "caseId", d.state, d.guide, d.guide_version as "guideVersion", d.starts_at as "startsAt",
  d.time_zone as "timeZone", d.place, d.held_at as "heldAt", d.single_factor_confirmed as "singleFactorConfirmed",
  d.signed_by as "signedBy", d.signed_at as "signedAt", d.cancelled_reason as "cancelledReason", d.version,
  d.text_version as "textVersion", d.packs, (select coalesce(json_agg(json_build_object('id', q.id, 'code', 'own.' || q.id, 'words', q.words,
     'hint', q.hint, 'addedByName', q.added_by_name, 'addedAt', to_char(q.added_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'))
     order by q.added_at, q.id), '[]')
   from app.debrief_question q where q.institution_id = $1 and q.debrief_id = d.id and q.removed_at is null) as "ownQuestions", (select json_build_object('specialty', a.specialty, 'aimedRegion', a.aimed_region,
     'applicantType', a.applicant_type) from app.attempt a where a.institution_id = $1 and a.case_id = d.case_id
   order by a.match_year desc, a.id limit 1) as season, k.student_id as "studentId", app.reach(d.case_id) as reach, i.time_zone as zone,
  k.held_until as "heldUntil", s.full_name as "signedByName", c.full_name as "changedByName",
  d.changed_at as "changedAt" from app.debrief d
  join app.recovery_case k on k.institution_id = d.institution_id and k.id = d.case_id
  join app.institution i on i.institution_id = d.institution_id
  left join app.person s on s.institution_id = d.institution_id and s.id = d.signed_by
  left join app.person c on c.institution_id = d.institution_id and c.id = d.changed_by where d.institution_id = $1 and d.id = $2

-- debriefs.student
select p.id, coalesce(nullif(p.preferred_name, ''), p.full_name) as name, p.pronouns,
     k.failed_year as "failedYear", k.target_year as "targetYear",
     (select coalesce(json_agg(json_build_object('kind', b.kind, 'attended', case when b.given_at is not null then true end)
        order by b.asked_at, b.id), '[]') from app.debriefer b where b.institution_id = $1 and b.debrief_id = $2
        and (b.given_at is not null or (b.withdrawn_at is null and (b.ends_at is null or b.ends_at > now())))) as asked
   from app.debrief d
   join app.recovery_case k on k.institution_id = d.institution_id and k.id = d.case_id
   join app.person p on p.institution_id = d.institution_id and p.id = k.student_id
   where d.institution_id = $1 and d.id = $2

-- debriefs.sections
select t.section, t.body, t.changed_by as "changedBy", t.changed_at as "changedAt", t.version,
  p.full_name as "changedByName" from app.debrief_section t
  left join app.person p on p.institution_id = t.institution_id and p.id = t.changed_by
  where t.institution_id = $1 and t.debrief_id = $2

-- debriefs.attendees
select id, kind, name, attended from app.debrief_attendee
   where institution_id = $1 and debrief_id = $2 order by sort, id

-- debriefs.packet
select t.item, t.state, t.reason, t.where_kept as "whereKept", p.full_name as "changedByName",
     t.changed_at as "changedAt", t.version
   from app.debrief_packet_item t
   left join app.person p on p.institution_id = t.institution_id and p.id = t.changed_by
   where t.institution_id = $1 and t.debrief_id = $2

-- findings.ofDebrief
select f.id, f.case_id as "caseId", f.debrief_id as "debriefId", f.domain, f.factor, f.severity, f.confidence,
  f.horizon, f.agrees, f.evidence, f.reason, f.state, f.dismissed_reason as "dismissedReason", f.would_change as "wouldChange", f.version,
  f.recorded_at as "recordedAt", r.full_name as "recordedByName",
  f.changed_at as "changedAt", c.full_name as "changedByName" from app.finding f left join app.person r on r.institution_id = f.institution_id and r.id = f.recorded_by
  left join app.person c on c.institution_id = f.institution_id and c.id = f.changed_by
   where f.institution_id = $1 and f.debrief_id = $2
   order by f.state = 'dismissed', f.severity desc, f.id

-- debriefs.facts
select f.id, f.kind, f.match_year as "matchYear", f.value, f.source, f.as_of as "asOf"
   from app.debrief d
   join app.recovery_case k on k.institution_id = d.institution_id and k.id = d.case_id
   join app.fact f on f.institution_id = d.institution_id and f.student_id = k.student_id
   where d.institution_id = $1 and d.id = $2 and f.replaced_at is null
   order by f.as_of desc, f.id

-- debriefs.addenda
select a.id, a.body, a.for_student as "forStudent", a.written_by as "writtenBy", a.written_at as "writtenAt",
     p.full_name as "writtenByName"
   from app.debrief_addendum a
   join app.person p on p.institution_id = a.institution_id and p.id = a.written_by
   where a.institution_id = $1 and a.debrief_id = $2 order by a.written_at, a.id

-- debriefs.releases
select r.id, r.summary, r.agreed_steps as "agreedSteps", r.held_on as "heldOn", r.addendum_id as "addendumId",
     r.visible_from as "visibleFrom", r.released_at as "releasedAt", b.full_name as "releasedByName",
     r.withdrawn_at as "withdrawnAt", w.full_name as "withdrawnByName", r.withdrawn_reason as "withdrawnReason"
   from app.portal_debrief r
   join app.person b on b.institution_id = r.institution_id and b.id = r.released_by
   left join app.person w on w.institution_id = r.institution_id and w.id = r.withdrawn_by
   where r.institution_id = $1 and r.debrief_id = $2 order by r.released_at desc, r.id desc

-- guidePacks.adopted
select distinct on (v.pack) v.pack, v.number, v.built_on as "builtOn", v.changes, v.body,
   case when v.built_on is distinct from ($2::json ->> v.pack)::int then r.body end as "shippedBody" from app.pack_version v left join reference.pack r on r.code = v.pack and r.version = v.built_on
   where v.institution_id = $1 order by v.pack, v.number desc limit 100

-- audit.add
insert into app.audit_event (institution_id, id, actor_id, actor_role, action, kind, case_id, student_id, subject_type, subject_id, facts)
   select $1, e.id, $2, $3, e.action, e.kind, e.case_id, e.student_id, e.subject_type, e.subject_id, coalesce(e.facts, '{}')
   from json_to_recordset($4::json) as e (id uuid, action text, kind text, case_id uuid, student_id uuid, subject_type text, subject_id uuid, facts jsonb)

-- WRITE

-- idempotency.claim
insert into app.idempotency (institution_id, id, person_id, key, operation, input_hash)
   values ($1, $2, $3, $4, $5, decode($6, 'hex'))
   on conflict (institution_id, person_id, key) do update set key = excluded.key
   returning id, operation, encode(input_hash, 'hex') as "inputHash", result

-- debriefs.byId
select d.id, d.case_id as "caseId", d.state, d.guide, d.guide_version as "guideVersion", d.starts_at as "startsAt",
  d.time_zone as "timeZone", d.place, d.held_at as "heldAt", d.single_factor_confirmed as "singleFactorConfirmed",
  d.signed_by as "signedBy", d.signed_at as "signedAt", d.cancelled_reason as "cancelledReason", d.version,
  d.text_version as "textVersion", d.packs, (select coalesce(json_agg(json_build_object('id', q.id, 'code', 'own.' || q.id, 'words', q.words,
     'hint', q.hint, 'addedByName', q.added_by_name, 'addedAt', to_char(q.added_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'))
     order by q.added_at, q.id), '[]')
   from app.debrief_question q where q.institution_id = $1 and q.debrief_id = d.id and q.removed_at is null) as "ownQuestions", (select json_build_object('specialty', a.specialty, 'aimedRegion', a.aimed_region,
     'applicantType', a.applicant_type) from app.attempt a where a.institution_id = $1 and a.case_id = d.case_id
   order by a.match_year desc, a.id limit 1) as season, k.student_id as "studentId", app.reach(d.case_id) as reach, i.time_zone as zone,
  k.held_until as "heldUntil", s.full_name as "signedByName", c.full_name as "changedByName",
  d.changed_at as "changedAt" from app.debrief d
  join app.recovery_case k on k.institution_id = d.institution_id and k.id = d.case_id
  join app.institution i on i.institution_id = d.institution_id
  left join app.person s on s.institution_id = d.institution_id and s.id = d.signed_by
  left join app.person c on c.institution_id = d.institution_id and c.id = d.changed_by where d.institution_id = $1 and d.id = $2

-- debriefs.section
select t.section, t.body, t.changed_by as "changedBy", t.changed_at as "changedAt", t.version,
  p.full_name as "changedByName" from app.debrief_section t
  left join app.person p on p.institution_id = t.institution_id and p.id = t.changed_by
  where t.institution_id = $1 and t.debrief_id = $2 and t.section = $3

-- findings.touchDebrief
update app.debrief set text_version = text_version + 1, changed_by = $3, changed_at = now()
   where institution_id = $1 and id = $2 and state in ('scheduled', 'held')
   returning text_version as "textVersion"

-- debriefs.keepSection
insert into app.debrief_section as t (institution_id, id, case_id, debrief_id, section, body, changed_by)
   values ($1, $4, $2, $3, $5, $6, $7)
   on conflict (institution_id, debrief_id, section) do update set body = excluded.body,
     changed_by = excluded.changed_by, changed_at = now(), version = t.version + 1
   where t.version = $8
   returning t.version

-- audit.add
insert into app.audit_event (institution_id, id, actor_id, actor_role, action, kind, case_id, student_id, subject_type, subject_id, facts)
   select $1, e.id, $2, $3, e.action, e.kind, e.case_id, e.student_id, e.subject_type, e.subject_id, coalesce(e.facts, '{}')
   from json_to_recordset($4::json) as e (id uuid, action text, kind text, case_id uuid, student_id uuid, subject_type text, subject_id uuid, facts jsonb)

-- idempotency.settle
update app.idempotency set result = $3 where institution_id = $1 and id = $2

-- SIGN

-- idempotency.claim
insert into app.idempotency (institution_id, id, person_id, key, operation, input_hash)
   values ($1, $2, $3, $4, $5, decode($6, 'hex'))
   on conflict (institution_id, person_id, key) do update set key = excluded.key
   returning id, operation, encode(input_hash, 'hex') as "inputHash", result

-- debriefs.toSign
select d.id, d.case_id as "caseId", d.state, d.guide, d.guide_version as "guideVersion", d.starts_at as "startsAt",
  d.time_zone as "timeZone", d.place, d.held_at as "heldAt", d.single_factor_confirmed as "singleFactorConfirmed",
  d.signed_by as "signedBy", d.signed_at as "signedAt", d.cancelled_reason as "cancelledReason", d.version,
  d.text_version as "textVersion", d.packs, (select coalesce(json_agg(json_build_object('id', q.id, 'code', 'own.' || q.id, 'words', q.words,
     'hint', q.hint, 'addedByName', q.added_by_name, 'addedAt', to_char(q.added_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'))
     order by q.added_at, q.id), '[]')
   from app.debrief_question q where q.institution_id = $1 and q.debrief_id = d.id and q.removed_at is null) as "ownQuestions", (select json_build_object('specialty', a.specialty, 'aimedRegion', a.aimed_region,
     'applicantType', a.applicant_type) from app.attempt a where a.institution_id = $1 and a.case_id = d.case_id
   order by a.match_year desc, a.id limit 1) as season, k.student_id as "studentId", app.reach(d.case_id) as reach, i.time_zone as zone,
  k.held_until as "heldUntil", s.full_name as "signedByName", c.full_name as "changedByName",
  d.changed_at as "changedAt", (select coalesce(json_agg(json_build_object('domain', f.domain, 'factor', f.factor, 'state', f.state)), '[]')
     from app.finding f where f.institution_id = $1 and f.debrief_id = $2) as findings
   from app.debrief d
  join app.recovery_case k on k.institution_id = d.institution_id and k.id = d.case_id
  join app.institution i on i.institution_id = d.institution_id
  left join app.person s on s.institution_id = d.institution_id and s.id = d.signed_by
  left join app.person c on c.institution_id = d.institution_id and c.id = d.changed_by where d.institution_id = $1 and d.id = $2

-- debriefs.keepSigned
with kept as (update app.debrief t set state = d.state, starts_at = d."startsAt", time_zone = d."timeZone", place = d.place,
     held_at = d."heldAt", single_factor_confirmed = d."singleFactorConfirmed", signed_by = d."signedBy",
     signed_at = d."signedAt", cancelled_reason = d."cancelledReason", changed_by = $3, changed_at = now(),
     version = t.version + 1
   from json_to_record($2::json) as d (id uuid, state text, "startsAt" timestamptz, "timeZone" text, place text,
     "heldAt" timestamptz, "singleFactorConfirmed" boolean, "signedBy" uuid, "signedAt" timestamptz,
     "cancelledReason" text)
   where t.institution_id = $1 and t.id = d.id and t.version = $4 and ($5::int is null or t.text_version = $5)
   returning t.id, t.version), accepted as (
     update app.finding f set state = 'accepted', version = f.version + 1 from kept
     where f.institution_id = $1 and f.debrief_id = kept.id and f.state = 'proposed')
   select id, version from kept

-- audit.add
insert into app.audit_event (institution_id, id, actor_id, actor_role, action, kind, case_id, student_id, subject_type, subject_id, facts)
   select $1, e.id, $2, $3, e.action, e.kind, e.case_id, e.student_id, e.subject_type, e.subject_id, coalesce(e.facts, '{}')
   from json_to_recordset($4::json) as e (id uuid, action text, kind text, case_id uuid, student_id uuid, subject_type text, subject_id uuid, facts jsonb)

-- idempotency.settle
update app.idempotency set result = $3 where institution_id = $1 and id = $2

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
