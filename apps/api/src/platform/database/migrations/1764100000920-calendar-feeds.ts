import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable, dropTables, fk } from '../tenant-table.ts';

/** Secret addresses under which a person's own calendar asks for her steps. */
export class CalendarFeeds1764100000920 implements MigrationInterface {
  name = 'CalendarFeeds1764100000920';

  async up(q: QueryRunner): Promise<void> {
    await createTenantTable(q, {
      name: 'calendar_feed',
      columns: [
        'person_id uuid not null',
        // The token itself is handed over once and kept nowhere.
        'token_hash bytea not null',
        'made_at timestamptz not null',
        'last_read_at timestamptz',
        'ended_at timestamptz',
      ],
      constraints: [fk('person_id', 'person', 'cascade'), 'unique (institution_id, token_hash)'],
      access: 'own',
    });
    await q.query(
      'create unique index calendar_feed_one on app.calendar_feed (institution_id, person_id) where ended_at is null',
    );
  }

  async down(q: QueryRunner): Promise<void> {
    await dropTables(q, ['calendar_feed']);
  }
}
