import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable, dropTables, fk } from '../tenant-table.ts';

const toCase = fk('case_id', 'recovery_case', 'cascade');
const owned = ['case_id uuid not null', 'student_id uuid not null'];
const written = [
  'kind text not null',
  'title text not null',
  "place text not null default ''",
  "with_whom text not null default ''",
  'state text',
  'setting text',
  "specialty text not null default 'other'",
  "contacts text[] not null default '{}'",
  'half_days double precision check (half_days > 0)',
  'started_on date',
  'ended_on date check (ended_on >= started_on)',
  "role text not null default ''",
  "cases text not null default ''",
  "learned text not null default ''",
  "evidence text not null default ''",
  "evidence_link text not null default ''",
  'evidence_on date',
];

/** Activities with an advisor's answers to them, decisions to leave a finding, and who has looked at a plan when. */
export class Activities1764100000800 implements MigrationInterface {
  name = 'Activities1764100000800';

  async up(q: QueryRunner): Promise<void> {
    await createTenantTable(q, {
      name: 'activity',
      columns: [
        ...owned,
        ...written,
        'written_by uuid not null',
        'written_by_name text not null',
        'recorded_at timestamptz not null',
        'changed_at timestamptz not null',
        'withdrawn_at timestamptz',
        'version int not null default 1',
      ],
      constraints: [toCase],
      access: 'student_written',
      indexes: ['case_id, started_on', 'student_id, started_on'],
    });
    // Staff write it and the student reads it: an answer cannot be given by the person it is about.
    await createTenantTable(q, {
      name: 'activity_check',
      columns: [
        ...owned,
        'visible_from timestamptz',
        'activity_id uuid not null',
        'activity_version int not null',
        "answer text not null check (answer in ('verified', 'sent_back'))",
        "words text not null default ''",
        'by_id uuid not null',
        'by_name text not null',
        'at timestamptz not null',
      ],
      constraints: [toCase, fk('activity_id', 'activity', 'cascade')],
      access: 'portal',
      indexes: ['activity_id, at', 'case_id'],
      appendOnly: true,
    });
    await createTenantTable(q, {
      name: 'finding_leaving',
      columns: [
        'case_id uuid not null',
        'finding_id uuid not null',
        'reason text not null',
        'by_id uuid not null',
        'by_name text not null',
        'at timestamptz not null',
        'ended_at timestamptz',
      ],
      constraints: [toCase, fk('finding_id', 'finding', 'cascade')],
      access: 'case',
      indexes: ['case_id', 'finding_id'],
    });
    await createTenantTable(q, {
      name: 'plan_look',
      columns: ['person_id uuid not null', 'case_id uuid not null', 'seen_at timestamptz not null'],
      constraints: [
        toCase,
        fk('person_id', 'person', 'cascade'),
        'unique (institution_id, person_id, case_id)',
      ],
      access: 'own',
      indexes: ['case_id'],
    });
    await q.query(
      'create unique index finding_leaving_one on app.finding_leaving (institution_id, finding_id) where ended_at is null',
    );
  }

  async down(q: QueryRunner): Promise<void> {
    await dropTables(q, ['plan_look', 'finding_leaving', 'activity_check', 'activity']);
  }
}
