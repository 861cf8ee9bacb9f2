import { globSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  DataSource,
  DefaultNamingStrategy,
  type EntitySchema,
  type MigrationInterface,
} from 'typeorm';
import { textRows } from './text-rows.ts';

const source = path.resolve(import.meta.dirname, '../..');

/** `fullName` in the core type is `full_name` in the table. */
class SnakeNames extends DefaultNamingStrategy {
  override columnName(property: string, custom: string | undefined): string {
    return custom ?? property.replaceAll(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`);
  }
}

/** Everything the matching files export. Own glob, because TypeORM's would load a second copy of each module. */
async function exportsOf(pattern: string): Promise<unknown[]> {
  const files = globSync(pattern, { cwd: source })
    .filter((file) => !file.endsWith('.d.ts'))
    .toSorted();
  const modules = await Promise.all(
    files.map((file) => import(/* @vite-ignore */ pathToFileURL(path.join(source, file)).href)),
  );
  return modules.flatMap((module: Record<string, unknown>) => Object.values(module));
}

const common = {
  type: 'postgres',
  installExtensions: false,
  synchronize: false,
  logging: false,
} as const;

/** The owner's connection: migrations, and making institutions. It never serves a request. */
export async function ownerDataSource(url: string): Promise<DataSource> {
  const migrations = (await exportsOf(
    'platform/database/migrations/*.{ts,js}',
  )) as (new () => MigrationInterface)[];
  return new DataSource({
    ...common,
    url,
    migrations,
    migrationsTransactionMode: 'all',
    extra: { max: 2, types: textRows, options: '-c timezone=UTC -c client_min_messages=warning' },
  }).initialize();
}

/** The application's pool: role `app_rw`, one flight per round trip, dates as text, and limits on every statement. */
export async function appDataSource(url: string, connections: number): Promise<DataSource> {
  const entities = (await exportsOf('*/*.table.{ts,js}')) as EntitySchema[];
  return new DataSource({
    ...common,
    url,
    entities: entities.filter(
      (table) =>
        (table as { '@instanceof'?: symbol })['@instanceof'] === Symbol.for('EntitySchema'),
    ),
    namingStrategy: new SnakeNames(),
    applicationName: 'onward',
    extra: {
      max: connections,
      pipeline: true,
      types: textRows,
      connectionTimeoutMillis: 5_000,
      statement_timeout: 5_000,
      lock_timeout: 2_000,
      idle_in_transaction_session_timeout: 10_000,
      options: '-c timezone=UTC -c search_path=app',
    },
  }).initialize();
}
