import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { nodeProgram, ourEnvironment } from './node.mjs';
import { inRoot, root } from './paths.mjs';

/**
 * @typedef {object} RunOptions
 * @property {Record<string, string | undefined>} [env] added to our environment; undefined removes
 * @property {string} [cwd] the root when left out
 * @property {boolean} [loud] shows what the program prints while it runs
 */

/**
 * @typedef {object} Ended
 * @property {number} code exit code; 1 when a signal ended it
 * @property {string} stdout
 * @property {string} output stdout and stderr as they came
 */

/**
 * Runs a program of Node to its end and keeps what it prints.
 * @param {string[]} args of node: the file first
 * @param {RunOptions} [options]
 * @returns {Promise<Ended>}
 */
export function runNode(args, { env = {}, cwd = root, loud = false } = {}) {
  const child = spawn(nodeProgram, args, {
    cwd,
    env: ourEnvironment(env),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const endWithUs = () => child.kill();
  process.once('exit', endWithUs);
  let stdout = '';
  let output = '';
  child.stdout.on('data', (chunk) => {
    stdout += chunk;
    output += chunk;
    if (loud) process.stdout.write(chunk);
  });
  child.stderr.on('data', (chunk) => {
    output += chunk;
    if (loud) process.stderr.write(chunk);
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => {
      process.off('exit', endWithUs);
      resolve({ code: status ?? 1, stdout, output });
    });
  });
}

const tools = {
  turbo: 'turbo/bin/turbo',
  oxlint: 'oxlint/bin/oxlint',
  oxfmt: 'oxfmt/bin/oxfmt',
  depcruise: 'dependency-cruiser/bin/dependency-cruiser.mjs',
  knip: 'knip/bin/knip.js',
  sherif: 'sherif/index.js',
  playwright: '@playwright/test/cli.js',
  vite: 'vite/bin/vite.js',
};

/** The file of an installed command line tool. */
export const toolFile = (/** @type {keyof typeof tools} */ tool) =>
  inRoot('node_modules', tools[tool]);

/**
 * Runs an installed tool; see runNode.
 * @param {keyof typeof tools} tool
 * @param {string[]} args
 * @param {RunOptions} [options]
 */
export const runTool = (tool, args, options) => runNode([toolFile(tool), ...args], options);

/** A step ended with an error whose words were shown already, or are in the message. */
export class StepFailed extends Error {}

/**
 * One of the api's entry points, built.
 * @param {string} name such as `main`
 */
export function apiEntry(name) {
  const file = inRoot('apps/api/dist', `${name}.js`);
  if (existsSync(file)) return file;
  throw new StepFailed(`apps/api/src/${name}.ts was not built: ${file} is missing.`);
}

/**
 * Runs the work of a script: known failures are told in words, without a stack.
 * @param {() => Promise<number | void>} work answers with the exit code
 */
export async function script(work) {
  try {
    process.exitCode = (await work()) ?? 0;
  } catch (error) {
    console.error(error instanceof StepFailed ? `\n${error.message}` : error);
    process.exitCode = 1;
  }
}
