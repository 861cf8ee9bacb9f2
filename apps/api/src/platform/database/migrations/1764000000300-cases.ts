import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable, dropTables, fk } from '../tenant-table.ts';

/** Students, cases, who works on them, how they move, and the digest row that lists sort by. */
export class Cases1764000000300 implements MigrationInterface {
  name = 'Cases1764000000300';

  async up(q: QueryRunner): Promise<void> {
    await assignments(q);
    await reachOf(q);
    await students(q);
    await cases(q);
    await digest(q);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop policy read on app.person');
    await q.query(
      'create policy read on app.person for select to app_rw using (institution_id = app.current_institution() and app.actor_role() is not null)',
    );
    await dropTables(q, [
      'case_digest',
      'stage_move',
      'fact',
      'cohort_member',
      'access_grant',
      'case_assignment',
      'recovery_case',
      'student',
    ]);
    await q.query('drop function app.reach(uuid)');
    await q.query('drop function app.case_ids()');
    await q.query('drop function app.student_ids()');
  }
}

async function assignments(q: QueryRunner): Promise<void> {
  const own = "(app.actor_role() in ('dean', 'system') or person_id = app.current_actor())";
  await createTenantTable(q, {
    name: 'case_assignment',
    columns: [
      'case_id uuid not null',
      'student_id uuid not null',
      'person_id uuid not null',
      "part text not null check (part in ('advisor', 'co_advisor'))",
      'assigned_by uuid',
      'assigned_at timestamptz not null default now()',
      'ended_at timestamptz',
      // A held case opens to its advisor at the release time; null for those named on the hold.
      'visible_from timestamptz',
    ],
    constraints: [fk('person_id', 'person')],
    access: { read: own, write: "app.actor_role() in ('dean', 'system')" },
    indexes: ['person_id, case_id where ended_at is null', 'case_id where ended_at is null'],
  });
  await q.query(
    `create unique index case_assignment_once on app.case_assignment (institution_id, case_id, person_id) where ended_at is null`,
  );
  await q.query(
    `create unique index case_assignment_one_advisor on app.case_assignment (institution_id, case_id) where ended_at is null and part = 'advisor'`,
  );
  await createTenantTable(q, {
    name: 'access_grant',
    columns: [
      'case_id uuid not null',
      'student_id uuid not null',
      'person_id uuid not null',
      'reason text not null check (length(trim(reason)) >= 10)',
      'granted_at timestamptz not null default now()',
      'expires_at timestamptz not null',
      'seen_by uuid',
      'seen_at timestamptz',
    ],
    constraints: [fk('person_id', 'person')],
    access: { read: own, write: own },
    indexes: ['person_id, expires_at', 'granted_at, id'],
  });
  const reach = (column: string) => `
    select coalesce(array_agg(x.${column}), '{}'::uuid[]) from (
      select a.${column} from app.case_assignment a
      where a.institution_id = app.current_institution() and a.person_id = app.current_actor() and a.ended_at is null
        and (a.visible_from is null or a.visible_from <= now())
      union
      select g.${column} from app.access_grant g
      where g.institution_id = app.current_institution() and g.person_id = app.current_actor() and g.expires_at > now()
    ) x`;
  for (const [name, column] of [
    ['case_ids', 'case_id'],
    ['student_ids', 'student_id'],
  ] as const) {
    await q.query(
      `create function app.${name}() returns uuid[] language sql stable parallel safe as $$ ${reach(column)} $$`,
    );
  }
}

/** How the actor reaches a case, for the policy's subject: 'assigned' (deans always), 'granted' or 'none'. */
async function reachOf(q: QueryRunner): Promise<void> {
  const open = (table: string, live: string) =>
    `exists (select 1 from app.${table} x where x.institution_id = app.current_institution()
       and x.person_id = app.current_actor() and x.case_id = reach.case_id and ${live})`;
  await q.query(`create function app.reach(case_id uuid) returns text language sql stable parallel safe as $$
    select case
      when app.actor_role() in ('dean', 'system') then 'assigned'
      when app.actor_role() <> 'advisor' then 'none'
      when ${open('case_assignment', 'x.ended_at is null and (x.visible_from is null or x.visible_from <= now())')} then 'assigned'
      when ${open('access_grant', 'x.expires_at > now()')} then 'granted'
      else 'none' end $$`);
}

async function students(q: QueryRunner): Promise<void> {
  const staff =
    "(app.actor_role() in ('dean', 'system') or (app.actor_role() = 'advisor' and COLUMN = any ((select app.student_ids())::uuid[])))";
  const byStudent = staff.replace('COLUMN', 'id');
  await q.query('drop policy read on app.person');
  await q.query(`create policy read on app.person for select to app_rw using (institution_id = app.current_institution() and (
    id = app.current_actor() or ${byStudent} or (app.actor_role() = 'advisor' and role <> 'student')))`);
  await createTenantTable(q, {
    name: 'student',
    columns: ['aamc_id text', 'school_id text', 'version int not null default 1'],
    constraints: [
      fk('id', 'person', 'cascade'),
      'unique (institution_id, aamc_id)',
      'unique (institution_id, school_id)',
    ],
    access: { read: byStudent, write: byStudent },
  });
  await createTenantTable(q, {
    name: 'fact',
    columns: [
      'student_id uuid not null',
      // Codes of core/people/facts.ts: school, degree, graduation_on, applicant_type, specialty, outcome …
      'kind text not null',
      'match_year int',
      'value text not null',
      'source text not null',
      'as_of date not null',
      'recorded_by uuid',
      'recorded_at timestamptz not null default now()',
      'import_id uuid',
      'replaced_at timestamptz',
    ],
    constraints: [fk('student_id', 'student', 'cascade')],
    access: {
      read: staff.replace('COLUMN', 'student_id'),
      write: staff.replace('COLUMN', 'student_id'),
    },
    indexes: ['student_id, kind where replaced_at is null'],
  });
}

