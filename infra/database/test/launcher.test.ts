import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { startDatabase } from '../index.mjs';

let dir = '';
let stops: (() => Promise<void>)[] = [];

beforeEach(() => {
  delete process.env['DATABASE_URL'];
  delete process.env['DEVDB_DIR'];
  dir = path.join(mkdtempSync(path.join(tmpdir(), 'onward database ')), 'with a space');
});

afterEach(async () => {
  for (const stop of stops) await stop();
  stops = [];
  rmSync(path.dirname(dir), { recursive: true, force: true });
});

async function start() {
  const database = await startDatabase({ dir, database: 'held' });
  stops.push(database.stop);
  return database;
}

async function query(url: string, text: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}

/** Another process that holds the database until it is killed. */
async function holder(): Promise<{ process: ChildProcess; url: string }> {
  const child = spawn(process.execPath, [path.join(import.meta.dirname, 'hold.mjs'), dir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  return { process: child, url: String(line).trim() };
}

async function kill(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL');
  await once(child, 'exit');
}

it('makes the database at the first start and keeps its data for the second', async () => {
  const first = await start();
  expect(first).toMatchObject({ embedded: true, reused: false });
  expect(first.initMs).toBeGreaterThan(0);
  await query(first.ownerUrl, 'create table kept as select 42 as answer');
  await first.stop();

  const second = await start();
  expect(second).toMatchObject({ initMs: 0, reused: false, ownerUrl: first.ownerUrl });
  expect(await query(second.ownerUrl, 'select answer from kept')).toEqual([{ answer: 42 }]);
});

it('shares a server that another living process holds, and leaves it running', async () => {
  const other = await holder();
  const shared = await startDatabase({ dir, database: 'held' });
  expect(shared).toMatchObject({ reused: true, ownerUrl: other.url });
  await shared.stop();
  expect(await query(other.url, 'select 1 as one')).toEqual([{ one: 1 }]);

  await kill(other.process);
  const orphan = await start();
  expect(orphan.reused).toBe(true);
});

it('adopts the server of a parent that was killed, and then stops it', async () => {
  const other = await holder();
  await query(other.url, 'create table kept as select 42 as answer');
  await kill(other.process);

  const adopted = await start();
  expect(adopted.reused).toBe(true);
  expect(await query(adopted.ownerUrl, 'select answer from kept')).toEqual([{ answer: 42 }]);
  await adopted.stop();
  await expect(query(adopted.ownerUrl, 'select 1')).rejects.toThrow('ECONNREFUSED');
});

it('recovers when the server itself was killed', async () => {
  const first = await start();
  await query(first.ownerUrl, 'create table kept as select 42 as answer');
  const pidFile = readFileSync(path.join(dir, 'data', 'postmaster.pid'), 'utf8');
  process.kill(Number(pidFile.split('\n')[0]), 'SIGKILL');

  const second = await start();
  expect(await query(second.ownerUrl, 'select answer from kept')).toEqual([{ answer: 42 }]);
});

it('recovers when the parent and then the server were killed', async () => {
  const other = await holder();
  await query(other.url, 'create table kept as select 42 as answer');
  await kill(other.process);
  const pidFile = readFileSync(path.join(dir, 'data', 'postmaster.pid'), 'utf8');
  process.kill(Number(pidFile.split('\n')[0]), 'SIGKILL');

  const second = await start();
  expect(await query(second.ownerUrl, 'select answer from kept')).toEqual([{ answer: 42 }]);
});

it('is not held up by a pid file that names a stranger', async () => {
  const first = await start();
  await first.stop();
  writeFileSync(path.join(dir, 'data', 'postmaster.pid'), `${process.pid}\n`, { mode: 0o600 });
  const second = await start();
  expect(second.reused).toBe(false);
});

it('takes another port when a stranger listens on its own', async () => {
  const first = await start();
  await first.stop();
  const port = Number(new URL(first.ownerUrl).port);
  const stranger = await new Promise<Server>((resolve) => {
    const server = createServer().listen(port, '127.0.0.1', () => resolve(server));
  });
  const second = await start();
  stranger.close();
  expect(new URL(second.ownerUrl).port).not.toBe(String(port));
});

it('makes one database when two processes start at once', async () => {
  const [one, other] = await Promise.all([holder(), holder()]);
  expect(one.url).toBe(other.url);
  await Promise.all([kill(one.process), kill(other.process)]);
  await start();
});

it('uses the server that DATABASE_URL names, and never stops it', async () => {
  const own = await start();
  process.env['DATABASE_URL'] = own.ownerUrl;
  const given = await startDatabase({ dir });
  expect(given).toMatchObject({ embedded: false, ownerUrl: own.ownerUrl });
  await given.stop();
  expect(await query(own.ownerUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
});

// A normal user has no account to change to.
if (process.getuid?.() === 0) {
  it('runs as root without user namespaces, below a folder closed to others', async () => {
    process.env['DEVDB_NO_USERNS'] = '1';
    try {
      const database = await start();
      const [row] = await query(database.ownerUrl, 'select current_user as who');
      expect(row).toEqual({ who: 'postgres' });
      expect(database.source).toContain('as the account');
      await database.stop();
      rmSync(database.dir, { recursive: true, force: true });
    } finally {
      delete process.env['DEVDB_NO_USERNS'];
    }
  });
}
