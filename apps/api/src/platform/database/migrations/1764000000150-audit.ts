import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable, dropTables } from '../tenant-table.ts';

/** What happened, what was looked at and what was refused; plus the stored results that make retries safe. */
export class Audit1764000000150 implements MigrationInterface {
  name = 'Audit1764000000150';

  async up(q: QueryRunner): Promise<void> {
    await createTenantTable(q, {
      name: 'audit_event',
      columns: [
        'at timestamptz not null default clock_timestamp()',
        'actor_id uuid',
        'actor_role text not null',
        'action text not null',
        "kind text not null check (kind in ('done', 'read', 'denied'))",
        'case_id uuid',
        'student_id uuid',
        'subject_type text',
        'subject_id uuid',
        // Facts safe to show a dean: codes and ids, never note text.
        "facts jsonb not null default '{}'",
      ],
      access: {
        read: `(app.actor_role() in ('dean', 'system') or actor_id = app.current_actor()
          or (app.actor_role() = 'student' and student_id = app.current_actor() and kind = 'read'))`,
        write: "(app.actor_role() = 'system' or actor_id is not distinct from app.current_actor())",
      },
      indexes: ['at, id', 'student_id, at, id', 'case_id, at, id'],
      appendOnly: true,
    });
    await createTenantTable(q, {
      name: 'idempotency',
      columns: [
        'person_id uuid not null',
        'key text not null',
        'operation text not null',
        'input_hash bytea not null',
        'result jsonb',
        'created_at timestamptz not null default now()',
      ],
      constraints: ['unique (institution_id, person_id, key)'],
      access: 'own',
      indexes: ['created_at'],
    });
  }

  async down(q: QueryRunner): Promise<void> {
    await dropTables(q, ['idempotency', 'audit_event']);
  }
}
