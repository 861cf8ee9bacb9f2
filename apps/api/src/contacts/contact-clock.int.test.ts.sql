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

-- contacts.clockOfCase
select d.contact_due_at as "contactDueAt", d.first_contact_at as "firstContactAt", d.debrief_due_on as "debriefDueOn",
     d.debrief_held_at as "debriefHeldAt", i.contact_first_hours as "firstHours", i.contact_clock_hours as "clockHours",
     l.person_id as "chosenLead", coalesce(l.version, 0) as "leadVersion",
     coalesce((select a.specialty = 'interventional_radiology' from app.attempt a
       where a.institution_id = $1 and a.case_id = d.id order by a.match_year desc, a.id limit 1), false) as follows
   from app.case_digest d join app.institution i on i.institution_id = $1
   left join app.contact_lead l on l.institution_id = $1 and l.id = d.id
   where d.institution_id = $1 and d.id = $2

-- contacts.helpersOfCase
select h.person_id as id, h.name from app.portal_helper h
   where h.institution_id = $1 and h.case_id = $2 and h.until is null order by (h.part = 'advisor') desc, h.since, h.id

-- contacts.peopleOnClock
select x.id, x.case_id as "caseId", x.kind, x.name, x.due_at as "dueAt", x.reached_at as "reachedAt", x.version from app.clock_person x
   where x.institution_id = $1 and x.case_id = $2 and x.removed_at is null order by x.due_at, x.id limit 50

-- contacts.triesOfCase
select t.id, t.clock_person_id as "personId", t.outcome, t.happened_at as "happenedAt", t.made_by as "madeBy", t.words,
     p.full_name as "madeByName"
   from app.clock_try t join app.person p on p.institution_id = $1 and p.id = t.made_by
   where t.institution_id = $1 and t.case_id = $2 order by t.happened_at desc, t.id desc limit 200
