import { inject } from 'vitest';
import { DataSource } from 'typeorm';
import { testPassword } from './global-setup.ts';

/** This worker's own database: the migrated template, copied at the first call of the worker. */
export async function workerDatabase(): Promise<{ ownerUrl: string; appUrl: string }> {
  const template = new URL(inject('ownerUrl'));
  const name = `onward_w${process.env['VITEST_POOL_ID'] ?? '1'}`;
  const ownerUrl = new URL(template);
  ownerUrl.pathname = `/${name}`;
  const appUrl = new URL(ownerUrl);
  appUrl.username = 'app_rw';
  appUrl.password = testPassword;
  const admin = new URL(template);
  admin.pathname = '/postgres';
  const source = await new DataSource({
    type: 'postgres',
    url: admin.href,
    installExtensions: false,
  }).initialize();
  try {
    const [there] = (await source.query('select 1 from pg_database where datname = $1', [
      name,
    ])) as unknown[];
    if (!there)
      await source.query(`create database ${name} template ${template.pathname.slice(1)}`);
  } finally {
    await source.destroy();
  }
  return { ownerUrl: ownerUrl.href, appUrl: appUrl.href };
}
