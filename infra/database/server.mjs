import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { serverEnvironment } from './cluster.mjs';
import { dataFolderAt, versionAt } from './connection.mjs';
import { forgetFalsePidFile, postmasterOf } from './pid-file.mjs';
import { freePort, isTaken } from './ports.mjs';
import { keepSettings } from './settings.mjs';

/** How long a server may take to answer: recovery after a power loss can last. */
const PATIENCE_MS = 60_000;

/** @typedef {import('./settings.mjs').Settings} Settings */

/**
 * @param {Settings} settings
 * @param {string} database
 */
export const ownerUrl = ({ password, port }, database) =>
  `postgres://postgres:${password}@127.0.0.1:${port}/${database}`;

/** @param {string} dir */
function lastWords(dir) {
  const file = path.join(dir, 'server.log');
  return existsSync(file) ? readFileSync(file, 'utf8').slice(-2000) : '';
}

/**
 * The version of a server of ours that already answers (left behind by a parent that was killed, or
 * held by another start of this repository). A stale pid file may name a stranger's process, so the
 * server itself is asked for its data folder.
 * @param {string} dir
 * @param {Settings} settings
 * @returns {Promise<string | undefined>}
 */
export async function versionOfRunning(dir, settings) {
  const url = ownerUrl(settings, 'postgres');
  const until = Date.now() + 5000;
  while (postmasterOf(dir) !== undefined && Date.now() < until) {
    try {
      const ours = path.resolve(await dataFolderAt(url)) === path.join(dir, 'data');
      return ours ? await versionAt(url) : undefined;
    } catch {
      if (!(await isTaken(settings.port, '127.0.0.1'))) await sleep(250);
      await sleep(50);
    }
  }
  return undefined;
}

/**
 * @param {import('./unprivileged.mjs').Runner} runner
 * @param {string} dir
 * @param {number} port
 */
function launch(runner, dir, port) {
  const settings = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'max_connections=100',
    'shared_buffers=128MB',
    'timezone=UTC',
  ];
  const [program, args, identity] = runner.command(runner.binaries.postgres, [
    '-D',
    path.join(dir, 'data'),
    '-p',
    String(port),
    ...settings.flatMap((setting) => ['-c', setting]),
  ]);
  // Its own process group: Ctrl-C in the terminal reaches us first, and we stop it in order.
  // Its words go to a file, so that it outlives us without a broken pipe.
  const log = openSync(path.join(dir, 'server.log'), 'w', 0o600);
  const child = spawn(program, args, {
    ...identity,
    env: serverEnvironment(),
    stdio: ['ignore', log, log],
    detached: true,
  });
  closeSync(log);
  child.unref();
  return child;
}

/**
 * @param {import('./unprivileged.mjs').Runner} runner
 * @param {string} dir
 * @param {Settings} settings
 * @returns {Promise<string | undefined>} the version, or undefined when the server ended at once
 */
async function launchAndWait(runner, dir, settings) {
  const child = launch(runner, dir, settings.port);
  const until = Date.now() + PATIENCE_MS;
  while (child.exitCode === null && child.signalCode === null) {
    try {
      return await versionAt(ownerUrl(settings, 'postgres'));
    } catch (error) {
      if (Date.now() > until) throw error;
      await sleep(25);
    }
  }
  return undefined;
}

/**
 * Starts the server on its saved port, or on a free one when a stranger took it. The remains of a
 * killed server may hold the data folder for a moment, so an early end is tried again.
 * @param {import('./unprivileged.mjs').Runner} runner
 * @param {string} dir
 * @param {Settings} saved
 * @returns {Promise<{ settings: Settings, version: string }>}
 */
export async function launchServer(runner, dir, saved) {
  for (let tries = 0; tries < 20; tries += 1) {
    forgetFalsePidFile(dir);
    const taken = await isTaken(saved.port, '127.0.0.1');
    const settings = { ...saved, port: taken ? await freePort() : saved.port, holder: process.pid };
    keepSettings(dir, settings);
    const version = await launchAndWait(runner, dir, settings);
    if (version) return { settings, version };
    if (!/lock file|shared memory|in use/i.test(lastWords(dir))) break;
    await sleep(250);
  }
  throw new Error(`PostgreSQL did not start. Its last words:\n${lastWords(dir)}`);
}

/**
 * Ends the server after the running statements were cut off, its data written (a "fast" shutdown).
 * @param {string} dir
 */
export async function stopServer(dir) {
  const pid = postmasterOf(dir);
  if (pid === undefined) return;
  process.kill(pid, 'SIGINT');
  const until = Date.now() + PATIENCE_MS;
  while (postmasterOf(dir) === pid && Date.now() < until) await sleep(20);
}
