import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { freePort } from './ports.mjs';
import { keepSettings, randomWord } from './settings.mjs';

/** First PostgreSQL with a locale provider of its own, so that sorting never depends on the host. */
const BUILTIN_LOCALE_SINCE = 17;

/** The environment PostgreSQL runs in: nothing of the host's language or zone. */
export const serverEnvironment = () => ({ ...process.env, LC_ALL: 'C', TZ: 'UTC' });

/**
 * @param {string} data
 * @param {string} passwordFile
 * @param {number} major
 */
function initdbArguments(data, passwordFile, major) {
  const locale =
    major >= BUILTIN_LOCALE_SINCE
      ? ['--no-locale', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
      : ['--no-locale'];
  const access = ['-U', 'postgres', '--pwfile', passwordFile, '-A', 'scram-sha-256'];
  return ['-D', data, ...access, '--encoding=UTF8', ...locale];
}

/**
 * Makes the data folder, if there is none. A start that is killed half-way leaves only `data.new`,
 * which the next start throws away.
 * @param {import('./unprivileged.mjs').Runner} runner
 * @param {string} dir
 * @returns {Promise<boolean>} whether it was made now
 */
export async function ensureCluster(runner, dir) {
  const data = path.join(dir, 'data');
  if (existsSync(path.join(data, 'PG_VERSION'))) return false;
  const fresh = path.join(dir, 'data.new');
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { mode: 0o700 });
  runner.own(fresh);

  const password = randomWord(24);
  const passwordFile = path.join(dir, 'password.once');
  writeFileSync(passwordFile, password, { mode: 0o600 });
  runner.own(passwordFile);
  const { initdb, major } = runner.binaries;
  const [program, args, identity] = runner.command(
    initdb,
    initdbArguments(fresh, passwordFile, major),
  );
  const made = spawnSync(program, args, {
    ...identity,
    env: serverEnvironment(),
    encoding: 'utf8',
  });
  rmSync(passwordFile, { force: true });
  if (made.status !== 0) {
    throw new Error(`PostgreSQL could not make its data folder: ${made.stderr || made.error}`);
  }
  // The password is kept first: a data folder without its password would be lost.
  keepSettings(dir, { password, port: await freePort() });
  renameSync(fresh, data);
  return true;
}
