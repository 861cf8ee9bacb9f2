import type { MigrationInterface, QueryRunner } from 'typeorm';

interface Key {
  readonly table: string;
  readonly column: string;
}

/** Composite foreign keys of schema app whose columns no index begins with. */
const withoutIndex = `select c.conrelid::regclass::text as table, a.attname as column
  from pg_constraint c
  join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[2]
  where c.contype = 'f' and c.connamespace = 'app'::regnamespace and array_length(c.conkey, 1) = 2
    and not exists (select 1 from pg_index i where i.indrelid = c.conrelid and i.indkey[0] = c.conkey[1] and i.indkey[1] = c.conkey[2])
  group by 1, 2 order by 1, 2`;

/**
 * An index for every foreign key that has none yet: undoing an import removes thousands of cases, and each removal
 * asks every table that points at a case.
 */
export class KeyIndexes1764000000950 implements MigrationInterface {
  name = 'KeyIndexes1764000000950';

  async up(q: QueryRunner): Promise<void> {
    for (const { table, column } of (await q.query(withoutIndex)) as Key[])
      await q.query(
        `create index ${table.replace('app.', '')}_${column}_for_key on ${table} (institution_id, ${column})`,
      );
  }

  async down(q: QueryRunner): Promise<void> {
    const made = (await q.query(
      `select indexname as name from pg_indexes where schemaname = 'app' and indexname like '%\\_for\\_key'`,
    )) as { readonly name: string }[];
    for (const { name } of made) await q.query(`drop index app.${name}`);
  }
}
