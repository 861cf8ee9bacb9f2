import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startDatabase } from '@onward/database';
import { DataSource } from 'typeorm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createInstitution } from '../src/institutions/create-institution.ts';
import { prepareDatabase } from '../src/platform/database/prepare.ts';

let dir: string;
let database: Awaited<ReturnType<typeof startDatabase>>;

/** The address of the same server for another role or database. */
function at(role: string, password: string, name: string): string {
  const url = new URL(database.ownerUrl);
  url.username = role;
  url.password = password;
  url.pathname = `/${name}`;
  return url.href;
}

beforeAll(async () => {
  dir = mkdtempSync(path.join(tmpdir(), 'onward-modest-'));
  database = await startDatabase({ dir, database: 'postgres' });
  const admin = await new DataSource({
    type: 'postgres',
    url: database.ownerUrl,
    installExtensions: false,
  }).initialize();
  await admin.query(`create role modest login createrole password 'modest'`);
  await admin.query('create database school owner modest');
  await admin.destroy();
}, 60_000);

afterAll(async () => {
  await database.stop();
  rmSync(dir, { recursive: true, force: true });
});

test('an owner who is no superuser, as a hosted PostgreSQL gives one, prepares the database twice and makes an institution', async () => {
  const url = at('modest', 'modest', 'school');
  await (await prepareDatabase(url, 'first password')).destroy();
  const owner = await prepareDatabase(url, 'second password');
  const id = await createInstitution(owner, {
    name: 'St. Brigid',
    slug: 'brigid',
    timeZone: 'America/Chicago',
  });
  await owner.destroy();
  const app = await new DataSource({
    type: 'postgres',
    url: at('app_rw', 'second password', 'school'),
    installExtensions: false,
  }).initialize();
  await app.query(`select set_config('app.institution_id', $1, false)`, [id]);
  expect(
    await app.query('select institution_id as id from directory.institution_slug where slug = $1', [
      'brigid',
    ]),
  ).toEqual([{ id }]);
  await app.destroy();
});
