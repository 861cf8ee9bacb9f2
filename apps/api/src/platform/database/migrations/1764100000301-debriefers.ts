import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable, dropTables, fk } from '../tenant-table.ts';

const toCase = fk('case_id', 'recovery_case', 'cascade');
const toDebrief = fk('debrief_id', 'debrief', 'cascade');
const toDebriefer = fk('debriefer_id', 'debriefer', 'cascade');
const needToKnow =
  "(app.actor_role() in ('dean', 'system') or (app.actor_role() = 'advisor' and case_id = any ((select app.case_ids())::uuid[])))";
const herself = "(app.actor_role() = 'student' and student_id = app.current_actor())";
const outside = "app.actor_role() = 'external_debriefer'";

/**
 * Several people asked about one case: who was asked and on what basis, the student's consents, links and sessions of
 * people from outside, answers that nobody sees before giving her own, and the words a finding came from.
 */
export class Debriefers1764100000301 implements MigrationInterface {
  name = 'Debriefers1764100000301';

  async up(q: QueryRunner): Promise<void> {
    // The packs a debrief was held under; until then those of the case's newest attempt apply.
    await q.query("alter table app.debrief add column packs text[] not null default '{}'");
    await consents(q);
    await debriefers(q);
    await doors(q);
    await answers(q);
    await sources(q);
    await closeToOutsiders(q);
  }

  async down(q: QueryRunner): Promise<void> {
    for (const table of ['institution', 'support_contact'])
      await q.query(
        `alter policy read on app.${table} using (institution_id = app.current_institution() and app.actor_role() is not null)`,
      );
    await q.query(
      'alter policy add on app.notice with check (institution_id = app.current_institution() and app.actor_role() is not null)',
    );
    await dropTables(q, [
      'finding_source',
      'debrief_answer',
      'debriefer_session',
      'debriefer_link',
      'debriefer',
      'debrief_consent',
      'portal_consent_ask',
    ]);
    await q.query('alter table app.debrief drop column packs');
  }
}

async function consents(q: QueryRunner): Promise<void> {
  const asked = [
    'case_id uuid not null',
    'student_id uuid not null',
    'to_whom text not null',
    // Codes of core/debriefers/consent.ts: what of the student may be told, beside the questions.
    "what text[] not null default '{}'",
    'why text not null',
    'until date not null',
  ];
  await createTenantTable(q, {
    name: 'portal_consent_ask',
    columns: [
      ...asked,
      'visible_from timestamptz',
      'asked_by uuid not null',
      'asked_by_name text not null',
      'asked_at timestamptz not null default now()',
    ],
    constraints: [toCase],
    access: 'portal',
    indexes: ['student_id, asked_at', 'case_id, asked_at'],
    appendOnly: true,
  });
  await createTenantTable(q, {
    name: 'debrief_consent',
    columns: [
      ...asked,
      'ask_id uuid not null',
      "answer text not null check (answer in ('given', 'declined'))",
      'answered_at timestamptz not null default now()',
      'revoked_at timestamptz',
      'version int not null default 1',
    ],
    constraints: [
      toCase,
      fk('ask_id', 'portal_consent_ask', 'cascade'),
      'unique (institution_id, ask_id)',
    ],
    // The student's own word: nobody else writes it.
    access: { read: `(${needToKnow} or ${herself})`, write: herself },
    indexes: ['student_id, answered_at', 'case_id'],
  });
}

async function debriefers(q: QueryRunner): Promise<void> {
  await createTenantTable(q, {
    name: 'debriefer',
    columns: [
      'case_id uuid not null',
      'debrief_id uuid not null',
      'student_id uuid not null',
      'kind text not null',
      'name text not null',
      'person_id uuid',
      "basis text not null check (basis in ('staff', 'school_official', 'student_consent'))",
      "basis_words text not null default ''",
      'consent_id uuid',
      'ends_at timestamptz',
      // The same for everybody asked at one debrief.
      "questions text[] not null default '{}'",
      "packs text[] not null default '{}'",
      "domains text[] not null default '{}'",
      // What somebody from outside is told, fixed when she is asked; empty: as far as the basis goes, nothing.
      "told_name text not null default ''",
      "told_specialty text not null default ''",
      'institution_name text not null',
      'asked_by uuid not null',
      'asked_by_name text not null',
      'asked_at timestamptz not null default now()',
      'given_at timestamptz',
      'withdrawn_at timestamptz',
      "withdrawn_reason text not null default ''",
      'version int not null default 1',
      // From outside: only with an end, and on a basis that says why.
      "check (basis = 'staff' or (person_id is null and ends_at is not null))",
      "check (basis <> 'student_consent' or consent_id is not null)",
      "check (basis <> 'school_official' or length(trim(basis_words)) >= 10)",
    ],
    constraints: [toCase, toDebrief, fk('consent_id', 'debrief_consent')],
    access: {
      read: `(${needToKnow} or (${outside} and id = app.current_actor() and person_id is null and withdrawn_at is null and ends_at > now()))`,
      write: needToKnow,
    },
    indexes: ['debrief_id, asked_at', 'consent_id where consent_id is not null'],
  });
  await q.query(
    `create unique index debriefer_once on app.debriefer (institution_id, debrief_id, person_id)
     where person_id is not null and withdrawn_at is null`,
  );
}

