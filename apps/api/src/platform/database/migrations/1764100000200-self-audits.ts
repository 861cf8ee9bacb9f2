import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable, dropTables, fk } from '../tenant-table.ts';

const toCase = fk('case_id', 'recovery_case', 'cascade');
const hers = "(app.actor_role() = 'student' and student_id = app.current_actor())";
const needToKnow =
  "(app.actor_role() in ('dean', 'system') or (app.actor_role() = 'advisor' and case_id = any ((select app.case_ids())::uuid[])))";

/** The student's post-match audit: private until she shares it, and the advisor's review beside it. */
export class SelfAudits1764100000200 implements MigrationInterface {
  name = 'SelfAudits1764100000200';

  async up(q: QueryRunner): Promise<void> {
    await hersAlone(q);
    await shared(q);
    await review(q);
    await changeNoticeKinds(q, (kinds) => [...kinds, 'audit_shared']);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query("delete from app.notice where kind = 'audit_shared'");
    await changeNoticeKinds(q, (kinds) => kinds.filter((kind) => kind !== 'audit_shared'));
    await dropTables(q, [
      'audit_finding',
      'review_answer',
      'shared_audit',
      'portal_audit_facts',
      'self_audit_answer',
      'self_audit',
    ]);
  }
}

/** Neither staff nor system reads these: before she shares, nobody can tell that there is an audit. */
async function hersAlone(q: QueryRunner): Promise<void> {
  await createTenantTable(q, {
    name: 'self_audit',
    columns: [
      'case_id uuid not null',
      'student_id uuid not null',
      // Code of the question she was at.
      'place text not null',
      'changed_at timestamptz not null default now()',
    ],
    constraints: [toCase, 'check (id = case_id)'],
    access: { read: hers, write: hers },
    indexes: ['case_id', 'student_id'],
  });
  await createTenantTable(q, {
    name: 'self_audit_answer',
    columns: [
      'case_id uuid not null',
      'student_id uuid not null',
      'question text not null',
      'rating text not null',
      'words text not null check (octet_length(words) <= 20480)',
      'facts_right text not null',
      'changed_at timestamptz not null default now()',
      'version int not null default 1',
    ],
    constraints: [toCase, 'unique (institution_id, case_id, question)'],
    access: { read: hers, write: hers },
    indexes: ['student_id'],
  });
}

async function shared(q: QueryRunner): Promise<void> {
  // What core lets her see of the facts held, laid out when she opens her audit. The newest row counts.
  await createTenantTable(q, {
    name: 'portal_audit_facts',
    columns: [
      'case_id uuid not null',
      'student_id uuid not null',
      'content jsonb not null',
      'laid_at timestamptz not null default now()',
    ],
    constraints: [toCase],
    access: { read: hers, write: "app.actor_role() = 'system'" },
    indexes: ['case_id, laid_at', 'student_id'],
    appendOnly: true,
  });
  await createTenantTable(q, {
    name: 'shared_audit',
    columns: [
      'case_id uuid not null',
      'student_id uuid not null',
      'number int not null',
      'answers jsonb not null check (octet_length(answers::text) <= 262144)',
      'topics text[] not null',
      'shared_at timestamptz not null default now()',
    ],
    constraints: [toCase, 'unique (institution_id, case_id, number)'],
    access: { read: `(${needToKnow} or ${hers})`, write: hers },
    indexes: ['student_id'],
    appendOnly: true,
  });
}

async function review(q: QueryRunner): Promise<void> {
  await createTenantTable(q, {
    name: 'review_answer',
    columns: [
      'case_id uuid not null',
      'question text not null',
      'rating text not null',
      'words text not null check (octet_length(words) <= 20480)',
      'changed_by uuid',
      'changed_at timestamptz not null default now()',
      'version int not null default 1',
    ],
    constraints: [toCase, 'unique (institution_id, case_id, question)'],
    access: 'case',
  });
  // Which question, and which sharing of it, a finding was made from.
  await createTenantTable(q, {
    name: 'audit_finding',
    columns: [
      'case_id uuid not null',
      'question text not null',
      'shared_audit_id uuid',
      'finding_id uuid not null',
    ],
    constraints: [
      toCase,
      fk('shared_audit_id', 'shared_audit', 'cascade'),
      fk('finding_id', 'finding', 'cascade'),
    ],
    access: 'case',
    indexes: ['case_id', 'shared_audit_id', 'finding_id'],
    appendOnly: true,
  });
}

/** Changes what notices may say, whatever other migrations have added before. */
async function changeNoticeKinds(
  q: QueryRunner,
  change: (kinds: readonly string[]) => readonly string[],
): Promise<void> {
  const [found] = (await q.query(
    `select pg_get_constraintdef(oid) as words from pg_constraint where conname = 'notice_kind_check'`,
  )) as { words: string }[];
  const known = [...(found?.words ?? '').matchAll(/'([a-z_]+)'/g)].flatMap(
    ([, kind]) => kind ?? [],
  );
  const kinds = change(known).map((kind) => `'${kind}'`);
  await q.query('alter table app.notice drop constraint notice_kind_check');
  await q.query(
    `alter table app.notice add constraint notice_kind_check check (kind in (${kinds.join(', ')}))`,
  );
}