async function cases(q: QueryRunner): Promise<void> {
  const reachable =
    "(app.actor_role() in ('dean', 'system') or (app.actor_role() = 'advisor' and id = any ((select app.case_ids())::uuid[])))";
  await createTenantTable(q, {
    name: 'recovery_case',
    columns: [
      'student_id uuid not null',
      'cohort_id uuid not null',
      'failed_year int not null',
      'target_year int not null',
      'prior_case_id uuid',
      // Stage codes of core/pipeline/stages.ts, from domain.md section 7.
      "stage text not null default 'referred'",
      'stage_since timestamptz not null default now()',
      'outcome text',
      'closed_at timestamptz',
      'closing_words text',
      'referred_at timestamptz not null default now()',
      'held_until timestamptz',
      'import_id uuid',
      'version int not null default 1',
    ],
    constraints: [
      fk('student_id', 'student'),
      fk('cohort_id', 'cohort'),
      fk('prior_case_id', 'recovery_case'),
      'check (target_year > failed_year)',
    ],
    access: { read: reachable, write: reachable },
    indexes: ['student_id', 'cohort_id, stage'],
  });
  await q.query(
    'create unique index recovery_case_open on app.recovery_case (institution_id, student_id, failed_year) where closed_at is null',
  );
  for (const table of ['case_assignment', 'access_grant'] as const) {
    await q.query(`alter table app.${table} add ${fk('case_id', 'recovery_case', 'cascade')}`);
  }
  await createTenantTable(q, {
    name: 'cohort_member',
    columns: [
      'cohort_id uuid not null',
      'student_id uuid not null',
      'joined_on date not null',
      'joined_by uuid',
      'left_on date',
      'left_reason text',
    ],
    constraints: [fk('cohort_id', 'cohort'), fk('student_id', 'student', 'cascade')],
    access: {
      read: "(app.actor_role() in ('dean', 'system') or student_id = any ((select app.student_ids())::uuid[]))",
      write: "app.actor_role() in ('dean', 'system')",
    },
    indexes: ['cohort_id', 'student_id'],
  });
  await q.query(
    'create unique index cohort_member_once on app.cohort_member (institution_id, cohort_id, student_id) where left_on is null',
  );
  await createTenantTable(q, {
    name: 'stage_move',
    columns: [
      'case_id uuid not null',
      'from_stage text',
      'to_stage text not null',
      "reason text not null default ''",
      // Entry criteria that were not met when the move was made anyway: codes of core/pipeline/gates.ts.
      "overridden text[] not null default '{}'",
      'moved_by uuid',
      'moved_at timestamptz not null default now()',
    ],
    constraints: [fk('case_id', 'recovery_case', 'cascade')],
    access: 'case',
    indexes: ['case_id, moved_at'],
    appendOnly: true,
  });
}

/** Everything a list shows or sorts by, one row per case (id = case id), kept in the transaction that changes it. */
async function digest(q: QueryRunner): Promise<void> {
  await createTenantTable(q, {
    name: 'case_digest',
    columns: [
      'case_id uuid not null',
      'student_id uuid not null',
      'cohort_id uuid not null',
      'student_name text not null',
      // Both folded to lower case without accents; compared byte by byte, so that a prefix is a range of the index.
      'sort_name text collate "C" not null',
      `search_name text collate "C" not null default ''`,
      'specialty text',
      'stage text not null',
      'stage_since timestamptz not null',
      'target_year int not null',
      'failed_year int not null',
      'advisor_id uuid',
      'advisor_name text',
      // Codes of core/cases/digest-row.ts.
      "next_step_kind text not null default 'none'",
      'next_step text',
      // Sort keys are never null: infinity stands for "none".
      "next_step_on date not null default 'infinity'",
      "last_contact_at timestamptz not null default '-infinity'",
      "next_meeting_at timestamptz not null default 'infinity'",
      'open_tasks int not null default 0',
      'done_tasks int not null default 0',
      'help_asked_at timestamptz',
      'first_contact_at timestamptz',
      'unanswered int not null default 0',
      'clock_started_at timestamptz not null default now()',
      'contact_due_at timestamptz',
      "debrief_state text not null default 'none'",
      'debrief_held_at timestamptz',
      'debrief_due_on date',
      "plan_state text not null default 'none'",
      // From when on the case needs somebody (core/cases/needs.ts); infinity: nothing waits.
      "needs_at timestamptz not null default 'infinity'",
      'portal_opened_at timestamptz',
      'held_until timestamptz',
      'closed boolean not null default false',
    ],
    constraints: [
      fk('case_id', 'recovery_case', 'cascade'),
      'unique (institution_id, case_id)',
      'check (id = case_id)',
    ],
    access: 'case',
    indexes: [
      'advisor_id, next_step_on, id where not closed',
      'advisor_id, sort_name, id where not closed',
      'advisor_id, last_contact_at, id where not closed',
      'advisor_id, stage_since, id where not closed',
      'advisor_id, needs_at, id where not closed',
      'next_step_on, id where not closed',
      'sort_name, id where not closed',
      'search_name, id where not closed',
      'last_contact_at, id where not closed',
      'stage_since, id where not closed',
      'needs_at, id where not closed',
      'stage, stage_since, id where not closed',
      'sort_name, id where closed',
      'cohort_id, sort_name, id',
    ],
  });
}
