import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable, dropTables, fk } from '../tenant-table.ts';

/**
 * Guide packs: what we ship stands once, without tenant data, in `reference`; what an institution makes of it is its
 * own, version by version; a case keeps which versions it was worked under; facts of cycles and rules are confirmed
 * by a named person.
 */
export class GuidePacks1764100000100 implements MigrationInterface {
  name = 'GuidePacks1764100000100';

  async up(q: QueryRunner): Promise<void> {
    await shipped(q);
    await createTenantTable(q, {
      name: 'pack_version',
      columns: [
        'pack text not null',
        'number int not null check (number > 0)',
        // Our version underneath with the changes made to it, or the whole body of the institution's own pack.
        'built_on int',
        "changes jsonb not null default '[]'",
        'body jsonb',
        'same_as int',
        'author_id uuid',
        'made_at timestamptz not null default now()',
        'reason text not null',
      ],
      constraints: [
        'unique (institution_id, pack, number)',
        'check ((built_on is null) <> (body is null))',
        fk('author_id', 'person'),
      ],
      access: 'staff',
      appendOnly: true,
    });
    await createTenantTable(q, {
      name: 'case_pack',
      columns: [
        'case_id uuid not null',
        'pack text not null',
        'number int not null',
        'since timestamptz not null default now()',
      ],
      constraints: [fk('case_id', 'recovery_case', 'cascade')],
      access: 'case',
      appendOnly: true,
      indexes: ['case_id, pack, since'],
    });
    await createTenantTable(q, {
      name: 'fact_confirmation',
      columns: [
        // Code of a fact in packages/guides: cycle data or a rule of conduct.
        'fact text not null',
        'confirmed boolean not null',
        'source text not null',
        'read_on date not null',
        'note text not null',
        'confirmed_by uuid not null',
        'confirmed_at timestamptz not null default now()',
      ],
      constraints: [fk('confirmed_by', 'person')],
      access: 'staff',
      appendOnly: true,
      indexes: ['fact, confirmed_at', 'confirmed_by'],
    });
  }

  async down(q: QueryRunner): Promise<void> {
    await dropTables(q, ['fact_confirmation', 'case_pack', 'pack_version']);
    await q.query('drop schema reference cascade');
  }
}

async function shipped(q: QueryRunner): Promise<void> {
  await q.query('create schema reference');
  await q.query('grant usage on schema reference to app_rw');
  await q.query(`create table reference.pack (
    code text not null,
    version int not null,
    body jsonb not null,
    written_at timestamptz not null default now(),
    primary key (code, version)
  )`);
  await q.query('grant select on reference.pack to app_rw');
}
