import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable, dropTables, fk } from '../tenant-table.ts';

const toCase = fk('case_id', 'recovery_case', 'cascade');
const kinds = "('extend_graduation', 'loans', 'visa', 'prelim_offer', 'registration', 'other')";

/** Template each guide's plan was laid from before there were several. */
const onlyTemplate = `case guide when 'diagnostic_radiology' then 'diagnostic_radiology.five_phases'
  when 'interventional_radiology' then 'interventional_radiology.first_days'
  when 'img_friendly' then 'img_friendly.twelve_months'
  when 'los_angeles' then 'los_angeles.example_twelve_months' else guide end`;

/** Plans on the season clock: two options of a case, what each task follows, hours, baselines, decisions with a date. */
export class SeasonClock1764100000500 implements MigrationInterface {
  name = 'SeasonClock1764100000500';

  async up(q: QueryRunner): Promise<void> {
    await plans(q);
    await tasks(q);
    await besidePlans(q);
    await datedDecisions(q);
  }

  async down(q: QueryRunner): Promise<void> {
    await dropTables(q, [
      'portal_dated_decision',
      'dated_decision',
      'weekly_limit',
      'plan_baseline',
    ]);
    await q.query(`alter table app.task drop column template, drop column starts_on, drop column hours_a_week,
      drop column after_ids, drop column same, drop column merged`);
    await q.query('drop index app.plan_one_option; drop index app.plan_one_chosen');
    await q.query("delete from app.plan where not chosen or (option = 'B' and state <> 'retired')");
    await q.query(`alter table app.plan drop column option, drop column chosen, drop column pace, drop column template,
      drop column templates, drop column season, drop column available, drop column asked, drop column unfit, drop column merged`);
    await q.query(
      "create unique index plan_one_open on app.plan (institution_id, case_id) where state <> 'retired'",
    );
  }
}

// Every plan that is there becomes option A, chosen, in the guide's own months; no task changes.
async function plans(q: QueryRunner): Promise<void> {
  await q.query(`alter table app.plan
    add column option text not null default 'A' check (option in ('A', 'B')),
    add column chosen boolean not null default true,
    add column pace text not null default 'full' check (pace in ('compressed', 'full')),
    add column template text not null default '',
    add column templates text[] not null default '{}',
    add column season jsonb,
    add column available int not null default 0,
    add column asked int not null default 0,
    add column unfit jsonb not null default '[]',
    add column merged jsonb not null default '[]'`);
  await asOwner(
    q,
    'plan',
    `update app.plan set template = ${onlyTemplate}, templates = array[${onlyTemplate}]`,
  );
  await q.query('drop index app.plan_one_open');
  await q.query(
    "create unique index plan_one_option on app.plan (institution_id, case_id, option) where state <> 'retired'",
  );
  await q.query(
    "create unique index plan_one_chosen on app.plan (institution_id, case_id) where chosen and state <> 'retired'",
  );
}

async function tasks(q: QueryRunner): Promise<void> {
  await q.query(`alter table app.task
    add column template text,
    add column starts_on date,
    add column hours_a_week int check (hours_a_week between 0 and 80),
    add column after_ids uuid[] not null default '{}',
    add column same text,
    add column merged jsonb not null default '[]'`);
  await q.query('alter table app.plan no force row level security');
  await asOwner(
    q,
    'task',
    `update app.task t set template = p.template from app.plan p
     where p.institution_id = t.institution_id and p.id = t.plan_id and t.template_code is not null`,
  );
  await q.query('alter table app.plan force row level security');
}

/** Row policies hold for the owner of a table too; a migration changes the rows of every institution. */
async function asOwner(q: QueryRunner, table: string, statement: string): Promise<void> {
  await q.query(`alter table app.${table} no force row level security`);
  await q.query(statement);
  await q.query(`alter table app.${table} force row level security`);
}

async function besidePlans(q: QueryRunner): Promise<void> {
  // Days of every task as they stood when somebody kept them to compare with.
  await createTenantTable(q, {
    name: 'plan_baseline',
    columns: [
      'case_id uuid not null',
      'plan_id uuid not null',
      'days jsonb not null',
      'kept_by uuid not null',
      'kept_by_name text not null',
      'kept_at timestamptz not null default now()',
    ],
    constraints: [toCase, fk('plan_id', 'plan', 'cascade')],
    access: 'case',
    indexes: ['case_id', 'plan_id, kept_at'],
    appendOnly: true,
  });
  // How many hours a week the student has (id = case id). Either side may say it; it is her word that counts.
  await createTenantTable(q, {
    name: 'weekly_limit',
    columns: [
      'case_id uuid not null',
      'student_id uuid not null',
      'hours int not null check (hours between 1 and 80)',
      'said_by uuid not null',
      'said_by_name text not null',
      'said_by_role text not null',
      'said_at timestamptz not null default now()',
      'version int not null default 1',
    ],
    constraints: [toCase],
    access: 'student_written',
    indexes: ['case_id', 'student_id'],
  });
}

async function datedDecisions(q: QueryRunner): Promise<void> {
  await createTenantTable(q, {
    name: 'dated_decision',
    columns: [
      'case_id uuid not null',
      'student_id uuid not null',
      `kind text not null check (kind in ${kinds})`,
      'title text not null',
      'on_date date not null',
      'source text not null',
      "owner text not null check (owner in ('student', 'advisor', 'office'))",
      'shared boolean not null default false',
      'settled_on date',
      "settled_words text not null default ''",
      'created_by uuid not null',
      'created_at timestamptz not null default now()',
      'version int not null default 1',
    ],
    constraints: [toCase],
    access: 'case',
    indexes: ['case_id, on_date', 'on_date, id where settled_on is null'],
  });
  await createTenantTable(q, {
    name: 'portal_dated_decision',
    columns: [
      'case_id uuid not null',
      'student_id uuid not null',
      'visible_from timestamptz',
      'decision_id uuid not null',
      'title text not null',
      'on_date date not null',
      'owner text not null',
      'released_by_name text not null',
      'released_at timestamptz not null default now()',
      'replaced_at timestamptz',
    ],
    constraints: [toCase, fk('decision_id', 'dated_decision', 'cascade')],
    access: 'portal',
    indexes: ['case_id', 'decision_id', 'student_id, on_date'],
  });
}
