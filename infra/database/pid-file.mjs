import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import path from 'node:path';
import { isAlive, isNumberInUse } from './lock.mjs';

/**
 * @param {string} dir
 * @returns {number | undefined} the process that the pid file names: ours, its remains, a stranger's
 */
function namedInPidFile(dir) {
  const file = path.join(dir, 'data', 'postmaster.pid');
  if (!existsSync(file)) return undefined;
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
  return pid > 0 ? pid : undefined;
}

/** @param {number} pid */
function commandOf(pid) {
  if (existsSync(`/proc/${pid}/cmdline`)) return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  return spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout ?? '';
}

/**
 * @param {string} dir
 * @returns {number | undefined} the process of our server, if it lives
 */
export function postmasterOf(dir) {
  const pid = namedInPidFile(dir);
  if (pid === undefined || !isAlive(pid)) return undefined;
  return commandOf(pid).includes(path.join(dir, 'data')) ? pid : undefined;
}

/**
 * Whether any process works inside a folder, as every process of PostgreSQL does in its data.
 * @param {string} folder
 */
function isInhabited(folder) {
  if (!existsSync('/proc/self/cwd')) return false;
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .some((pid) => {
      try {
        return readlinkSync(`/proc/${pid}/cwd`) === folder;
      } catch {
        return false;
      }
    });
}

/**
 * The pid file may name a stranger who got the same number after a restart of the machine, or the
 * uncollected remains of our killed server; PostgreSQL would take either for a running server and
 * refuse to start for ever. Where the number is free the file stays: PostgreSQL needs it to see
 * whether remains of the killed server still use the data.
 * @param {string} dir
 */
export function forgetFalsePidFile(dir) {
  const pid = namedInPidFile(dir);
  if (pid === undefined || !isNumberInUse(pid) || postmasterOf(dir) !== undefined) return;
  if (isInhabited(path.join(dir, 'data'))) return;
  rmSync(path.join(dir, 'data', 'postmaster.pid'), { force: true });
}
