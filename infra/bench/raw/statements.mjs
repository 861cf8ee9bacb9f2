// Hand-written SQL of the measured pages: what one would write with nothing between it and the page.

/** Who asks: the session's person and role become the settings that row policies read. $1 institution, $2 token hash. */
export const session = {
  name: 'raw.session',
  text: `select set_config('app.actor_id', s.person_id::text, true), set_config('app.actor_role', p.role, true)
    from app.session s
    join app.person p on p.institution_id = s.institution_id and p.id = s.person_id
    join app.institution i on i.institution_id = s.institution_id
    where s.institution_id = $1 and s.token_hash = $2 and s.ended_at is null and s.expires_at > now()
      and p.status = 'active' and s.last_seen_at > now() - make_interval(mins => i.staff_idle_minutes)`,
};

/** Before anybody is known: the institution, in the name of the system. $1 institution. */
export const settings = {
  name: 'raw.settings',
  text: `select set_config('app.institution_id', $1, true), set_config('app.actor_role', 'system', true)`,
};

const line = `d.id, d.student_name as name, d.specialty, d.stage, d.stage_since as "stageSince",
  d.target_year as "targetYear", d.failed_year as "failedYear", d.advisor_id as "advisorId",
  d.advisor_name as "advisorName", d.next_step as "nextStep", nullif(d.next_step_on, 'infinity') as "nextStepOn",
  nullif(d.last_contact_at, '-infinity') as "lastContactAt", nullif(d.next_meeting_at, 'infinity') as "nextMeetingAt",
  d.open_tasks as "openTasks", d.done_tasks as "doneTasks", d.debrief_state as "debriefState",
  d.plan_state as "planState", d.held_until as "heldUntil", d.closed`;

/** $1 institution. Fifty cases of the reader, what needs her, the counts. */
export const caseload = [
  {
    name: 'raw.caseload.rows',
    text: `select ${line} from app.case_digest d where d.institution_id = $1 and not d.closed
      and d.advisor_id = app.current_actor() order by d.next_step_on, d.id limit 51`,
  },
  {
    name: 'raw.caseload.needs',
    text: `select ${line} from app.case_digest d where d.institution_id = $1 and not d.closed
      and d.advisor_id = app.current_actor() and d.needs_at <= now() order by d.needs_at, d.id limit 5`,
  },
  {
    name: 'raw.caseload.counts',
    text: `select count(*) filter (where d.advisor_id = app.current_actor())::int as mine,
        count(*) filter (where d.advisor_id = app.current_actor() and d.last_contact_at < now() - interval '7 days')::int as quiet,
        count(*)::int as office,
        count(*) filter (where d.advisor_id = app.current_actor() and d.needs_at <= now())::int as needing
      from app.case_digest d where d.institution_id = $1 and not d.closed`,
  },
];

/** $1 institution. Every open case the reader may see, longest in its stage first. */
export const board = [
  {
    name: 'raw.board',
    text: `select d.id, d.student_name as name, d.stage, d.stage_since as "stageSince", d.next_step as "nextStep",
        nullif(d.next_step_on, 'infinity') as "nextStepOn", nullif(d.last_contact_at, '-infinity') as "lastContactAt",
        d.advisor_name as "advisorName", d.target_year as "targetYear"
      from app.case_digest d where d.institution_id = $1 and not d.closed order by d.stage_since, d.id limit 501`,
  },
];

const person = (/** @type {string} */ column) =>
  `(select p.full_name from app.person p where p.institution_id = $1 and p.id = ${column})`;

