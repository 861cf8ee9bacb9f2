// Fills the measured database with invented rows, by SQL: many institutions, and in each the cases of
// one cohort with their records. Ids are made from what they stand for, so that rows find each other.

/** Cases in one institution. */
export const CASES_EACH = 250;
/** Advisors in one institution: each has fifty cases. */
export const ADVISORS_EACH = 5;

/** @param {string} kind */
const id = (kind, /** @type {string} */ number) => `pg_temp.uid('${kind}' || ${number})`;

/** An id made of a word, in the form of a UUIDv7 (see idOf in world.mjs). */
const idFunction = `
  create function pg_temp.uid(word text) returns uuid language sql immutable as $$
    select (substr(h, 1, 12) || '7' || substr(h, 14, 3) || '8' || substr(h, 18))::uuid from (select md5(word) h) x
  $$`;

/** The numbers of everything, once: institution i, case n, advisor a. */
const numbers = (/** @type {number} */ people) => `
  create temporary table n on commit drop as
  select n, 1 + (n - 1) / ${CASES_EACH} as i,
    ((n - 1) / ${CASES_EACH}) * ${ADVISORS_EACH} + 1 + (n % ${ADVISORS_EACH}) as a,
    pg_temp.uid('institution' || (1 + (n - 1) / ${CASES_EACH})) as institution_id,
    ${id('case', 'n')} as case_id, ${id('student', 'n')} as student_id,
    lower(to_char(n, 'fm000000')) || ' invented' as name
  from generate_series(1, ${Number(people)}) n`;

const places = [
  `insert into app.institution (institution_id, id, slug, name, time_zone)
   select ${id('institution', 'i')}, ${id('institution', 'i')}, 'bench-' || i, 'Bench ' || i, 'America/Chicago'
   from generate_series(1, $1::int / ${CASES_EACH}) i`,
  `insert into directory.institution_slug (slug, institution_id)
   select slug, id from app.institution where slug like 'bench-%'`,
  `insert into app.cycle (institution_id, id, match_year)
   select id, id, 2026 from app.institution where slug like 'bench-%'`,
  `insert into app.cohort (institution_id, id, cycle_id, name, type)
   select id, id, id, 'Did not match in 2026', 'did_not_match' from app.institution where slug like 'bench-%'`,
  `insert into app.person (institution_id, id, role, full_name, sort_name, school_email)
   select pg_temp.uid('institution' || (1 + (a - 1) / ${ADVISORS_EACH})), ${id('advisor', 'a')}, 'advisor',
     'Advisor ' || a, 'advisor ' || a, 'advisor' || a || '@bench.example'
   from generate_series(1, $1::int / ${CASES_EACH} * ${ADVISORS_EACH}) a`,
];

const cases = [
  `insert into app.person (institution_id, id, role, full_name, sort_name, school_email)
   select institution_id, student_id, 'student', 'Student ' || name, name, 's' || n || '@bench.example' from n`,
  `insert into app.student (institution_id, id, aamc_id)
   select institution_id, student_id, to_char(10000000 + n, 'fm00000000') from n`,
  `insert into app.recovery_case (institution_id, id, student_id, cohort_id, failed_year, target_year, stage)
   select institution_id, case_id, student_id, institution_id, 2026, 2028,
     (array['first_contact', 'debrief', 'plan_agreed', 'building'])[1 + n % 4] from n`,
  `insert into app.cohort_member (institution_id, id, cohort_id, student_id, joined_on)
   select institution_id, case_id, institution_id, student_id, current_date from n`,
  `insert into app.case_assignment (institution_id, id, case_id, student_id, person_id, part)
   select institution_id, case_id, case_id, student_id, ${id('advisor', 'a')}, 'advisor' from n`,
  `insert into app.case_digest (institution_id, id, case_id, student_id, cohort_id, student_name, sort_name,
     search_name, specialty, stage, stage_since, target_year, failed_year, advisor_id, advisor_name,
     next_step, next_step_kind, next_step_on, last_contact_at, first_contact_at, open_tasks, done_tasks,
     debrief_state, debrief_held_at, debrief_due_on, contact_due_at, plan_state, needs_at)
   select institution_id, case_id, case_id, student_id, institution_id, 'Student ' || name, name, name,
     'Diagnostic Radiology', (array['first_contact', 'debrief', 'plan_agreed', 'building'])[1 + n % 4],
     now() - (n % 40) * interval '1 day', 2028, 2026, ${id('advisor', 'a')}, 'Advisor ' || a,
     'Ask for a letter', 'task', current_date + n % 60, now() - (n % 30) * interval '1 day', now(), 6, 4,
     'held', now() - interval '9 days', current_date + 21, now() + interval '2 days', 'released', now() + (n % 20) * interval '1 day' from n`,
  `insert into app.portal_case (institution_id, id, case_id, student_id, failed_year, target_year, opened_at)
   select institution_id, case_id, case_id, student_id, 2026, 2028, now() from n`,
];

