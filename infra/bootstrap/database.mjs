import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { startDatabase } from '@onward/database';
import { dataFolder } from './paths.mjs';
import { say } from './progress.mjs';
import { apiEntry, runNode, StepFailed } from './run.mjs';

/** @typedef {import('@onward/database').RunningDatabase} RunningDatabase */

/**
 * One way into the practice institution, as `database-prepare` reports it.
 * @typedef {object} PracticeSignIn
 * @property {string} name
 * @property {string} role
 * @property {string} email
 * @property {string} [path] where this person signs in, such as `/westbrook`
 */

/**
 * What `database-prepare` prints as its last line.
 * @typedef {object} Prepared
 * @property {{ name: string, slug: string, signIns: PracticeSignIn[] }} [practice]
 */

/** Starts (or adopts) the product's own database; see infra/database. */
export function openDatabase() {
  return startDatabase({
    dir: path.join(dataFolder, 'database'),
    database: 'onward',
    log: (line) => say(`  ${line}`),
  });
}

/**
 * The environment of an entry point that may change the schema.
 * A practice institution is filled on the embedded database, elsewhere only when asked for.
 * @param {RunningDatabase} database
 */
export function ownerEnvironment(database) {
  return {
    NODE_ENV: process.env['NODE_ENV'] ?? 'production',
    DATABASE_URL: database.ownerUrl,
    ONWARD_KEYS_FILE: process.env['ONWARD_KEYS_FILE'] ?? path.join(database.dir, 'keys.json'),
    ONWARD_PRACTICE: process.env['ONWARD_PRACTICE'] ?? (database.embedded ? '1' : '0'),
  };
}

/** @param {string} file */
function appPasswordIn(file) {
  if (!existsSync(file)) return undefined;
  return JSON.parse(readFileSync(file, 'utf8')).appPassword;
}

/**
 * The environment of the serving api: it is given the role that owns nothing, and never learns the
 * owner's address.
 * @param {RunningDatabase} database
 */
export function servingEnvironment(database) {
  const environment = ownerEnvironment(database);
  const password =
    process.env['ONWARD_APP_PASSWORD'] ?? appPasswordIn(environment.ONWARD_KEYS_FILE);
  if (process.env['APP_DATABASE_URL'] || !password) return environment;
  const url = new URL(database.ownerUrl);
  url.username = 'app_rw';
  url.password = encodeURIComponent(password);
  return { ...environment, DATABASE_URL: undefined, APP_DATABASE_URL: url.toString() };
}

/**
 * @param {string} stdout
 * @returns {Record<string, unknown>} the last line that is a JSON object
 */
export function lastReport(stdout) {
  for (const line of stdout.trimEnd().split('\n').reverse()) {
    if (!line.startsWith('{')) continue;
    try {
      return JSON.parse(line);
    } catch {
      continue;
    }
  }
  return {};
}

/**
 * Brings the schema up to date, makes or repairs the application role, fills the practice
 * institution.
 * @param {RunningDatabase} database
 * @returns {Promise<Prepared>}
 */
export async function prepareDatabase(database) {
  const ended = await runNode([apiEntry('database-prepare')], { env: ownerEnvironment(database) });
  if (ended.code !== 0)
    throw new StepFailed(`The database could not be prepared:\n${ended.output}`);
  return lastReport(ended.stdout);
}
