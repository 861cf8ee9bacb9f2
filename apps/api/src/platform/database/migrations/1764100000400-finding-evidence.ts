import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable, dropTables, fk } from '../tenant-table.ts';

/** Evidence that people tie to findings, what would change a finding, and the factors that go to the student. */
export class FindingEvidence1764100000400 implements MigrationInterface {
  name = 'FindingEvidence1764100000400';

  async up(q: QueryRunner): Promise<void> {
    await q.query("alter table app.finding add column would_change text not null default ''");
    await createTenantTable(q, {
      name: 'finding_evidence',
      columns: [
        'case_id uuid not null',
        'finding_id uuid not null',
        "kind text not null check (kind in ('fact', 'note', 'student', 'person'))",
        // The fact or note it points at; null for somebody's words.
        'ref_id uuid',
        'says text not null',
        'source text not null',
        'as_of date not null',
        "weighs text not null check (weighs in ('supports', 'against'))",
        'added_by uuid',
        'added_at timestamptz not null default now()',
      ],
      constraints: [
        fk('case_id', 'recovery_case', 'cascade'),
        fk('finding_id', 'finding', 'cascade'),
        "check ((ref_id is not null) = (kind in ('fact', 'note')))",
      ],
      access: 'case',
      indexes: ['case_id, added_at', 'finding_id'],
    });
    // Fixed at the release like the words: what of the why-chain the student may see.
    await q.query(
      "alter table app.portal_diagnosis add column factors jsonb not null default '[]' check (octet_length(factors::text) <= 65536)",
    );
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('alter table app.portal_diagnosis drop column factors');
    await dropTables(q, ['finding_evidence']);
    await q.query('alter table app.finding drop column would_change');
  }
}
