// The measure of an import: the same ten thousand people written into the same tables by set-based SQL, as the
// application role under the same row policies, in one transaction, without looking at a single row.
import pg from 'pg';

const ids = `select gen_random_uuid() as student_id, gen_random_uuid() as case_id, x.* from json_to_recordset($1::json)
  as x (name text, aamc text, school text, email text, graduated date, kind text, outcome text)`;

const statements = [
  `insert into app.person (institution_id, id, role, full_name, sort_name, school_email)
   select $1, student_id, 'student', name, lower(name), email from given`,
  `insert into app.student (institution_id, id, aamc_id, school_id) select $1, student_id, aamc, school from given`,
  `insert into app.cohort_member (institution_id, id, cohort_id, student_id, joined_on)
   select $1, gen_random_uuid(), $1, student_id, current_date from given`,
  `insert into app.fact (institution_id, id, student_id, kind, value, source, as_of)
   select $1, gen_random_uuid(), student_id, f.kind, f.value, 'list', current_date from given,
     lateral (values ('graduation_on', graduated::text), ('applicant_type', given.kind), ('outcome', outcome)) f (kind, value)`,
  `insert into app.recovery_case (institution_id, id, student_id, cohort_id, failed_year, target_year)
   select $1, case_id, student_id, $1, 2026, 2028 from given`,
  `insert into app.stage_move (institution_id, id, case_id, to_stage) select $1, gen_random_uuid(), case_id, 'referred' from given`,
  `insert into app.portal_case (institution_id, id, case_id, student_id, failed_year, target_year, opened_at)
   select $1, case_id, case_id, student_id, 2026, 2028, now() from given`,
  `insert into app.case_digest (institution_id, id, case_id, student_id, cohort_id, student_name, sort_name, stage, stage_since,
     target_year, failed_year)
   select $1, case_id, case_id, student_id, $1, name, lower(name), 'referred', now(), 2028, 2026 from given`,
];

/**
 * @param {string} url of the application role
 * @param {{ institutionId: string, deanId: string }} place
 * @param {readonly object[]} people
 * @returns {Promise<number>} milliseconds
 */
export async function takeInRaw(url, { institutionId, deanId }, people) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const began = performance.now();
  try {
    await client.query('begin');
    await client.query(
      `select set_config('app.institution_id', $1, true), set_config('app.actor_id', $2, true), set_config('app.actor_role', 'dean', true)`,
      [institutionId, deanId],
    );
    await client.query(
      `create temporary table given on commit drop as ${ids.replace('$1', literal(people))}`,
    );
    for (const statement of statements) await client.query(statement, [institutionId]);
    await client.query('commit');
    return performance.now() - began;
  } finally {
    await client.end();
  }
}

/** @param {readonly object[]} people */
const literal = (people) => pg.escapeLiteral(JSON.stringify(people));
