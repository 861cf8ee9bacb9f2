import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import path from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { isAlive } from '../../database/lock.mjs';
import { lastReport } from '../database.mjs';
import { choosePort } from '../ports.mjs';
import { openFront } from '../dev-front.mjs';

let started: ChildProcess[] = [];
afterEach(() => {
  for (const child of started) child.kill('SIGKILL');
  started = [];
});

it('a server we started ends by itself when we are killed', async () => {
  const parent = spawn(process.execPath, [path.join(import.meta.dirname, 'parent.mjs')], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  started.push(parent);
  const [line] = (await once(parent.stdout, 'data')) as [Buffer];
  const child = Number(String(line));
  expect(isAlive(child)).toBe(true);
  parent.kill('SIGKILL');
  const [words] = (await once(parent.stdout, 'data')) as [Buffer];
  expect(String(words)).toBe('asked to end\n');
  await vi.waitFor(() => expect(isAlive(child)).toBe(false));
});

it('says when the port is taken, and takes the next', async () => {
  const said = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  const stranger = createServer();
  await new Promise<void>((resolve) => stranger.listen(0, () => resolve()));
  const { port: taken } = stranger.address() as { port: number };
  const chosen = await choosePort(taken);
  stranger.close();
  expect(chosen).toBeGreaterThan(taken);
  expect(said).toHaveBeenCalledWith(`  Port ${taken} is taken; using ${chosen}.`);
});

it('reads the report that an entry point prints last', () => {
  expect(lastReport('migrated 9\n{"practice":{"slug":"westbrook"}}\n')).toEqual({
    practice: { slug: 'westbrook' },
  });
  expect(lastReport('nothing to tell\n')).toEqual({});
});

it('serves every part from one origin while developing', async () => {
  const { createServer: createHttp } = await import('node:http');
  const part = async (name: string) => {
    const server = createHttp((request, response) => response.end(`${name} ${request.url}`));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
    return { server, port: (server.address() as { port: number }).port };
  };
  const [api, advisor] = [await part('api'), await part('advisor')];
  const front = await openFront(0, [
    { prefix: '/advisor', port: advisor.port },
    { prefix: '', port: api.port },
  ]);
  const { port } = front.address() as { port: number };
  const answer = async (url: string) => (await fetch(`http://127.0.0.1:${port}${url}`)).text();
  expect(await answer('/advisor/cases?sort=name')).toBe('advisor /advisor/cases?sort=name');
  expect(await answer('/graphql')).toBe('api /graphql');
  expect(await answer('/advisory')).toBe('api /advisory');
  for (const server of [front, api.server, advisor.server]) {
    server.closeAllConnections();
    server.close();
  }
});
