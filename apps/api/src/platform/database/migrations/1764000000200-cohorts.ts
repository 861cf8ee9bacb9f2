import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable, dropTables, fk } from '../tenant-table.ts';

/** Cycles with sourced dates, and cohorts: the people who did not match in a cycle. */
export class Cohorts1764000000200 implements MigrationInterface {
  name = 'Cohorts1764000000200';

  async up(q: QueryRunner): Promise<void> {
    await createTenantTable(q, {
      name: 'cycle',
      columns: [
        'match_year int not null check (match_year between 1952 and 2200)',
        'version int not null default 1',
      ],
      constraints: ['unique (institution_id, match_year)'],
      access: 'staff',
    });
    await createTenantTable(q, {
      name: 'cycle_date',
      columns: [
        'cycle_id uuid not null',
        "kind text not null check (kind in ('season_opens', 'submissions_open', 'programs_see_applications', 'ranking_opens', 'rank_list_due', 'match_week', 'soap_ends', 'match_day'))",
        'on_date date',
        "source text not null default ''",
        "standing text not null default 'own' check (standing in ('own', 'invented', 'official'))",
        'verified boolean not null default false',
        'verified_by uuid',
        'verified_at timestamptz',
        'version int not null default 1',
      ],
      constraints: [
        fk('cycle_id', 'cycle', 'cascade'),
        'unique (institution_id, cycle_id, kind)',
        "check (not verified or (on_date is not null and source <> ''))",
      ],
      access: 'staff',
    });
    await createTenantTable(q, {
      name: 'cohort',
      columns: [
        'cycle_id uuid not null',
        'name text not null',
        "type text not null check (type in ('did_not_match', 'partially_matched', 'not_placed_in_soap', 'other'))",
        'created_at timestamptz not null default now()',
        'version int not null default 1',
      ],
      constraints: [fk('cycle_id', 'cycle'), 'unique (institution_id, cycle_id, name)'],
      access: 'staff',
    });
  }

  async down(q: QueryRunner): Promise<void> {
    await dropTables(q, ['cohort', 'cycle_date', 'cycle']);
  }
}
