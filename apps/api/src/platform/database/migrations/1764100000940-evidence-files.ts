import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable, dropTables, fk } from '../tenant-table.ts';

/** Files that show that a step or an activity was done. */
export class EvidenceFiles1764100000940 implements MigrationInterface {
  name = 'EvidenceFiles1764100000940';

  async up(q: QueryRunner): Promise<void> {
    await createTenantTable(q, {
      name: 'evidence_file',
      columns: [
        'case_id uuid not null',
        'student_id uuid not null',
        "subject_kind text not null check (subject_kind in ('task', 'activity'))",
        // A released task, a task of the student's own, or an activity.
        'subject_id uuid not null',
        'name text not null check (length(name) <= 120)',
        'media_type text not null',
        'size int not null check (size between 1 and 5242880)',
        'sha256 bytea not null',
        // Null once it was taken away: the line stays, the file does not.
        'content bytea',
        'added_by uuid not null',
        'added_by_name text not null',
        'added_at timestamptz not null',
        'removed_at timestamptz',
        'check ((content is null) = (removed_at is not null))',
      ],
      constraints: [fk('case_id', 'recovery_case', 'cascade')],
      access: 'student_written',
      indexes: ['case_id', 'subject_id, added_at where removed_at is null'],
    });
    await q.query(
      'create unique index evidence_file_once on app.evidence_file (institution_id, subject_id, sha256) where removed_at is null',
    );
    await q.query('alter table app.evidence_file alter column content set storage external');
  }

  async down(q: QueryRunner): Promise<void> {
    await dropTables(q, ['evidence_file']);
  }
}
