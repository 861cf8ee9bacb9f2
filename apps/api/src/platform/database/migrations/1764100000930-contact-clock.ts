import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable, dropTables, fk } from '../tenant-table.ts';

const toCase = fk('case_id', 'recovery_case', 'cascade');

/** The contact clock person by person (IR-07): who looks after it, who is to be reached, and each try. */
export class ContactClock1764100000930 implements MigrationInterface {
  name = 'ContactClock1764100000930';

  async up(q: QueryRunner): Promise<void> {
    await outcomes(q, ['reached', 'left_message', 'no_reply', 'declined']);
    // One row per case, under the id of the case.
    await createTenantTable(q, {
      name: 'contact_lead',
      columns: [
        'case_id uuid not null',
        'person_id uuid not null',
        'changed_by uuid not null',
        'changed_at timestamptz not null',
        'version int not null default 1',
      ],
      constraints: [toCase, fk('person_id', 'person')],
      access: 'case',
      indexes: ['case_id', 'person_id'],
    });
    await createTenantTable(q, {
      name: 'clock_person',
      columns: [
        'case_id uuid not null',
        "kind text not null check (kind in ('deans_office', 'home_director', 'mentor', 'other'))",
        'name text not null',
        'due_at timestamptz not null',
        'reached_at timestamptz',
        'added_by uuid not null',
        'added_at timestamptz not null',
        'removed_at timestamptz',
        'version int not null default 1',
      ],
      constraints: [toCase],
      access: 'case',
      indexes: ['case_id, due_at'],
    });
    await createTenantTable(q, {
      name: 'clock_try',
      columns: [
        'case_id uuid not null',
        'clock_person_id uuid not null',
        "outcome text not null check (outcome in ('reached', 'left_message', 'tried'))",
        'happened_at timestamptz not null',
        'made_by uuid not null',
        "words text not null default ''",
        'created_at timestamptz not null default now()',
      ],
      constraints: [toCase, fk('clock_person_id', 'clock_person', 'cascade')],
      access: 'case',
      appendOnly: true,
      indexes: ['case_id', 'clock_person_id, happened_at'],
    });
    await q.query('alter table app.case_digest add column people_due_at timestamptz');
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('alter table app.case_digest drop column people_due_at');
    await dropTables(q, ['clock_try', 'clock_person', 'contact_lead']);
    await q.query('alter table app.contact no force row level security');
    await q.query("update app.contact set outcome = 'no_reply' where outcome = 'left_message'");
    await q.query('alter table app.contact force row level security');
    await outcomes(q, ['reached', 'no_reply', 'declined']);
  }
}

async function outcomes(q: QueryRunner, known: readonly string[]): Promise<void> {
  await q.query('alter table app.contact drop constraint contact_outcome_check');
  await q.query(
    `alter table app.contact add constraint contact_outcome_check check (outcome in (${known.map((one) => `'${one}'`).join(', ')}))`,
  );
}
