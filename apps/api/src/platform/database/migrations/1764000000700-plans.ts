import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable, dropTables, fk } from '../tenant-table.ts';

const toCase = fk('case_id', 'recovery_case', 'cascade');

/** Plans and tasks (staff rows), their released copies (portal rows), and what the student does with them. */
export class Plans1764000000700 implements MigrationInterface {
  name = 'Plans1764000000700';

  async up(q: QueryRunner): Promise<void> {
    await createTenantTable(q, {
      name: 'plan',
      columns: [
        'case_id uuid not null',
        'title text not null',
        'target_year int not null',
        'failed_year int not null',
        'guide text not null',
        'guide_version int not null',
        "says text not null default ''",
        "student_says text not null default ''",
        // Phases and gaps with their dates, and template tasks whose window had passed when it was laid.
        "spans jsonb not null default '[]'",
        "passed jsonb not null default '[]'",
        "state text not null default 'draft' check (state in ('draft', 'released', 'retired'))",
        'released_version int not null default 0',
        'created_by uuid',
        'created_at timestamptz not null default now()',
        'version int not null default 1',
      ],
      constraints: [toCase],
      access: 'case',
    });
    await q.query(
      "create unique index plan_one_open on app.plan (institution_id, case_id) where state <> 'retired'",
    );
    await createTenantTable(q, {
      name: 'task',
      columns: [
        'case_id uuid not null',
        'plan_id uuid not null',
        'template_code text',
        'phase text not null',
        'category text not null',
        'title text not null',
        "student_title text not null default ''",
        "why text not null default ''",
        "owner text not null check (owner in ('student', 'advisor', 'office'))",
        'earliest_on date',
        'latest_on date',
        'due_on date',
        "evidence_asked text not null default ''",
        "factors text[] not null default '{}'",
        'minutes int',
        'dropped_reason text',
        'dropped_at timestamptz',
        'sort int not null',
        'source jsonb',
        'created_by uuid',
        'created_at timestamptz not null default now()',
        'version int not null default 1',
      ],
      constraints: [
        toCase,
        fk('plan_id', 'plan', 'cascade'),
        'check (earliest_on is null or latest_on is null or earliest_on <= latest_on)',
      ],
      access: 'case',
      indexes: ['case_id, due_on, id', 'plan_id, sort, id'],
    });
    await portal(q);
  }

  async down(q: QueryRunner): Promise<void> {
    await dropTables(q, [
      'help_request',
      'task_event',
      'task_progress',
      'own_task',
      'portal_task',
      'portal_plan',
      'task',
      'plan',
    ]);
  }
}

async function portal(q: QueryRunner): Promise<void> {
  const owned = ['case_id uuid not null', 'student_id uuid not null'];
  await createTenantTable(q, {
    name: 'portal_plan',
    columns: [
      ...owned,
      'visible_from timestamptz',
      'plan_id uuid not null',
      'release int not null',
      'title text not null',
      'target_year int not null',
      "says text not null default ''",
      "spans jsonb not null default '[]'",
      'released_by uuid not null',
      'released_by_name text not null',
      'released_at timestamptz not null default now()',
      'replaced_at timestamptz',
    ],
    constraints: [
      toCase,
      fk('plan_id', 'plan', 'cascade'),
      'unique (institution_id, plan_id, release)',
    ],
    access: 'portal',
    indexes: ['student_id, released_at'],
  });
  await createTenantTable(q, {
    name: 'portal_task',
    columns: [
      ...owned,
      'visible_from timestamptz',
      'portal_plan_id uuid not null',
      'task_id uuid not null',
      'phase text not null',
      'category text not null',
      'title text not null',
      "why text not null default ''",
      'owner text not null',
      'earliest_on date',
      'latest_on date',
      'due_on date',
      "evidence_asked text not null default ''",
      'minutes int',
      // Domains it strengthens, from accepted findings; empty: part of the season.
      "answers text[] not null default '{}'",
      'sort int not null',
    ],
    constraints: [toCase, fk('portal_plan_id', 'portal_plan', 'cascade')],
    access: 'portal',
    indexes: ['student_id, portal_plan_id, sort', 'task_id'],
  });
  // A task the student added herself; her advisors see it too.
  await createTenantTable(q, {
    name: 'own_task',
    columns: [
      ...owned,
      'title text not null',
      "why text not null default ''",
      'due_on date',
      'dropped_at timestamptz',
      'created_at timestamptz not null default now()',
      'version int not null default 1',
    ],
    constraints: [toCase],
    access: 'student_written',
    indexes: ['student_id, due_on', 'case_id, due_on'],
  });
  // Where a task stands (id = task id or own_task id). Absent row = agreed, not begun. Either side may write it.
  await createTenantTable(q, {
    name: 'task_progress',
    columns: [
      ...owned,
      "state text not null check (state in ('agreed', 'in_progress', 'blocked', 'done', 'verified'))",
      'moved_to date',
      "evidence text not null default ''",
      "evidence_link text not null default ''",
      'evidence_on date',
      "reason text not null default ''",
      'changed_by uuid not null',
      'changed_at timestamptz not null default now()',
      'done_at timestamptz',
      'version int not null default 1',
    ],
    constraints: [toCase],
    access: 'student_written',
    indexes: ['student_id', 'case_id'],
  });
  await createTenantTable(q, {
    name: 'task_event',
    columns: [
      ...owned,
      'task_id uuid not null',
      "kind text not null check (kind in ('added', 'changed', 'begun', 'completed', 'reopened', 'verified', 'moved', 'blocked', 'dropped', 'help_asked', 'help_seen'))",
      'by_id uuid not null',
      'by_name text not null',
      'by_role text not null',
      'at timestamptz not null default now()',
      'from_on date',
      'to_on date',
      "words text not null default ''",
    ],
    constraints: [toCase],
    access: 'student_written',
    indexes: ['case_id, at, id', 'task_id, at'],
    appendOnly: true,
  });
  await createTenantTable(q, {
    name: 'help_request',
    columns: [
      ...owned,
      'task_id uuid',
      "words text not null default ''",
      'asked_at timestamptz not null default now()',
      'seen_by uuid',
      'seen_by_name text',
      'seen_at timestamptz',
      "answer text not null default ''",
      'answered_at timestamptz',
      'closed_at timestamptz',
    ],
    constraints: [toCase],
    access: 'student_written',
    indexes: ['student_id, asked_at', 'case_id, asked_at'],
  });
}
