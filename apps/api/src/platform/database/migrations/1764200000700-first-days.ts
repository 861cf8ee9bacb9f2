import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable, dropTables, fk } from '../tenant-table.ts';

const toCase = fk('case_id', 'recovery_case', 'cascade');
const owned = ['case_id uuid not null', 'student_id uuid not null'];
const ownStudent = "(app.actor_role() = 'student' and student_id = app.current_actor())";
/** What she keeps to herself no member of staff can read, not even through a mistake of ours. */
const toldTo = `(audience = 'office' and (app.actor_role() = 'dean' or case_id = any ((select app.case_ids())::uuid[])))
  or (audience = 'advisor' and app.actor_role() = 'advisor' and app.reach(case_id) = 'assigned')`;

/** What a student tells and to whom, and messages to programs that wait until the first days are over. */
export class FirstDays1764200000700 implements MigrationInterface {
  name = 'FirstDays1764200000700';

  async up(q: QueryRunner): Promise<void> {
    await createTenantTable(q, {
      name: 'disclosure',
      columns: [
        ...owned,
        'item text not null',
        'title text not null',
        "words text not null default ''",
        "audience text not null check (audience in ('nobody', 'advisor', 'office'))",
        'changed_at timestamptz not null',
      ],
      constraints: [toCase, 'unique (institution_id, case_id, item)'],
      access: { read: `(${ownStudent} or ${toldTo})`, write: ownStudent },
      indexes: ['student_id'],
    });
    await createTenantTable(q, {
      name: 'outreach',
      columns: [
        ...owned,
        '"to" text not null',
        'purpose text not null',
        "words text not null default ''",
        'several boolean not null',
        'written_by uuid not null',
        'written_by_name text not null',
        'written_at timestamptz not null',
        'changed_at timestamptz not null',
        'sent_on date',
        'dropped_at timestamptz',
        'version int not null default 1',
      ],
      constraints: [toCase],
      access: 'student_written',
      indexes: ['case_id, written_at', 'student_id, written_at'],
    });
    // Staff write it and the student reads it: nobody opens a message for herself.
    await createTenantTable(q, {
      name: 'outreach_opening',
      columns: [
        ...owned,
        'visible_from timestamptz',
        'outreach_id uuid not null',
        'outreach_version int not null',
        'note text not null',
        'by_id uuid not null',
        'by_name text not null',
        'at timestamptz not null',
      ],
      constraints: [toCase, fk('outreach_id', 'outreach', 'cascade')],
      access: 'portal',
      indexes: ['outreach_id, at', 'case_id'],
      appendOnly: true,
    });
  }

  async down(q: QueryRunner): Promise<void> {
    await dropTables(q, ['outreach_opening', 'outreach', 'disclosure']);
  }
}
