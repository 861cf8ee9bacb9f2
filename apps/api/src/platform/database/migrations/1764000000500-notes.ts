import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable, dropTables, fk } from '../tenant-table.ts';

const toCase = fk('case_id', 'recovery_case', 'cascade');

/** Feedback notes in three classes: memory aid (author only, encrypted), office note, shared note (with its portal row). */
export class Notes1764000000500 implements MigrationInterface {
  name = 'Notes1764000000500';

  async up(q: QueryRunner): Promise<void> {
    await createTenantTable(q, {
      name: 'note',
      columns: [
        'case_id uuid not null',
        'author_id uuid not null',
        "class text not null check (class in ('office', 'shared'))",
        'body text not null check (octet_length(body) <= 204800)',
        // A draft is the author's unfinished text, still part of the case record.
        'draft boolean not null default true',
        'created_at timestamptz not null default now()',
        'changed_at timestamptz not null default now()',
        'changed_by uuid',
        'version int not null default 1',
      ],
      constraints: [toCase, fk('author_id', 'person')],
      access: 'case',
      indexes: ['case_id, created_at, id'],
    });
    await createTenantTable(q, {
      name: 'note_revision',
      columns: [
        'case_id uuid not null',
        'note_id uuid not null',
        'version int not null',
        'body text not null',
        'written_by uuid not null',
        'written_at timestamptz not null default now()',
      ],
      constraints: [
        toCase,
        fk('note_id', 'note', 'cascade'),
        'unique (institution_id, note_id, version)',
      ],
      access: 'case',
      appendOnly: true,
    });
    await createTenantTable(q, {
      name: 'author_key',
      columns: [
        'author_id uuid not null',
        'wrapped bytea not null',
        'created_at timestamptz not null default now()',
      ],
      constraints: ['check (id = author_id)', fk('author_id', 'person')],
      access: 'author',
    });
    await createTenantTable(q, {
      name: 'memory_aid',
      columns: [
        'author_id uuid not null',
        'case_id uuid not null',
        'sealed bytea not null check (octet_length(sealed) <= 206848)',
        'created_at timestamptz not null default now()',
        'changed_at timestamptz not null default now()',
        'version int not null default 1',
      ],
      constraints: [toCase, fk('author_id', 'person')],
      access: 'author',
      indexes: ['author_id, case_id, created_at'],
    });
    await this.portal(q);
  }

  private async portal(q: QueryRunner): Promise<void> {
    // id = one release; a note released again after a change gets another row, the older one is withdrawn.
    await createTenantTable(q, {
      name: 'portal_note',
      columns: [
        'case_id uuid not null',
        'student_id uuid not null',
        'visible_from timestamptz',
        'note_id uuid not null',
        'note_version int not null',
        'body text not null',
        'author_name text not null',
        'released_by uuid not null',
        'released_at timestamptz not null default now()',
        'withdrawn_at timestamptz',
        'withdrawn_by uuid',
        "withdrawn_reason text not null default ''",
      ],
      constraints: [toCase, fk('note_id', 'note', 'cascade')],
      access: {
        read: `((app.actor_role() in ('dean', 'system') or (app.actor_role() = 'advisor' and case_id = any ((select app.case_ids())::uuid[])))
          or (app.actor_role() = 'student' and student_id = app.current_actor() and withdrawn_at is null and (visible_from is null or visible_from <= now())))`,
        write:
          "(app.actor_role() in ('dean', 'system') or (app.actor_role() = 'advisor' and case_id = any ((select app.case_ids())::uuid[])))",
      },
      indexes: ['student_id, released_at', 'note_id'],
    });
    await createTenantTable(q, {
      name: 'note_reply',
      columns: [
        'case_id uuid not null',
        'student_id uuid not null',
        'portal_note_id uuid not null',
        'author_id uuid not null',
        'body text not null check (octet_length(body) <= 20480)',
        'written_at timestamptz not null default now()',
      ],
      constraints: [toCase, fk('portal_note_id', 'portal_note', 'cascade')],
      access: 'student_written',
      indexes: ['portal_note_id, written_at'],
      appendOnly: true,
    });
  }

  async down(q: QueryRunner): Promise<void> {
    await dropTables(q, [
      'note_reply',
      'portal_note',
      'memory_aid',
      'author_key',
      'note_revision',
      'note',
    ]);
  }
}
