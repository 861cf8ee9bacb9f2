// Starts a real PostgreSQL without Docker and without an installed server: as a normal user, as root,
// in a container without user namespaces, below a path with a space.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { findBinaries, OLDEST_MAJOR } from './binaries.mjs';
import { ensureCluster } from './cluster.mjs';
import { ensureDatabase, versionAt } from './connection.mjs';
import { alone, isAlive } from './lock.mjs';
import { launchServer, ownerUrl, stopServer, versionOfRunning } from './server.mjs';
import { keepSettings, readSettings } from './settings.mjs';
import { runnerFor } from './unprivileged.mjs';

/**
 * @param {string} dir
 * @param {string} url
 * @returns {Promise<import('./index.d.ts').RunningDatabase>}
 */
async function given(dir, url) {
  const started = performance.now();
  const version = await versionAt(url);
  if (Number.parseInt(version, 10) < OLDEST_MAJOR) {
    throw new Error(
      `DATABASE_URL leads to PostgreSQL ${version}; Onward needs ${OLDEST_MAJOR} or newer.`,
    );
  }
  const startMs = Math.round(performance.now() - started);
  const source = `PostgreSQL ${version} at DATABASE_URL`;
  return {
    dir,
    ownerUrl: url,
    embedded: false,
    version,
    source,
    initMs: 0,
    startMs,
    reused: true,
    stop: async () => undefined,
  };
}

/**
 * @param {import('./unprivileged.mjs').Runner} runner
 * @param {string} database
 * @param {(line: string) => void} log
 * @returns {Promise<import('./index.d.ts').RunningDatabase>}
 */
async function embedded(runner, database, log) {
  const { dir } = runner;
  const began = performance.now();
  if (!readSettings(dir)) log('Making the database (once).');
  const made = await ensureCluster(runner, dir);
  const initMs = made ? Math.round(performance.now() - began) : 0;

  const launched = performance.now();
  const saved = readSettings(dir);
  if (!saved)
    throw new Error(`The data in ${dir} has lost its server.json, which holds its password.`);
  const running = await versionOfRunning(dir, saved);
  const shared = running !== undefined && saved.holder !== undefined && isAlive(saved.holder);
  const { settings, version } = running
    ? { settings: saved, version: running }
    : await launchServer(runner, dir, saved);
  if (running && !shared) keepSettings(dir, { ...settings, holder: process.pid });
  await ensureDatabase(ownerUrl(settings, 'postgres'), database);
  return {
    dir,
    ownerUrl: ownerUrl(settings, database),
    embedded: true,
    version,
    source: [runner.binaries.source, runner.how].filter(Boolean).join(', '),
    initMs,
    startMs: Math.round(performance.now() - launched),
    reused: running !== undefined,
    // A server that another living process started is that one's to stop.
    stop: async () => (shared ? undefined : stopServer(dir)),
  };
}

/**
 * @param {import('./index.d.ts').DatabaseOptions} options
 * @returns {Promise<import('./index.d.ts').RunningDatabase>}
 */
export async function startDatabase({ dir, database = 'onward', log = () => undefined }) {
  const folder = path.resolve(process.env['DEVDB_DIR'] ?? dir);
  mkdirSync(folder, { recursive: true });
  const url = process.env['DATABASE_URL'];
  if (url) return given(folder, url);
  return alone(path.join(folder, 'starting.lock'), async () => {
    const runner = runnerFor(await findBinaries(), folder);
    if (runner.dir !== folder) log(`The database is kept in ${runner.dir}.`);
    return embedded(runner, database, log);
  });
}
