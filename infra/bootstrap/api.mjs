import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { end, serve } from './children.mjs';
import { servingEnvironment } from './database.mjs';
import { dataFolder } from './paths.mjs';
import { apiEntry, StepFailed } from './run.mjs';

const PATIENCE_MS = 60_000;

/** Where the serving api writes its log; one file per start. */
export const apiLog = path.join(dataFolder, 'api.log');

/** @param {string} origin */
async function isReady(origin) {
  try {
    return (await fetch(`${origin}/health/ready`)).ok;
  } catch {
    return false;
  }
}

/**
 * Starts the built api and waits until it is ready.
 * @param {import('@onward/database').RunningDatabase} database
 * @param {number} port
 */
export async function startApi(database, port) {
  mkdirSync(dataFolder, { recursive: true });
  const entry = apiEntry('main');
  const log = openSync(apiLog, 'w', 0o600);
  const env = { ...servingEnvironment(database), PORT: String(port) };
  const child = serve([entry], { env, output: log });
  closeSync(log);

  const until = Date.now() + PATIENCE_MS;
  const origin = `http://127.0.0.1:${port}`;
  while (!(await isReady(origin))) {
    const ended = child.exitCode !== null || child.signalCode !== null;
    if (ended || Date.now() > until) {
      await end(child);
      const words = readFileSync(apiLog, 'utf8').slice(-4000);
      throw new StepFailed(`The server did not start. Its last words (${apiLog}):\n${words}`);
    }
    await sleep(40);
  }
  return child;
}
