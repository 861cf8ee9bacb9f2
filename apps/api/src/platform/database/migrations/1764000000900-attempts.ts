import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable, dropTables, fk } from '../tenant-table.ts';

const toCase = fk('case_id', 'recovery_case', 'cascade');
const kept = [
  'source text not null',
  'as_of date not null',
  'confirmed_by uuid',
  'confirmed_at timestamptz',
  'created_by uuid',
  'created_at timestamptz not null default now()',
  'changed_by uuid',
  'changed_at timestamptz not null default now()',
  'version int not null default 1',
];

const knownKinds = [
  'note_shared',
  'debrief_released',
  'plan_released',
  'plan_changed',
  'meeting_arranged',
  'meeting_changed',
  'help_seen',
  'help_asked',
  'note_reply',
  'task_completed',
  'task_moved',
  'assigned',
  'access_granted',
];

async function noticeKinds(q: QueryRunner, kinds: readonly string[]): Promise<void> {
  await q.query('alter table app.notice drop constraint notice_kind_check');
  await q.query(
    `alter table app.notice add constraint notice_kind_check check (kind in (${kinds.map((kind) => `'${kind}'`).join(', ')}))`,
  );
}

/** Attempts with their facts, consent to keep ranks, and the diagnosis that rules propose and people decide. */
export class Attempts1764000000900 implements MigrationInterface {
  name = 'Attempts1764000000900';

  async up(q: QueryRunner): Promise<void> {
    await attempts(q);
    await diagnosis(q);
    await noticeKinds(q, [...knownKinds, 'diagnosis_released']);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query("delete from app.notice where kind = 'diagnosis_released'");
    await noticeKinds(q, knownKinds);
    await q.query(
      'alter table app.finding drop column rule_code, drop column rule_mark, drop column pack_versions, drop column basis',
    );
    await dropTables(q, [
      'portal_diagnosis',
      'case_diagnosis',
      'rank_consent',
      'attempt_fact',
      'attempt',
    ]);
  }
}

async function attempts(q: QueryRunner): Promise<void> {
  await createTenantTable(q, {
    name: 'attempt',
    columns: [
      'case_id uuid not null',
      'match_year int not null',
      // What was entered about the season, codes of core/attempts/vocabulary.ts.
      'specialty text not null',
      "specialty_name text not null default ''",
      'track text not null',
      'aimed_region text not null',
      'system text not null',
      'service text not null',
      'applicant_type text not null',
      'graduated_on date',
      'visa_need text not null',
      'applied_on date',
      'couple boolean not null default false',
      "switched_from text not null default ''",
      'outcome text not null',
      "soap_outcome text not null default ''",
      'interviews_read text not null',
      // Kinds of fact that are complete: what is not there did not happen.
      "complete text[] not null default '{}'",
      'started_from uuid',
      ...kept,
    ],
    constraints: [toCase],
    access: 'case',
    indexes: ['case_id, match_year'],
  });
  await createTenantTable(q, {
    name: 'attempt_fact',
    columns: [
      'case_id uuid not null',
      'attempt_id uuid not null',
      // Kind and body of core/attempts/fact-bodies.ts; the body is checked by core before it is kept.
      'kind text not null',
      'body jsonb not null check (octet_length(body::text) <= 16384)',
      ...kept,
    ],
    constraints: [toCase, fk('attempt_id', 'attempt', 'cascade')],
    access: 'case',
    indexes: ['case_id, kind, id', 'attempt_id'],
  });
  await createTenantTable(q, {
    name: 'rank_consent',
    columns: [
      'case_id uuid not null',
      'how text not null',
      'recorded_by uuid',
      'given_at timestamptz not null',
      'revoked_by uuid',
      'revoked_at timestamptz',
    ],
    constraints: [toCase],
    access: 'case',
    indexes: ['case_id, given_at'],
  });
}

async function diagnosis(q: QueryRunner): Promise<void> {
  // A finding that a rule proposed keeps what it was shown with: rule, mark of the facts, packs, inputs and figures.
  await q.query(`alter table app.finding add column rule_code text, add column rule_mark text,
    add column pack_versions jsonb, add column basis jsonb`);
  await createTenantTable(q, {
    name: 'case_diagnosis',
    columns: [
      'case_id uuid not null',
      'target_on date',
      "priorities uuid[] not null default '{}'",
      "single_factor text not null default ''",
      "student_words text not null default ''",
      'changed_by uuid',
      'changed_at timestamptz not null default now()',
      'version int not null default 1',
    ],
    constraints: [toCase],
    access: 'case',
  });
  const staff =
    "(app.actor_role() in ('dean', 'system') or (app.actor_role() = 'advisor' and case_id = any ((select app.case_ids())::uuid[])))";
  await createTenantTable(q, {
    name: 'portal_diagnosis',
    columns: [
      'case_id uuid not null',
      'student_id uuid not null',
      'visible_from timestamptz',
      'words text not null',
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