/** $1 institution, $2 case. Everything the case page shows, and the record of the look at it. */
export const casePage = [
  {
    name: 'raw.case.header',
    text: `select c.id, c.stage, c.stage_since as "stageSince", c.failed_year as "failedYear", c.target_year as "targetYear",
        c.version, p.full_name as "studentName", p.preferred_name as "preferredName", p.school_email as "schoolEmail",
        p.phone, s.aamc_id as "aamcId", k.name as "cohortName", g.specialty, g.advisor_name as "advisorName",
        g.next_step as "nextStep", g.next_step_on as "nextStepOn", g.last_contact_at as "lastContactAt",
        g.open_tasks as "openTasks", g.done_tasks as "doneTasks", g.contact_due_at as "contactDueAt",
        g.debrief_due_on as "debriefDueOn", app.reach(c.id) as reach
      from app.recovery_case c
      join app.person p on p.institution_id = $1 and p.id = c.student_id
      join app.student s on s.institution_id = $1 and s.id = c.student_id
      join app.cohort k on k.institution_id = $1 and k.id = c.cohort_id
      join app.case_digest g on g.institution_id = $1 and g.id = c.id
      where c.institution_id = $1 and c.id = $2`,
  },
  {
    name: 'raw.case.facts',
    text: `select f.id, f.kind, f.value, f.source, f.as_of as "asOf" from app.fact f
      join app.recovery_case c on c.institution_id = $1 and c.id = $2 and f.student_id = c.student_id
      where f.institution_id = $1 and f.replaced_at is null order by f.as_of desc, f.id limit 200`,
  },
  {
    name: 'raw.case.people',
    text: `select a.id, p.full_name as name, p.title, a.part, a.assigned_at as since from app.case_assignment a
      join app.person p on p.institution_id = $1 and p.id = a.person_id
      where a.institution_id = $1 and a.case_id = $2 and a.ended_at is null limit 20`,
  },
  {
    name: 'raw.case.meetings',
    text: `select m.id, m.title, m.starts_at as "startsAt", m.time_zone as "timeZone", m.minutes, m.place, m.link, m.state
      from app.meeting m where m.institution_id = $1 and m.case_id = $2 and m.state = 'planned'
      order by m.starts_at, m.id limit 10`,
  },
  {
    name: 'raw.case.plan',
    text: `select t.id, t.title, t.owner, coalesce(g.moved_to, t.due_on) as "on", coalesce(g.state, 'agreed') as state
      from app.plan l join app.task t on t.institution_id = $1 and t.plan_id = l.id and t.dropped_at is null
      left join app.task_progress g on g.institution_id = $1 and g.id = t.id
      where l.institution_id = $1 and l.case_id = $2 and l.state = 'released'
      order by coalesce(g.state, 'agreed') in ('done', 'verified'), 4 nulls last, t.sort limit 5`,
  },
  {
    name: 'raw.case.timeline',
    text: `select * from (
        (select x.id, 'contact' as kind, x.happened_at as at, ${person('x.made_by')} as who, x.outcome as what, x.summary as words
         from app.contact x where x.institution_id = $1 and x.case_id = $2 order by x.happened_at desc limit 41)
        union all
        (select x.id, 'meeting', x.starts_at, null, x.state, x.title from app.meeting x
         where x.institution_id = $1 and x.case_id = $2 and x.starts_at <= now() order by x.starts_at desc limit 41)
        union all
        (select x.id, 'debrief', coalesce(x.held_at, x.starts_at), ${person('x.signed_by')}, x.state, null from app.debrief x
         where x.institution_id = $1 and x.case_id = $2 order by 3 desc limit 41)
        union all
        (select x.id, 'note', x.created_at, ${person('x.author_id')}, x.class, x.body from app.note x
         where x.institution_id = $1 and x.case_id = $2 and not x.draft order by x.created_at desc limit 41)
        union all
        (select x.id, 'task', x.at, x.by_name, x.kind, x.words from app.task_event x
         where x.institution_id = $1 and x.case_id = $2 order by x.at desc limit 41)
        union all
        (select x.id, 'move', x.moved_at, ${person('x.moved_by')}, x.to_stage, x.reason from app.stage_move x
         where x.institution_id = $1 and x.case_id = $2 order by x.moved_at desc limit 41)
      ) z order by z.at desc, z.id desc limit 41`,
  },
  {
    name: 'raw.case.moves',
    text: `select v.to_stage as "toStage", v.from_stage as "fromStage", v.moved_at as "movedAt" from app.stage_move v
      where v.institution_id = $1 and v.case_id = $2 order by v.moved_at, v.id limit 200`,
  },
  {
    name: 'raw.case.look',
    text: `insert into app.audit_event (institution_id, id, actor_id, actor_role, action, kind, case_id, student_id)
      select $1, gen_random_uuid(), app.current_actor(), app.actor_role(), 'case.read', 'read', c.id, c.student_id
      from app.recovery_case c where c.institution_id = $1 and c.id = $2`,
  },
];

/** $1 institution, $2 debrief, $3 idempotency key. Signs, accepts the findings, leaves the same traces. */
export const sign = [
  {
    name: 'raw.sign.key',
    uses: [0, 2],
    text: `insert into app.idempotency (institution_id, id, person_id, key, operation, input_hash, result)
      values ($1, gen_random_uuid(), app.current_actor(), $2, 'signDebrief', '\\x00', '{"value": true}')`,
  },
  {
    name: 'raw.sign.debrief',
    uses: [0, 1],
    text: `update app.debrief set state = 'signed', signed_by = app.current_actor(), signed_at = now(), changed_at = now(),
        changed_by = app.current_actor(), single_factor_confirmed = true, version = version + 1
      where institution_id = $1 and id = $2 and version = 1 and text_version = 1 and state = 'held'
      returning id, state, signed_at as "signedAt", version`,
  },
  {
    name: 'raw.sign.findings',
    uses: [0, 1],
    text: `update app.finding set state = 'accepted', changed_at = now(), version = version + 1
      where institution_id = $1 and debrief_id = $2 and state = 'proposed'`,
  },
  {
    name: 'raw.sign.digest',
    uses: [0, 1],
    text: `update app.case_digest g set debrief_state = 'signed', next_step_kind = 'plan', next_step = 'Agree and release the plan',
        next_step_on = 'infinity'
      from app.debrief d where d.institution_id = $1 and d.id = $2 and g.institution_id = $1 and g.id = d.case_id`,
  },
  {
    name: 'raw.sign.audit',
    uses: [0, 1],
    text: `insert into app.audit_event (institution_id, id, actor_id, actor_role, action, kind, case_id, student_id, subject_type, subject_id)
      select $1, gen_random_uuid(), app.current_actor(), app.actor_role(), 'debrief.sign', 'done', c.id, c.student_id, 'debrief', d.id
      from app.debrief d join app.recovery_case c on c.institution_id = $1 and c.id = d.case_id
      where d.institution_id = $1 and d.id = $2`,
  },
];
