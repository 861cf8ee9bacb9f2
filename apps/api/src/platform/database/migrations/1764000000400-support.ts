import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable, dropTables, fk } from '../tenant-table.ts';

const toCase = fk('case_id', 'recovery_case', 'cascade');

/** Contacts, meetings, and the first rows of the portal: her case, who helps her, her meetings, her notices. */
export class Support1764000000400 implements MigrationInterface {
  name = 'Support1764000000400';

  async up(q: QueryRunner): Promise<void> {
    await createTenantTable(q, {
      name: 'contact',
      columns: [
        'case_id uuid not null',
        'made_by uuid not null',
        "channel text not null check (channel in ('call', 'video', 'in_person', 'email', 'text_message', 'other'))",
        "outcome text not null check (outcome in ('reached', 'no_reply', 'declined'))",
        'happened_at timestamptz not null',
        'minutes int check (minutes between 0 and 1440)',
        "summary text not null default ''",
        'created_at timestamptz not null default now()',
        'version int not null default 1',
      ],
      constraints: [toCase, fk('made_by', 'person')],
      access: 'case',
      indexes: ['case_id, happened_at, id'],
    });
    await meetings(q);
    await portal(q);
  }

  async down(q: QueryRunner): Promise<void> {
    await dropTables(q, [
      'notice',
      'portal_meeting',
      'portal_helper',
      'portal_case',
      'meeting',
      'contact',
    ]);
  }
}

const meetingColumns = [
  'case_id uuid not null',
  'title text not null',
  'starts_at timestamptz not null',
  'time_zone text not null',
  'minutes int not null check (minutes between 5 and 480)',
  "place text not null default ''",
  "link text not null default ''",
];

async function meetings(q: QueryRunner): Promise<void> {
  await createTenantTable(q, {
    name: 'meeting',
    columns: [
      ...meetingColumns,
      "attendees text[] not null default '{}'",
      "state text not null default 'planned' check (state in ('planned', 'held', 'cancelled'))",
      'shown_to_student boolean not null default true',
      'arranged_by uuid',
      'created_at timestamptz not null default now()',
      'version int not null default 1',
    ],
    constraints: [toCase],
    access: 'case',
    indexes: ['case_id, starts_at, id'],
  });
}

/** Rows a student may read. Each is written by a release; `id` equals the staff row's id unless said otherwise. */
async function portal(q: QueryRunner): Promise<void> {
  const shared = ['student_id uuid not null', 'visible_from timestamptz'];
  await createTenantTable(q, {
    name: 'portal_case',
    columns: [
      'case_id uuid not null',
      ...shared,
      'failed_year int not null',
      'target_year int not null',
      'opened_at timestamptz not null',
      'closed_at timestamptz',
      'first_contact_by timestamptz',
    ],
    constraints: [toCase, 'check (id = case_id)'],
    access: 'portal',
    indexes: ['student_id'],
  });
  await createTenantTable(q, {
    name: 'portal_helper',
    columns: [
      'case_id uuid not null',
      ...shared,
      'person_id uuid not null',
      'name text not null',
      "part text not null default 'advisor'",
      "email text not null default ''",
      "phone text not null default ''",
      'since timestamptz not null',
      'until timestamptz',
    ],
    constraints: [toCase],
    access: 'portal',
    indexes: ['student_id', 'case_id'],
  });
  await createTenantTable(q, {
    name: 'portal_meeting',
    columns: [
      ...meetingColumns,
      ...shared,
      "attendees text[] not null default '{}'",
      "state text not null default 'planned'",
    ],
    constraints: [toCase],
    access: 'portal',
    indexes: ['student_id, starts_at'],
  });
  // What Today shows as new. `subject` names the kind of thing only; no sensitive words.
  await createTenantTable(q, {
    name: 'notice',
    columns: [
      'person_id uuid not null',
      'case_id uuid',
      "kind text not null check (kind in ('note_shared', 'debrief_released', 'plan_released', 'plan_changed', 'meeting_arranged', 'meeting_changed', 'help_seen', 'help_asked', 'note_reply', 'task_completed', 'task_moved', 'assigned', 'access_granted'))",
      'subject_id uuid',
      'actor_name text',
      'visible_from timestamptz',
      'created_at timestamptz not null default now()',
      'read_at timestamptz',
    ],
    constraints: [fk('person_id', 'person', 'cascade')],
    access: {
      read: "(app.actor_role() = 'system' or (person_id = app.current_actor() and (visible_from is null or visible_from <= now())))",
      write: 'app.actor_role() is not null',
    },
    indexes: ['person_id, created_at, id'],
  });
}
