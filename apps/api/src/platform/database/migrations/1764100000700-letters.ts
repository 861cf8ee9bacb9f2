import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable, dropTables, fk } from '../tenant-table.ts';

const toCase = fk('case_id', 'recovery_case', 'cascade');
const kept = [
  'created_by uuid',
  'created_at timestamptz not null default now()',
  'changed_by uuid',
  'changed_at timestamptz not null default now()',
  'version int not null default 1',
];
const staff =
  "(app.actor_role() in ('dean', 'system') or (app.actor_role() = 'advisor' and case_id = any ((select app.case_ids())::uuid[])))";
const herself = "(app.actor_role() = 'student' and student_id = app.current_actor())";

/** Letters towards the next application with what the student may see and signs, interim roles, certificates, visa. */
export class Letters1764100000700 implements MigrationInterface {
  name = 'Letters1764100000700';

  async up(q: QueryRunner): Promise<void> {
    await letters(q);
    await waivers(q);
    await roles(q);
    await credentials(q);
  }

  async down(q: QueryRunner): Promise<void> {
    await dropTables(q, [
      'visa_record',
      'certificate',
      'interim_role',
      'letter_waiver',
      'portal_letter',
      'letter',
    ]);
  }
}

async function letters(q: QueryRunner): Promise<void> {
  const plain = [
    'writer',
    'role',
    'field',
    'institution',
    'country',
    'relationship',
    'knows',
    'work_seen',
  ];
  const asked = ['where_worked', 'endorses', 'describes', 'knows_residency', 'kind', 'status'];
  await createTenantTable(q, {
    name: 'letter',
    columns: [
      'case_id uuid not null',
      // Codes of core/letters/vocabulary.ts and core/attempts/fact-words.ts. There is no column for a letter's text.
      ...[...plain, ...asked].map((name) => `${name} text not null`),
      'reused boolean not null default false',
      'asked_on date',
      'written_on date',
      'due_on date',
      "feedback text not null default ''",
      'shown boolean not null default true',
      ...kept,
    ],
    constraints: [toCase],
    access: 'case',
    indexes: ['case_id, id'],
  });
  // The part of a letter that the student sees, in her own rows; same id as the letter.
  await createTenantTable(q, {
    name: 'portal_letter',
    columns: [
      'case_id uuid not null',
      'student_id uuid not null',
      'visible_from timestamptz',
      'writer text not null',
      'field text not null',
      'institution text not null',
      'kind text not null',
      'status text not null',
      'asked_on date',
      'written_on date',
      'due_on date',
      "packs text[] not null default '{}'",
      'changed_at timestamptz not null default now()',
    ],
    constraints: [toCase, fk('id', 'letter', 'cascade')],
    access: 'portal',
    indexes: ['student_id, id', 'case_id'],
  });
}

async function waivers(q: QueryRunner): Promise<void> {
  await createTenantTable(q, {
    name: 'letter_waiver',
    columns: [
      'case_id uuid not null',
      'student_id uuid not null',
      'letter_id uuid not null',
      "choice text not null check (choice in ('waived', 'not_waived'))",
      'signed_name text not null',
      'signed_at timestamptz not null',
      'revoked_at timestamptz',
    ],
    constraints: [toCase, fk('letter_id', 'letter', 'cascade')],
    // Nobody signs in her place: staff read.
    access: { read: `(${staff} or ${herself})`, write: herself },
    indexes: ['letter_id, signed_at', 'case_id', 'student_id'],
  });
  await q.query(
    'create unique index letter_waiver_standing on app.letter_waiver (institution_id, letter_id) where revoked_at is null',
  );
}

async function roles(q: QueryRunner): Promise<void> {
  await createTenantTable(q, {
    name: 'interim_role',
    columns: [
      'case_id uuid not null',
      'title text not null',
      'kind text not null',
      'state text not null',
      "state_reason text not null default ''",
      // The rest of core/roles/interim-role.ts, checked by core before it is kept.
      'body jsonb not null check (octet_length(body::text) <= 32768)',
      ...kept,
    ],
    constraints: [toCase],
    access: 'case',
    indexes: ['case_id, id'],
  });
}

async function credentials(q: QueryRunner): Promise<void> {
  await createTenantTable(q, {
    name: 'certificate',
    columns: [
      'case_id uuid not null',
      'kind text not null',
      "name text not null default ''",
      'issued_on date',
      'expires_on date',
      'source text not null',
      ...kept,
    ],
    constraints: [toCase],
    access: 'case',
    indexes: ['case_id, id'],
  });
  // One row for each case; its id is the case's.
  await createTenantTable(q, {
    name: 'visa_record',
    columns: [
      'case_id uuid not null',
      'pathway text not null',
      "sponsors text not null default ''",
      'status_until date',
      'clinical_authorization text not null',
      'source text not null',
      ...kept,
    ],
    constraints: [toCase],
    access: 'case',
    indexes: ['case_id'],
  });
}
