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
