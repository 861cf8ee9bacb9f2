-- PAGE

-- debriefs.byId
select d.id, d.case_id as "caseId", d.state, d.guide, d.guide_version as "guideVersion", d.starts_at as "startsAt",
  d.time_zone as "timeZone", d.place, d.held_at as "heldAt", d.single_factor_confirmed as "singleFactorConfirmed",
  d.signed_by as "signedBy", d.signed_at as "signedAt", d.cancelled_reason as "cancelledReason", d.version,
  d.text_version as "textVersion", k.student_id as "studentId", app.reach(d.case_id) as reach, i.time_zone as zone,
  k.held_until as "heldUntil", s.full_name as "signedByName", c.full_name as "changedByName",
  d.changed_at as "changedAt" from app.debrief d
  join app.recovery_case k on k.institution_id = d.institution_id and k.id = d.case_id
  join app.institution i on i.institution_id = d.institution_id
  left join app.person s on s.institution_id = d.institution_id and s.id = d.signed_by
  left join app.person c on c.institution_id = d.institution_id and c.id = d.changed_by where d.institution_id = $1 and d.id = $2

-- debriefs.student
select p.id, coalesce(nullif(p.preferred_name, ''), p.full_name) as name, p.pronouns,
     k.failed_year as "failedYear", k.target_year as "targetYear"
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
  f.horizon, f.agrees, f.evidence, f.reason, f.state, f.dismissed_reason as "dismissedReason", f.version,
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
     r.withdrawn_at as "withdrawnAt", w.full_name as "withdrawnByName", r.withdrawn_reason as "withdrawnReason",
     r.read_at as "readAt"
   from app.portal_debrief r
   join app.person b on b.institution_id = r.institution_id and b.id = r.released_by
   left join app.person w on w.institution_id = r.institution_id and w.id = r.withdrawn_by
   where r.institution_id = $1 and r.debrief_id = $2 order by r.released_at desc, r.id desc

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
  d.text_version as "textVersion", k.student_id as "studentId", app.reach(d.case_id) as reach, i.time_zone as zone,
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
  d.text_version as "textVersion", k.student_id as "studentId", app.reach(d.case_id) as reach, i.time_zone as zone,
  k.held_until as "heldUntil", s.full_name as "signedByName", c.full_name as "changedByName",
  d.changed_at as "changedAt", (select coalesce(json_agg(json_build_object('domain', f.domain, 'factor', f.factor, 'state', f.state)), '[]')
     from app.finding f where f.institution_id = $1 and f.debrief_id = $2) as findings
   from app.debrief d
  join app.recovery_case k on k.institution_id = d.institution_id and k.id = d.case_id
  join app.institution i on i.institution_id = d.institution_id
  left join app.person s on s.institution_id = d.institution_id and s.id = d.signed_by
  left join app.person c on c.institution_id = d.institution_id and c.id = d.changed_by where d.institution_id = $1 and d.id = $2

-- debriefs.keep
update app.debrief t set state = d.state, starts_at = d."startsAt", time_zone = d."timeZone", place = d.place,
     held_at = d."heldAt", single_factor_confirmed = d."singleFactorConfirmed", signed_by = d."signedBy",
     signed_at = d."signedAt", cancelled_reason = d."cancelledReason", changed_by = $3, changed_at = now(),
     version = t.version + 1
   from json_to_record($2::json) as d (id uuid, state text, "startsAt" timestamptz, "timeZone" text, place text,
     "heldAt" timestamptz, "singleFactorConfirmed" boolean, "signedBy" uuid, "signedAt" timestamptz,
     "cancelledReason" text)
   where t.institution_id = $1 and t.id = d.id and t.version = $4 and ($5::int is null or t.text_version = $5)
   returning t.version

-- findings.accept
update app.finding set state = 'accepted', version = version + 1
   where institution_id = $1 and debrief_id = $2 and state = 'proposed'

-- audit.add
insert into app.audit_event (institution_id, id, actor_id, actor_role, action, kind, case_id, student_id, subject_type, subject_id, facts)
   select $1, e.id, $2, $3, e.action, e.kind, e.case_id, e.student_id, e.subject_type, e.subject_id, coalesce(e.facts, '{}')
   from json_to_recordset($4::json) as e (id uuid, action text, kind text, case_id uuid, student_id uuid, subject_type text, subject_id uuid, facts jsonb)

-- idempotency.settle
update app.idempotency set result = $3 where institution_id = $1 and id = $2
