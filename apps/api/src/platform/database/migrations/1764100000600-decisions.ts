import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable, dropTables, fk } from '../tenant-table.ts';

const toCase = fk('case_id', 'recovery_case', 'cascade');
const staff =
  "(app.actor_role() in ('dean', 'system') or (app.actor_role() = 'advisor' and case_id = any ((select app.case_ids())::uuid[])))";
const ownStudent = "(app.actor_role() = 'student' and student_id = app.current_actor())";
const newKinds = ['decision_released', 'wants_contact', 'will_contact'];

/** The path decision with its votes, the student's preference, the goal of a case, and escalations. */
export class Decisions1764100000600 implements MigrationInterface {
  name = 'Decisions1764100000600';

  async up(q: QueryRunner): Promise<void> {
    await decisions(q);
    await students(q);
    await escalations(q);
    await q.query(
      'alter table app.institution add column panel_after_years int not null default 5',
    );
    await q.query('grant update (panel_after_years) on app.institution to app_rw');
    await noticeKinds(q, (kinds) => [...new Set([...kinds, ...newKinds])]);
    await goalsOfPlans(q);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(
      `delete from app.notice where kind in (${newKinds.map((kind) => `'${kind}'`).join(', ')})`,
    );
    await noticeKinds(q, (kinds) => kinds.filter((kind) => !newKinds.includes(kind)));
    await q.query('alter table app.institution drop column panel_after_years');
    await q.query('alter table app.case_digest drop column not_well_at');
    await dropTables(q, [
      'escalation',
      'portal_decision',
      'path_preference',
      'case_goal',
      'decision_vote',
      'decision_option',
      'decision',
    ]);
  }
}

/**
 * Plans that were laid before goals were asked for keep the goal their guide gave them. An owner that is no superuser is
 * itself held by forced row-level security, so it is lifted for the moment.
 */
async function goalsOfPlans(q: QueryRunner): Promise<void> {
  for (const table of ['plan', 'case_goal'])
    await q.query(`alter table app.${table} no force row level security`);
  await q.query(`insert into app.case_goal (institution_id, id, case_id, goal, set_by)
    select p.institution_id, p.case_id, p.case_id, p.title, p.created_by from app.plan p
    where p.state <> 'retired' order by p.created_at desc on conflict do nothing`);
  for (const table of ['plan', 'case_goal'])
    await q.query(`alter table app.${table} force row level security`);
}

/** Changes the kinds a notice may have, whatever other features have added to them. */
async function noticeKinds(
  q: QueryRunner,
  change: (kinds: readonly string[]) => readonly string[],
): Promise<void> {
  const [found] = (await q.query(
    "select pg_get_constraintdef(oid) as says from pg_constraint where conname = 'notice_kind_check'",
  )) as { says: string }[];
  const known = [...(found?.says ?? '').matchAll(/'([a-z_]+)'/g)].map((match) => match[1] ?? '');
  const kinds = change(known).map((kind) => `'${kind}'`);
  await q.query('alter table app.notice drop constraint notice_kind_check');
  await q.query(
    `alter table app.notice add constraint notice_kind_check check (kind in (${kinds.join(', ')}))`,
  );
}

