import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable, dropTables, fk } from '../tenant-table.ts';

/** What the student says to the diagnosis she was given: kept beside it, each answer as it was given. */
export class DiagnosisAnswer1764100000410 implements MigrationInterface {
  name = 'DiagnosisAnswer1764100000410';

  async up(q: QueryRunner): Promise<void> {
    await createTenantTable(q, {
      name: 'diagnosis_answer',
      columns: [
        'case_id uuid not null',
        'student_id uuid not null',
        'release_id uuid not null',
        "agrees text not null check (agrees in ('yes', 'partly', 'no'))",
        "words text not null default ''",
        'answered_at timestamptz not null',
      ],
      constraints: [
        fk('case_id', 'recovery_case', 'cascade'),
        fk('release_id', 'portal_diagnosis', 'cascade'),
      ],
      access: 'student_written',
      indexes: ['release_id, answered_at', 'case_id'],
    });
  }

  async down(q: QueryRunner): Promise<void> {
    await dropTables(q, ['diagnosis_answer']);
  }
}
