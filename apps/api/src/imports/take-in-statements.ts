import type { CaseId } from '@onward/core/shared';
import { sql } from '../platform/tenancy/index.ts';

/** New students: the person and the identifiers. */
export const addStudents = sql(
  'imports.addStudents',
  `with given as (
     select * from json_to_recordset($2::json) as x (id uuid, full_name text, sort_name text, preferred_name text, phone text,
       school_email text, personal_email text, aamc_id text, school_id text)
   ), people as (
     insert into app.person (institution_id, id, role, full_name, sort_name, preferred_name, phone, school_email, personal_email)
     select $1, id, 'student', full_name, sort_name, preferred_name, phone, school_email, personal_email from given
     returning id
   )
   insert into app.student (institution_id, id, aamc_id, school_id)
   select $1, given.id, given.aamc_id, given.school_id from given join people using (id)`,
);

/** What stands about people before a change: kept with the row, so that undo restores it. */
export const standingOf = sql<{ readonly id: string; readonly before: object }>(
  'imports.standingOf',
  `select p.id, json_build_object('version', p.version, 'full_name', p.full_name, 'sort_name', p.sort_name,
     'preferred_name', p.preferred_name, 'phone', p.phone, 'school_email', p.school_email, 'personal_email', p.personal_email,
     'aamc_id', s.aamc_id, 'school_id', s.school_id) as before
   from app.person p join app.student s on s.institution_id = p.institution_id and s.id = p.id
   where p.institution_id = $1 and p.id = any ($2::uuid[]) for update of p`,
);

/** Students whose details change or are restored: every column is given. */
export const changeStudents = sql(
  'imports.changeStudents',
  `with given as (
     select * from json_to_recordset($2::json) as x (id uuid, full_name text, sort_name text, preferred_name text, phone text,
       school_email text, personal_email text, aamc_id text, school_id text)
   ), identifiers as (
     update app.student s set aamc_id = g.aamc_id, school_id = g.school_id, version = s.version + 1
     from given g where s.institution_id = $1 and s.id = g.id
   )
   update app.person p set full_name = g.full_name, sort_name = g.sort_name, preferred_name = g.preferred_name, phone = g.phone,
     school_email = g.school_email, personal_email = g.personal_email, version = p.version + 1
   from given g where p.institution_id = $1 and p.id = g.id`,
);

/** Facts that stand now and are about to be replaced; answers which. */
export const replaceFacts = sql<{ readonly id: string; readonly student_id: string }>(
  'imports.replaceFacts',
  `update app.fact f set replaced_at = $3
   from json_to_recordset($2::json) as g (student_id uuid, kind text, match_year int)
   where f.institution_id = $1 and f.student_id = g.student_id and f.kind = g.kind
     and f.match_year is not distinct from g.match_year and f.replaced_at is null
   returning f.id, f.student_id`,
);

/** Facts with the list as their source. */
export const addFacts = sql(
  'imports.addFacts',
  `insert into app.fact (institution_id, id, student_id, kind, match_year, value, source, as_of, recorded_by, recorded_at, import_id)
   select $1, g.id, g.student_id, g.kind, g.match_year, g.value, $3, $4, $5, $6, $7
   from json_to_recordset($2::json) as g (id uuid, student_id uuid, kind text, match_year int, value text)`,
);

/** Students who join the cohort. */
export const addMembers = sql(
  'imports.addMembers',
  `insert into app.cohort_member (institution_id, id, cohort_id, student_id, joined_on, joined_by)
   select $1, g.id, $3, g.student_id, $4, $5 from json_to_recordset($2::json) as g (id uuid, student_id uuid)`,
);

/** Those named on a hold may look before its time; the dean who named them has seen it. */
export const addHoldGrants = sql(
  'imports.addHoldGrants',
  `insert into app.access_grant (institution_id, id, case_id, student_id, person_id, reason, granted_at, expires_at, seen_by, seen_at)
   select $1, g.id, g.case_id, g.student_id, g.person_id, 'Named on a held list', $3, $4, $5, $3
   from json_to_recordset($2::json) as g (id uuid, case_id uuid, student_id uuid, person_id uuid)`,
);

/** What each row of the list did, and what undo needs to restore. */
export const noteResults = sql(
  'imports.noteResults',
  `update app.import_row r set student_id = g.student_id, case_id = g.case_id, before = g.before
   from json_to_recordset($2::json) as g (id uuid, student_id uuid, case_id uuid, before jsonb)
   where r.institution_id = $1 and r.id = g.id`,
);

/** All cases of these students, whose digests show names and facts. */
export const casesOfStudents = sql<{ readonly id: CaseId }>(
  'imports.casesOfStudents',
  'select id from app.recovery_case where institution_id = $1 and student_id = any ($2::uuid[])',
);

/**
 * Before thousands of rows: plans that this connection made while the tables were small (those of the foreign keys
 * too) would read whole tables for each row. They are made anew, by index, in this transaction.
 */
export const expectMany = [
  sql(
    'imports.expectMany',
    `select set_config('enable_seqscan', 'off', true), set_config('statement_timeout', '60000', true)`,
  )(),
  sql('imports.discardPlans', 'discard plans')(),
] as const;

/**
 * Before and after statements that join a thousand given rows with a table: in a fresh database the planner takes the
 * table for empty and would compare every row with every row.
 */
export const byHash = sql('imports.byHash', `select set_config('enable_nestloop', 'off', true)`)();
export const byLoop = sql('imports.byLoop', `select set_config('enable_nestloop', 'on', true)`)();
