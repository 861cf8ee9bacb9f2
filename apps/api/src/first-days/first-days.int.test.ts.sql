-- cases.byId
select c.id, c.student_id as "studentId", c.cohort_id as "cohortId", c.failed_year as "failedYear",
   c.target_year as "targetYear", c.prior_case_id as "priorCaseId", c.stage, c.stage_since as "stageSince", c.outcome,
   c.closed_at as "closedAt", c.closing_words as "closingWords", c.referred_at as "referredAt", c.held_until as "heldUntil",
   c.import_id as "importId", c.version, app.reach(c.id) as reach, coalesce(c.held_until > now(), false) as held,
   p.full_name as "studentName", i.time_zone as zone,
   (select count(*)::int from app.contact x where x.institution_id = $1 and x.case_id = c.id) as "contactsLogged",
   coalesce(g.first_contact_at is not null, false) as reached,
   exists (select 1 from app.debrief x where x.institution_id = $1 and x.case_id = c.id and x.state in ('signed', 'released')) as "debriefSigned",
   exists (select 1 from app.plan x where x.institution_id = $1 and x.case_id = c.id and x.state = 'released') as "planReleased",
   exists (select 1 from app.stage_move x where x.institution_id = $1 and x.case_id = c.id and x.to_stage = 'applied') as "hasApplied",
   (select d.on_date from app.cycle_date d
     join app.cycle y on y.institution_id = $1 and y.id = d.cycle_id
     where d.institution_id = $1 and y.match_year = c.target_year and d.kind = 'submissions_open'
       and (d.verified or d.standing <> 'official')) as "submissionsOpen", (select d.on_date from app.cycle_date d
     join app.cycle y on y.institution_id = $1 and y.id = d.cycle_id
     where d.institution_id = $1 and y.match_year = c.target_year and d.kind = 'ranking_opens'
       and (d.verified or d.standing <> 'official')) as "rankingOpens",
   (select d.on_date from app.cycle_date d
     join app.cycle y on y.institution_id = $1 and y.id = d.cycle_id
     where d.institution_id = $1 and y.match_year = c.target_year and d.kind = 'rank_list_due'
       and (d.verified or d.standing <> 'official')) as "rankListDue", (select d.on_date from app.cycle_date d
     join app.cycle y on y.institution_id = $1 and y.id = d.cycle_id
     where d.institution_id = $1 and y.match_year = c.target_year and d.kind = 'match_week'
       and (d.verified or d.standing <> 'official')) as "matchWeek", (select coalesce(json_agg(json_build_object('kind', d.kind, 'on', d.on_date)), '[]') from app.cycle_date d
     join app.cycle y on y.institution_id = $1 and y.id = d.cycle_id
     where d.institution_id = $1 and y.match_year = c.target_year and d.on_date is not null
       and d.standing = 'official' and not d.verified) as unconfirmed from app.recovery_case c
   join app.person p on p.institution_id = $1 and p.id = c.student_id
   join app.institution i on i.institution_id = $1
   left join app.case_digest g on g.institution_id = $1 and g.id = c.id where c.institution_id = $1 and c.id = $2

-- firstDays.outreach
select o.id, o.case_id as "caseId", o.student_id as "studentId", o."to", o.purpose, o.words, o.several,
   o.written_by as "writtenBy", o.written_by_name as "writtenByName", o.written_at as "writtenAt",
   o.changed_at as "changedAt", o.sent_on as "sentOn", o.version, app.reach(o.case_id) as reach,
   (select json_build_object('version', p.outreach_version, 'note', p.note, 'byName', p.by_name,
        'at', to_char(p.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'))
      from app.outreach_opening p where p.institution_id = $1 and p.outreach_id = o.id order by p.at desc, p.id desc limit 1) as opening from app.outreach o where o.institution_id = $1 and o.dropped_at is null and o.case_id = $2 order by o.written_at desc, o.id desc limit 100

-- firstDays.facts
select c.id as "caseId", greatest(c.referred_at, c.held_until) as "openedAt", i.time_zone as zone,
     p.time_zone as "personZone", a.specialty, a.aimed_region as region, a.applicant_type as "applicantType",
     (select f.value from app.fact f where f.institution_id = $1 and f.student_id = c.student_id
     and f.kind = 'specialty' and f.replaced_at is null order by f.match_year desc nulls last, f.recorded_at desc, f.id limit 1) as "specialtyWords", (select f.value from app.fact f where f.institution_id = $1 and f.student_id = c.student_id
     and f.kind = 'applicant_type' and f.replaced_at is null order by f.match_year desc nulls last, f.recorded_at desc, f.id limit 1) as "typeWords",
     coalesce(nullif(a.soap_outcome, ''), (select f.value from app.fact f where f.institution_id = $1 and f.student_id = c.student_id
     and f.kind = 'soap_outcome' and f.replaced_at is null order by f.match_year desc nulls last, f.recorded_at desc, f.id limit 1)) as "soapOutcome",
     (select d.on_date from app.cycle_date d join app.cycle y on y.institution_id = $1 and y.id = d.cycle_id
       where d.institution_id = $1 and y.match_year = c.failed_year and d.kind = 'soap_ends'
         and (d.verified or d.standing <> 'official')) as "soapEndsOn",
     exists (select 1 from app.cycle_date d join app.cycle y on y.institution_id = $1 and y.id = d.cycle_id
       where d.institution_id = $1 and y.match_year = c.failed_year and d.kind = 'soap_ends' and d.on_date is not null) as "soapOnRecord",
     c.failed_year as "failedYear"
   from app.recovery_case c
   join app.institution i on i.institution_id = $1
   join app.person p on p.institution_id = $1 and p.id = c.student_id
   left join lateral (
     select x.specialty, x.aimed_region, x.applicant_type, x.soap_outcome from app.attempt x
     where x.institution_id = $1 and x.case_id = c.id order by x.match_year desc, x.id limit 1) a on true
   where c.institution_id = $1 and c.student_id = $2
   order by (c.closed_at is null) desc, c.referred_at desc limit 1

-- guidePacks.adopted
select distinct on (v.pack) v.pack, v.number, v.built_on as "builtOn", v.changes, v.body,
   case when v.built_on is distinct from ($2::json ->> v.pack)::int then r.body end as "shippedBody" from app.pack_version v left join reference.pack r on r.code = v.pack and r.version = v.built_on
   where v.institution_id = $1 order by v.pack, v.number desc limit 100

-- audit.add
insert into app.audit_event (institution_id, id, actor_id, actor_role, action, kind, case_id, student_id, subject_type, subject_id, facts)
   select $1, e.id, $2, $3, e.action, e.kind, e.case_id, e.student_id, e.subject_type, e.subject_id, coalesce(e.facts, '{}')
   from json_to_recordset($4::json) as e (id uuid, action text, kind text, case_id uuid, student_id uuid, subject_type text, subject_id uuid, facts jsonb)
