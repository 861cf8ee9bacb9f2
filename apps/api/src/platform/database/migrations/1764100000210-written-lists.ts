import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable, dropTables, fk } from '../tenant-table.ts';

const toCase = fk('case_id', 'recovery_case', 'cascade');
const staff =
  "(app.actor_role() in ('dean', 'system') or (app.actor_role() = 'advisor' and case_id = any ((select app.case_ids())::uuid[])))";

/** The written list in three columns (IR-23), and what of it the student was given. */
export class WrittenLists1764100000210 implements MigrationInterface {
  name = 'WrittenLists1764100000210';

  async up(q: QueryRunner): Promise<void> {
    await createTenantTable(q, {
      name: 'written_list',
      columns: [
        'case_id uuid not null',
        'changed_by uuid',
        'changed_at timestamptz not null default now()',
        'version int not null default 1',
      ],
      constraints: [toCase, 'check (id = case_id)'],
      access: 'case',
      indexes: ['case_id'],
    });
    await createTenantTable(q, {
      name: 'written_list_line',
      columns: [
        'case_id uuid not null',
        // Stays through every edit of the list, whatever row holds it.
        'line_id uuid not null',
        'finding_id uuid',
        'sort int not null',
        'hurt text not null',
        'within_year text not null',
        'longer text not null',
      ],
      constraints: [
        toCase,
        fk('finding_id', 'finding', 'cascade'),
        'unique (institution_id, case_id, line_id)',
      ],
      access: 'case',
      indexes: ['finding_id'],
    });
    await released(q);
  }

  async down(q: QueryRunner): Promise<void> {
    await dropTables(q, ['portal_written_list', 'written_list_line', 'written_list']);
  }
}

async function released(q: QueryRunner): Promise<void> {
  await createTenantTable(q, {
    name: 'portal_written_list',
    columns: [
      'case_id uuid not null',
      'student_id uuid not null',
      'visible_from timestamptz',
      'lines jsonb not null',
      'horizon text not null',
      'author_name text not null',
      'released_by uuid not null',
      'released_at timestamptz not null default now()',
      'withdrawn_at timestamptz',
      'withdrawn_by uuid',
      "withdrawn_reason text not null default ''",
    ],
    constraints: [toCase],
    access: {
      read: `(${staff} or (app.actor_role() = 'student' and student_id = app.current_actor() and withdrawn_at is null
        and (visible_from is null or visible_from <= now())))`,
      write: staff,
    },
    indexes: ['student_id, released_at', 'case_id'],
  });
}
