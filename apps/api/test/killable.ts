import { fork, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { testServer } from './server.ts';
import type { SignedIn } from './as.ts';

/** The product in a process of its own, to be killed without warning. */
export interface Killable {
  /** Sends one operation; rejects when the process dies before it answers. */
  send(who: SignedIn, document: string, variables: Record<string, unknown>): Promise<Answer>;
  /** `kill -9`: no goodbye to the database, nothing written behind it. */
  kill(): Promise<void>;
}

interface Answer {
  readonly data: Record<string, unknown> | null;
  readonly errors?: readonly { readonly message: string }[];
}

const api = path.resolve(import.meta.dirname, '..');

async function readyAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    child.once('message', (message: { ready: string }) => resolve(message.ready));
    child.once('exit', (code) =>
      reject(new Error(`the process ended with ${code} before it was ready`)),
    );
  });
}

/** Starts the api as its own process on this worker's database. */
export async function startKillable(): Promise<Killable> {
  const { appUrl } = await testServer();
  // The built server, as it is run: `npm test` and `npm run test:int` build it first.
  const child = fork(path.join(api, 'dist/main.js'), {
    cwd: api,
    execArgv: [],
    env: {
      ...process.env,
      NODE_ENV: 'test',
      APP_DATABASE_URL: appUrl,
      PORT: '0',
      ONWARD_POOL: '3',
    },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const address = await readyAddress(child);
  return {
    async send(who, query, variables) {
      const headers = {
        'content-type': 'application/json',
        'x-onward-csrf': '1',
        cookie: `onward=${who.cookie}`,
      };
      const reply = await fetch(`${address}/graphql`, {
        method: 'POST',
        headers,
        body: JSON.stringify({ query, variables }),
      });
      return (await reply.json()) as Answer;
    },
    async kill() {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/** Holds back everything that writes to a table, until released: the moment in which a process is killed. */
export async function holdWritesTo(table: string): Promise<() => Promise<void>> {
  const { owner } = await testServer();
  const runner = owner.createQueryRunner();
  await runner.startTransaction();
  await runner.query(`lock table app.${table} in share mode`);
  return async () => {
    await runner.rollbackTransaction();
    await runner.release();
  };
}

/** Waits until somebody is held back at a table. */
export async function somebodyWaits(): Promise<void> {
  const { owner } = await testServer();
  for (let n = 0; n < 400; n += 1) {
    const waiting = (await owner.query(
      `select 1 from pg_stat_activity where datname = current_database() and application_name = 'onward' and wait_event_type = 'Lock'`,
    )) as unknown[];
    if (waiting.length > 0) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error('nobody was held back');
}
