import type { DataSource } from 'typeorm';
import { ownerDataSource } from './data-source.ts';

/** The owner's open connection: for entry points and tests, never for a request. */
export type Owner = DataSource;

/** The role the application connects as; it owns nothing. */
export const appRole = 'app_rw';

/**
 * Brings a database to the present schema and lets the app role sign in with this password. Runs under an advisory
 * lock, so that two starts at once wait for each other. Returns the owner's open connection.
 */
export async function prepareDatabase(ownerUrl: string, appPassword: string): Promise<Owner> {
  const owner = await ownerDataSource(ownerUrl);
  const lock = owner.createQueryRunner();
  try {
    await lock.query(`select pg_advisory_lock(hashtext('onward.prepare'))`);
    await owner.runMigrations();
    const [{ quoted }] = (await lock.query(`select quote_literal($1::text) as quoted`, [
      appPassword,
    ])) as [{ quoted: string }];
    // Not `nosuperuser`: before PostgreSQL 16 only a superuser may say it. A role too strong is refused by the self-check.
    await lock.query(`alter role ${appRole} login password ${quoted}`);
    return owner;
  } catch (error) {
    await owner.destroy();
    throw error;
  } finally {
    await lock
      .query(`select pg_advisory_unlock(hashtext('onward.prepare'))`)
      .catch(() => undefined);
    await lock.release().catch(() => undefined);
  }
}