const records = [
  `insert into app.fact (institution_id, id, student_id, kind, value, source, as_of)
   select institution_id, pg_temp.uid('fact' || n || '-' || k), student_id,
     (array['school', 'degree', 'specialty', 'applicant_type'])[k], 'invented', 'list of the office', current_date
   from n, generate_series(1, 4) k`,
  `insert into app.contact (institution_id, id, case_id, made_by, channel, outcome, happened_at, summary)
   select institution_id, pg_temp.uid('contact' || n || '-' || k), case_id, ${id('advisor', 'a')}, 'call', 'reached',
     now() - k * interval '3 days', 'Talked about the next month.' from n, generate_series(1, 8) k`,
  `insert into app.meeting (institution_id, id, case_id, title, starts_at, time_zone, minutes)
   select institution_id, pg_temp.uid('meeting' || n || '-' || k), case_id, 'Planning', now() + k * interval '9 days',
     'America/Chicago', 30 from n, generate_series(1, 2) k`,
  `insert into app.note (institution_id, id, case_id, author_id, class, body, draft)
   select institution_id, pg_temp.uid('note' || n || '-' || k), case_id, ${id('advisor', 'a')}, 'office',
     repeat('Invented words about the plan. ', 8), false from n, generate_series(1, 5) k`,
  `insert into app.stage_move (institution_id, id, case_id, from_stage, to_stage, moved_by)
   select institution_id, pg_temp.uid('move' || n || '-' || k), case_id, 'referred', 'building', ${id('advisor', 'a')}
   from n, generate_series(1, 2) k`,
];

const work = [
  `insert into app.debrief (institution_id, id, case_id, state, guide, guide_version, starts_at, time_zone, held_at)
   select institution_id, ${id('debrief', 'n')}, case_id, 'held', 'diagnostic_radiology', 1,
     now() - interval '9 days', 'America/Chicago', now() - interval '9 days' from n`,
  `insert into app.finding (institution_id, id, case_id, debrief_id, domain, factor, severity, confidence, horizon, agrees, state)
   select institution_id, pg_temp.uid('finding' || n || '-' || k), case_id, ${id('debrief', 'n')},
     (array['exposure', 'research', 'interviews'])[k], (array['letters', 'few', 'few'])[k], 2, 'documented', '6to12m', 'yes', 'proposed'
   from n, generate_series(1, 3) k`,
  `insert into app.case_goal (institution_id, id, case_id, goal) select institution_id, case_id, case_id, 'A place to train.' from n`,
  `insert into app.plan (institution_id, id, case_id, title, target_year, failed_year, guide, guide_version, state)
   select institution_id, ${id('plan', 'n')}, case_id, 'Towards 2028', 2028, 2026, 'diagnostic_radiology', 1, 'draft' from n`,
  `insert into app.task (institution_id, id, case_id, plan_id, phase, category, title, owner, due_on, sort, goal_id, serves)
   select institution_id, pg_temp.uid('task' || n || '-' || k), case_id, ${id('plan', 'n')}, 'rebuild', 'letters',
     'Invented task ' || k, 'student', current_date + k * 9, k, case_id, 'A place to train.' from n, generate_series(1, 10) k`,
  `insert into app.task_progress (institution_id, id, case_id, student_id, state, changed_by)
   select institution_id, pg_temp.uid('task' || n || '-' || k), case_id, student_id,
     case when k <= 4 then 'done' else 'in_progress' end, student_id from n, generate_series(1, 6) k`,
];

/**
 * @param {import('pg').Client} owner superuser of the measured database
 * @param {number} people how many cases, a multiple of CASES_EACH
 */
export async function fill(owner, people) {
  await owner.query('begin');
  // Foreign keys are checked row by row by triggers; these rows are right by construction.
  await owner.query('set local session_replication_role = replica');
  await owner.query(idFunction);
  for (const statement of places)
    await owner.query(statement, statement.includes('$1') ? [people] : []);
  await owner.query(numbers(people));
  for (const statement of [...cases, ...records, ...work]) await owner.query(statement);
  await owner.query('commit');
  await owner.query('vacuum analyze');
}
