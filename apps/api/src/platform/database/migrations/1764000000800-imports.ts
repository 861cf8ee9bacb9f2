import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable, dropTables, fk } from '../tenant-table.ts';

/** Lists that came as files: what was read, what each row would do, what was done, and what undo restores. */
export class Imports1764000000800 implements MigrationInterface {
  name = 'Imports1764000000800';

  async up(q: QueryRunner): Promise<void> {
    await createTenantTable(q, {
      name: 'import',
      columns: [
        'cohort_id uuid',
        'file_name text not null',
        'file_bytes int not null',
        'file_hash bytea not null',
        "format text not null check (format in ('csv', 'xlsx'))",
        "state text not null default 'uploaded' check (state in ('uploaded', 'checking', 'checked', 'failed', 'committed', 'undone', 'discarded'))",
        // The file itself, until it is imported or discarded: it may hold columns that are never taken in.
        'content bytea',
        "sheets jsonb not null default '[]'",
        'sheet text',
        'header_line int',
        "columns jsonb not null default '[]'",
        "sample jsonb not null default '[]'",
        "match_by text not null default 'aamc_id' check (match_by in ('aamc_id', 'school_id', 'school_email', 'personal_email'))",
        "date_order text not null default 'unsure' check (date_order in ('unsure', 'month_first', 'day_first'))",
        'blank_lines int not null default 0',
        'held_until timestamptz',
        "held_for uuid[] not null default '{}'",
        'rows_total int not null default 0',
        'rows_done int not null default 0',
        "counts jsonb not null default '{}'",
        "problem text not null default ''",
        'created_by uuid not null',
        'created_at timestamptz not null default now()',
        'committed_by uuid',
        'committed_at timestamptz',
        'undone_by uuid',
        'undone_at timestamptz',
        'version int not null default 1',
      ],
      constraints: [fk('cohort_id', 'cohort')],
      access: 'dean',
      indexes: ['created_at, id'],
    });
    await createTenantTable(q, {
      name: 'import_row',
      columns: [
        'import_id uuid not null',
        'line int not null',
        'cells jsonb not null',
        "outcome text not null check (outcome in ('new', 'changed', 'unchanged', 'conflict', 'refused'))",
        // [{ column, code, facts }] of core/imports/reason.ts
        "reasons jsonb not null default '[]'",
        'student_id uuid',
        'case_id uuid',
        // What the row replaced, so that undo restores exactly the state before.
        'before jsonb',
        // What the row says, tidied; and what it would change: [{ field, from, to }].
        'values jsonb',
        "changes jsonb not null default '[]'",
      ],
      constraints: [
        fk('import_id', 'import', 'cascade'),
        'unique (institution_id, import_id, line)',
      ],
      access: 'dean',
      indexes: ['import_id, outcome, line'],
    });
  }

  async down(q: QueryRunner): Promise<void> {
    await dropTables(q, ['import_row', 'import']);
  }
}
