import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable, dropTables, fk } from '../tenant-table.ts';

/**
 * Schemas, the app role, the functions that policies use, the directory, institutions and people.
 * The role `app_rw` owns nothing; the platform sets its login and password, because a migration file must not hold one.
 */
export class Foundation1764000000100 implements MigrationInterface {
  name = 'Foundation1764000000100';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`do $$ begin
      if not exists (select 1 from pg_roles where rolname = 'app_rw') then create role app_rw nologin nosuperuser nobypassrls; end if;
    end $$`);
    await q.query('create schema if not exists app');
    await q.query('create schema if not exists directory');
    await q.query('grant usage on schema app, directory to app_rw');
    await settings(q);
    await q.query(`create table directory.institution_slug (
      slug text primary key check (slug ~ '^[a-z0-9][a-z0-9-]{1,62}$'),
      institution_id uuid not null
    )`);
    await q.query('grant select on directory.institution_slug to app_rw');
    await createTenantTable(q, {
      name: 'institution',
      columns: [
        'slug text not null',
        'name text not null',
        'time_zone text not null',
        'practice boolean not null default false',
        'practice_started_on date',
        'contact_first_hours int not null default 24',
        'contact_clock_hours int not null default 48',
        'debrief_clock_days int not null default 31',
        'stalled_after_days int not null default 21',
        'staff_idle_minutes int not null default 15',
        'student_idle_minutes int not null default 30',
        "portal_welcome text not null default ''",
        'version int not null default 1',
      ],
      constraints: ['check (institution_id = id)', 'unique (institution_id)'],
      access: {
        read: 'app.actor_role() is not null',
        write: "app.actor_role() in ('dean', 'system')",
      },
    });
    // Whether an institution is for practice is decided when it is made, never by the application.
    await q.query('revoke insert, update, delete on app.institution from app_rw');
    await q.query(`grant update (name, time_zone, contact_first_hours, contact_clock_hours, debrief_clock_days,
      stalled_after_days, staff_idle_minutes, student_idle_minutes, portal_welcome, version) on app.institution to app_rw`);
    await createTenantTable(q, {
      name: 'support_contact',
      columns: [
        "kind text not null check (kind in ('contact', 'counselling', 'crisis'))",
        'label text not null',
        "detail text not null default ''",
        "phone text not null default ''",
        "email text not null default ''",
        "url text not null default ''",
        'sort int not null',
        'version int not null default 1',
      ],
      access: {
        read: 'app.actor_role() is not null',
        write: "app.actor_role() in ('dean', 'system')",
      },
      indexes: ['sort'],
    });
    await people(q);
  }

  async down(q: QueryRunner): Promise<void> {
    await dropTables(q, [
      'throttle',
      'sign_in_link',
      'session',
      'credential',
      'identity',
      'person',
      'support_contact',
      'institution',
    ]);
    await q.query('drop table directory.institution_slug');
    await q.query('drop schema app cascade');
    await q.query('drop schema directory');
  }
}

async function settings(q: QueryRunner): Promise<void> {
  const setting = (name: string, type: string) =>
    `select nullif(current_setting('app.${name}', true), '')::${type}`;
  const fn = (name: string, type: string, body: string) =>
    q.query(
      `create function app.${name}() returns ${type} language sql stable parallel safe as $$ ${body} $$`,
    );
  await fn('current_institution', 'uuid', setting('institution_id', 'uuid'));
  await fn('current_actor', 'uuid', setting('actor_id', 'uuid'));
  await fn('actor_role', 'text', setting('actor_role', 'text'));
}

async function people(q: QueryRunner): Promise<void> {
  await createTenantTable(q, {
    name: 'person',
    columns: [
      "role text not null check (role in ('dean', 'advisor', 'student'))",
      'full_name text not null',
      "sort_name text not null default ''",
      "preferred_name text not null default ''",
      "pronouns text not null default ''",
      "title text not null default ''",
      'school_email text',
      'personal_email text',
      "phone text not null default ''",
      'time_zone text',
      "status text not null default 'active' check (status in ('active', 'deactivated'))",
      'portal_opened_at timestamptz',
      'created_at timestamptz not null default now()',
      'version int not null default 1',
    ],
    // Need to know for students' rows comes with cases (migration 300 replaces this read policy).
    access: {
      read: 'app.actor_role() is not null',
      write: "app.actor_role() in ('dean', 'advisor', 'system')",
    },
    indexes: ['role, sort_name, id', 'lower(school_email)', 'lower(personal_email)'],
  });
  await createTenantTable(q, {
    name: 'identity',
    columns: [
      'person_id uuid not null',
      'issuer text not null',
      'subject text not null',
      'created_at timestamptz not null default now()',
    ],
    constraints: [fk('person_id', 'person', 'cascade'), 'unique (institution_id, issuer, subject)'],
    access: 'system',
    indexes: ['person_id'],
  });
  await createTenantTable(q, {
    name: 'credential',
    columns: [
      'person_id uuid not null',
      "kind text not null check (kind in ('password', 'totp', 'passkey'))",
      'secret text not null',
      'changed_at timestamptz not null default now()',
    ],
    constraints: [fk('person_id', 'person', 'cascade')],
    access: 'system',
    indexes: ['person_id, kind'],
  });
  await createTenantTable(q, {
    name: 'session',
    columns: [
      'person_id uuid not null',
      'token_hash bytea not null',
      'created_at timestamptz not null default now()',
      'last_seen_at timestamptz not null default now()',
      'expires_at timestamptz not null',
      "device text not null default ''",
      'ended_at timestamptz',
    ],
    constraints: [fk('person_id', 'person', 'cascade'), 'unique (institution_id, token_hash)'],
    access: 'own',
    indexes: ['person_id, created_at'],
  });
  await createTenantTable(q, {
    name: 'sign_in_link',
    columns: [
      'person_id uuid not null',
      "kind text not null check (kind in ('invitation', 'password'))",
      'token_hash bytea not null',
      'created_by uuid',
      'created_at timestamptz not null default now()',
      'expires_at timestamptz not null',
      'used_at timestamptz',
      'withdrawn_at timestamptz',
    ],
    constraints: [fk('person_id', 'person', 'cascade'), 'unique (institution_id, token_hash)'],
    access: 'dean',
    indexes: ['person_id, created_at'],
  });
  await createTenantTable(q, {
    name: 'throttle',
    columns: [
      'key text not null',
      'window_start timestamptz not null',
      'attempts int not null default 0',
    ],
    constraints: ['unique (institution_id, key)'],
    access: 'system',
  });
}