async function decisions(q: QueryRunner): Promise<void> {
  await createTenantTable(q, {
    name: 'decision',
    columns: [
      'case_id uuid not null',
      "kind text not null check (kind in ('path', 'panel'))",
      "state text not null default 'open' check (state in ('open', 'decided', 'overridden', 'dropped'))",
      // Row of decision_option; no key, because the options belong to the decision and not the other way round.
      'option_id uuid',
      'parallel_id uuid',
      "goal text not null default ''",
      "why text not null default ''",
      "dissent text not null default ''",
      // The advisor's note beside a second confirmation, or the reason of an override.
      "note text not null default ''",
      'review_on date',
      // What the student will read.
      "student_words text not null default ''",
      'opened_by uuid',
      'opened_at timestamptz not null default now()',
      'decided_by uuid',
      'decided_at timestamptz',
      'changed_by uuid',
      'changed_at timestamptz not null default now()',
      'version int not null default 1',
    ],
    constraints: [toCase],
    access: 'case',
    indexes: ['case_id, opened_at, id'],
  });
  await q.query(
    "create unique index decision_one_open on app.decision (institution_id, case_id, kind) where state = 'open'",
  );
  await createTenantTable(q, {
    name: 'decision_option',
    columns: [
      'case_id uuid not null',
      'decision_id uuid not null',
      'code text not null',
      // The entry of core/decisions/compare.ts, checked by core before it is kept.
      'body jsonb not null check (octet_length(body::text) <= 16384)',
      'changed_by uuid',
      'changed_at timestamptz not null default now()',
    ],
    constraints: [toCase, fk('decision_id', 'decision', 'cascade')],
    access: 'case',
    indexes: ['case_id, decision_id, id'],
  });
  await createTenantTable(q, {
    name: 'decision_vote',
    columns: [
      'case_id uuid not null',
      'decision_id uuid not null',
      'name text not null',
      'part text not null',
      'knows_data boolean not null',
      "outlook text not null check (outlook in ('fair', 'low', 'cannot_say'))",
      "confidence text not null check (confidence in ('sure', 'fairly_sure', 'unsure'))",
      'reason text not null',
      'recorded_by uuid not null',
      'recorded_at timestamptz not null default now()',
    ],
    constraints: [toCase, fk('decision_id', 'decision', 'cascade')],
    access: 'case',
    indexes: ['case_id, decision_id, id'],
  });
  await createTenantTable(q, {
    name: 'case_goal',
    columns: [
      'case_id uuid not null',
      'goal text not null',
      'set_by uuid',
      'set_at timestamptz not null default now()',
      'version int not null default 1',
    ],
    constraints: [toCase, 'check (id = case_id)'],
    access: 'case',
  });
}

/** What the student writes about it, and what she was given. */
async function students(q: QueryRunner): Promise<void> {
  await createTenantTable(q, {
    name: 'path_preference',
    columns: [
      'case_id uuid not null',
      'student_id uuid not null',
      'option text',
      "words text not null default ''",
      'written_at timestamptz not null',
    ],
    constraints: [toCase],
    // Written by the student alone; staff read it, and nobody rewrites it.
    access: { read: `(${staff} or ${ownStudent})`, write: ownStudent },
    appendOnly: true,
    indexes: ['case_id, written_at', 'student_id, written_at'],
  });
  await createTenantTable(q, {
    name: 'portal_decision',
    columns: [
      'case_id uuid not null',
      'student_id uuid not null',
      'visible_from timestamptz',
      'decision_id uuid not null',
      'goal text not null',
      'way text not null',
      "second_way text not null default ''",
      'words text not null',
      'review_on date not null',
      'author_name text not null',
      'released_by uuid not null',
      'released_at timestamptz not null default now()',
      'withdrawn_at timestamptz',
      'withdrawn_by uuid',
      "withdrawn_reason text not null default ''",
    ],
    constraints: [toCase],
    access: {
      read: `(${staff} or (${ownStudent} and withdrawn_at is null and (visible_from is null or visible_from <= now())))`,
      write: staff,
    },
    indexes: ['student_id, released_at', 'case_id'],
  });
}

async function escalations(q: QueryRunner): Promise<void> {
  await createTenantTable(q, {
    name: 'escalation',
    columns: [
      'case_id uuid not null',
      'student_id uuid not null',
      "words text not null default ''",
      'raised_at timestamptz not null',
      'seen_by uuid',
      'seen_by_name text',
      'seen_at timestamptz',
      "how text check (how in ('spoke', 'arranged', 'handed_on'))",
      "answer text not null default ''",
      'acted_by_name text',
      'acted_at timestamptz',
    ],
    constraints: [toCase],
    access: 'student_written',
    indexes: ['case_id, raised_at', 'student_id, raised_at'],
  });
  await q.query('alter table app.case_digest add column not_well_at timestamptz');
}