async function doors(q: QueryRunner): Promise<void> {
  await createTenantTable(q, {
    name: 'debriefer_link',
    columns: [
      'debriefer_id uuid not null',
      'token_hash bytea not null',
      'created_by uuid',
      'created_at timestamptz not null default now()',
      'expires_at timestamptz not null',
      'used_at timestamptz',
      'withdrawn_at timestamptz',
    ],
    constraints: [toDebriefer, 'unique (institution_id, token_hash)'],
    access: 'system',
    indexes: ['debriefer_id'],
  });
  const own = `(app.actor_role() = 'system' or (${outside} and debriefer_id = app.current_actor()))`;
  await createTenantTable(q, {
    name: 'debriefer_session',
    columns: [
      'debriefer_id uuid not null',
      'token_hash bytea not null',
      'created_at timestamptz not null default now()',
      'last_seen_at timestamptz not null default now()',
      'expires_at timestamptz not null',
      "device text not null default ''",
      'ended_at timestamptz',
    ],
    constraints: [toDebriefer, 'unique (institution_id, token_hash)'],
    access: { read: own, write: own },
    indexes: ['debriefer_id'],
  });
}

async function answers(q: QueryRunner): Promise<void> {
  const own = `(author_id = app.current_actor() and exists (select 1 from app.debriefer b
    where b.institution_id = app.current_institution() and b.id = debriefer_id))`;
  // Given answers open to the staff of the case, but not to those who were asked and have not given their own.
  const others = `(given_at is not null and ${needToKnow} and not exists (select 1 from app.debriefer b
    where b.institution_id = app.current_institution() and b.debrief_id = debrief_answer.debrief_id
      and b.person_id = app.current_actor() and b.given_at is null and b.withdrawn_at is null))`;
  await createTenantTable(q, {
    name: 'debrief_answer',
    columns: [
      'case_id uuid not null',
      'debrief_id uuid not null',
      'debriefer_id uuid not null',
      // Who writes it: a member of staff, or the debriefer herself when she comes from outside.
      'author_id uuid not null',
      // Code of a question, or domain.DOMAIN.
      'question text not null',
      "body text not null default '' check (octet_length(body) <= 204800)",
      "stance text not null default '' check (stance in ('', 'weighed', 'did_not', 'cannot_say'))",
      "factors text[] not null default '{}'",
      'given_at timestamptz',
      'changed_at timestamptz not null default now()',
      'version int not null default 1',
    ],
    constraints: [
      toCase,
      toDebrief,
      toDebriefer,
      'unique (institution_id, debriefer_id, question)',
    ],
    access: { read: `(${own} or ${others})`, write: own },
    indexes: ['debrief_id'],
  });
  // Once given, not even its author changes an answer.
  await q.query(
    `alter policy change on app.debrief_answer using (institution_id = app.current_institution() and given_at is null and ${own})`,
  );
  await q.query(
    `alter policy remove on app.debrief_answer using (institution_id = app.current_institution() and given_at is null and ${own})`,
  );
}

async function sources(q: QueryRunner): Promise<void> {
  await createTenantTable(q, {
    name: 'finding_source',
    columns: [
      'case_id uuid not null',
      'finding_id uuid not null',
      "kind text not null check (kind in ('answer', 'section', 'note'))",
      'subject_id uuid not null',
      'debrief_id uuid',
      "part text not null default ''",
      'words text not null',
      // Kind of person who said it, and her name for those who may know it.
      "said_by_kind text not null default ''",
      "said_by_name text not null default ''",
      'said_at timestamptz not null',
      'linked_by uuid not null',
    ],
    constraints: [
      toCase,
      fk('finding_id', 'finding', 'cascade'),
      'unique (institution_id, finding_id)',
    ],
    access: 'case',
    indexes: ['case_id', 'subject_id'],
    appendOnly: true,
  });
}

/** What every signed-in person may read is not for somebody who answers questions from outside. */
async function closeToOutsiders(q: QueryRunner): Promise<void> {
  for (const table of ['institution', 'support_contact'])
    await q.query(
      `alter policy read on app.${table} using (institution_id = app.current_institution() and app.actor_role() <> 'external_debriefer')`,
    );
  await q.query(
    `alter policy add on app.notice with check (institution_id = app.current_institution() and app.actor_role() <> 'external_debriefer')`,
  );
}
