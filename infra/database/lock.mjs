import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * @param {number} pid
 * @returns {boolean} whether the number is in use: by a process, or by the remains of one
 */
export function isNumberInUse(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}

/**
 * Whether a process runs. One that ended, but that nobody collected (common in containers without an
 * init process), does not.
 * @param {number} pid
 */
export function isAlive(pid) {
  if (!isNumberInUse(pid)) return false;
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).charAt(0) !== 'Z';
  } catch {
    return true; // no /proc here
  }
}

/**
 * @param {string} file
 * @returns {number | undefined} the process that holds the lock; undefined when its holder is gone
 */
function holderOf(file) {
  try {
    const pid = Number(readFileSync(file, 'utf8'));
    return pid > 0 && isAlive(pid) ? pid : undefined;
  } catch {
    return undefined;
  }
}

/** @param {string} file */
function take(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
    return false;
  }
}

/**
 * Runs `work` while no other process of this repository does the same. A lock whose holder died is
 * taken over. Uses nothing but Node, because it also guards the installation of the packages.
 * @template T
 * @param {string} file the lock
 * @param {() => T | Promise<T>} work
 * @param {(holder: number) => void} [onWait] told once when another process is at it
 * @returns {Promise<T>}
 */
export async function alone(file, work, onWait = () => undefined) {
  mkdirSync(path.dirname(file), { recursive: true });
  for (let tries = 0; !take(file); tries += 1) {
    const holder = holderOf(file);
    if (holder === undefined) rmSync(file, { force: true });
    else if (tries === 0) onWait(holder);
    await sleep(100);
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}
