import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable, dropTables, fk } from '../tenant-table.ts';

/** Questions added for one debrief, with who added them; whoever is asked carries their words along. */
export class OwnQuestions1764100000940 implements MigrationInterface {
  name = 'OwnQuestions1764100000940';

  async up(q: QueryRunner): Promise<void> {
    await createTenantTable(q, {
      name: 'debrief_question',
      columns: [
        'case_id uuid not null',
        'debrief_id uuid not null',
        'words text not null',
        "hint text not null default ''",
        'added_by uuid not null',
        'added_by_name text not null',
        'added_at timestamptz not null',
        'removed_by uuid',
        'removed_at timestamptz',
      ],
      constraints: [
        fk('case_id', 'recovery_case', 'cascade'),
        fk('debrief_id', 'debrief', 'cascade'),
      ],
      access: 'case',
      indexes: ['debrief_id, added_at', 'case_id'],
    });
    // Code, words and hint: somebody from outside sees her own row and nothing of the debrief.
    await q.query(
      "alter table app.debriefer add column own_questions jsonb not null default '[]'::jsonb",
    );
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('alter table app.debriefer drop column own_questions');
    await dropTables(q, ['debrief_question']);
  }
}
