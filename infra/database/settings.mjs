import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * What the launcher remembers about its server between two starts.
 * @typedef {object} Settings
 * @property {string} password of the owner `postgres`
 * @property {number} port on 127.0.0.1
 * @property {number} [holder] process that started the server and will stop it
 */

/**
 * The secrets that belong to one database: lose them and the memory aids in it stay closed.
 * @typedef {object} Secrets
 * @property {string} appPassword of the role `app_rw`
 * @property {string} key 32 bytes in base64: wraps the keys of the authors' memory aids (`ONWARD_KEY`)
 */

/** @param {number} bytes */
export const randomWord = (bytes) => randomBytes(bytes).toString('base64url');

/**
 * Writes a file that only its owner may read, whole or not at all.
 * @param {string} file
 * @param {unknown} value
 */
function keep(file, value) {
  const part = `${file}.${process.pid}.part`;
  writeFileSync(part, `${JSON.stringify(value, null, 2)}\n`, { mode: 0o600 });
  renameSync(part, file);
}

/** @param {string} dir */
const settingsFile = (dir) => path.join(dir, 'server.json');

/**
 * @param {string} dir
 * @returns {Settings | undefined}
 */
export function readSettings(dir) {
  const file = settingsFile(dir);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

/**
 * @param {string} dir
 * @param {Settings} settings
 */
export function keepSettings(dir, settings) {
  keep(settingsFile(dir), settings);
}

/**
 * The secrets beside the data, made at the first start.
 * @param {string} dir
 * @returns {Secrets}
 */
export function secretsBeside(dir) {
  const file = path.join(dir, 'secrets.json');
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
  const made = { appPassword: randomWord(24), key: randomBytes(32).toString('base64') };
  keep(file, made);
  return made;
}
