import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { alone } from '../database/lock.mjs';
import { dataFolder, inRoot, root } from './paths.mjs';
import { say, step } from './progress.mjs';

/**
 * @typedef {object} LockedPackage
 * @property {string} [version]
 * @property {boolean} [optional]
 * @property {boolean} [link]
 */

/**
 * @param {string} file
 * @returns {Record<string, LockedPackage> | undefined}
 */
function packagesIn(file) {
  if (!existsSync(file)) return undefined;
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

/**
 * Whether node_modules holds what package-lock.json names. npm writes node_modules/.package-lock.json
 * as its last act, so an installation that was cut off is not taken for a whole one.
 */
export function isInstalled() {
  const wanted = packagesIn(inRoot('package-lock.json'));
  const present = packagesIn(inRoot('node_modules', '.package-lock.json'));
  if (!wanted || !present) return false;
  return Object.entries(wanted)
    .filter(([name, { optional }]) => name.includes('node_modules/') && !optional)
    .every(([name, { version, link }]) => {
      const found = present[name];
      return found !== undefined && (link === true || found.version === version);
    });
}

/** npm itself, run by this Node: a shell would be needed for `npm.cmd` on Windows. */
function npmCommand() {
  const given = process.env['npm_execpath'];
  return given && /npm-cli\.c?js$/.test(given)
    ? { program: process.execPath, first: [given], shell: false }
    : { program: 'npm', first: [], shell: process.platform === 'win32' };
}

/** @returns {Promise<void>} */
function npmCi() {
  const { program, first, shell } = npmCommand();
  const args = [...first, 'ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const child = spawn(program, args, {
    cwd: root,
    shell,
    stdio: ['ignore', 'ignore', 'inherit'],
    // The Node that installs may be older than the one that some packages ask for, and runs.
    env: { ...process.env, npm_config_engine_strict: 'false' },
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`npm ci ended with code ${code}; see above`)),
    );
  });
}

/** Installs the packages, if they are not there. Two commands at once wait for one installation. */
export async function ensureInstalled() {
  if (isInstalled()) return;
  try {
    await alone(
      path.join(dataFolder, 'installing.lock'),
      async () => {
        if (!isInstalled()) await step('Installing packages (once, about a minute)', npmCi);
      },
      () => say('  Another command is installing the packages; waiting for it.'),
    );
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
