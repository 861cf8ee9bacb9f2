import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable, dropTables, fk } from '../tenant-table.ts';

const toCase = fk('case_id', 'recovery_case', 'cascade');

/** Plans a student looks at before one is chosen, as they were shared, and what both sides say to them. */
export class PlanSharing1764100000510 implements MigrationInterface {
  name = 'PlanSharing1764100000510';

  async up(q: QueryRunner): Promise<void> {
    await createTenantTable(q, {
      name: 'portal_plan_option',
      columns: [
        'case_id uuid not null',
        'student_id uuid not null',
        'visible_from timestamptz',
        'plan_id uuid not null',
        "option text not null check (option in ('A', 'B'))",
        'target_year int not null',
        'target_words text not null',
        'time_words text not null',
        // Titles of steps for which there would be too little time, and the steps month by month.
        "left_out jsonb not null default '[]'",
        "steps jsonb not null default '[]'",
        'shared_by_name text not null',
        'shared_at timestamptz not null default now()',
        'replaced_at timestamptz',
      ],
      constraints: [toCase, fk('plan_id', 'plan', 'cascade')],
      access: 'portal',
      indexes: ['case_id', 'plan_id', 'student_id, option'],
    });
    await createTenantTable(q, {
      name: 'plan_comment',
      columns: [
        'case_id uuid not null',
        'student_id uuid not null',
        'plan_id uuid not null',
        'words text not null',
        'by_id uuid not null',
        'by_name text not null',
        'by_role text not null',
        'written_at timestamptz not null default now()',
      ],
      constraints: [toCase, fk('plan_id', 'plan', 'cascade')],
      access: 'student_written',
      indexes: ['case_id, written_at', 'plan_id', 'student_id'],
      appendOnly: true,
    });
  }

  async down(q: QueryRunner): Promise<void> {
    await dropTables(q, ['plan_comment', 'portal_plan_option']);
  }
}
