import { spawn } from 'node:child_process';
import { nodeProgram, ourEnvironment } from './node.mjs';
import { inRoot, root } from './paths.mjs';

/** How long a process may take to end in order. */
const PATIENCE_MS = 15_000;

/**
 * A process of Node that serves until it is stopped. It has its own process group, so that Ctrl-C
 * reaches us alone and we end everything in order.
 * @param {string[]} args of node: the file first
 * @param {object} options
 * @param {Record<string, string | undefined>} options.env
 * @param {string} [options.cwd]
 * @param {'inherit' | number} options.output where its words go: our terminal or an open file
 */
export function serve(args, { env, cwd = root, output }) {
  const hook = inRoot('infra/bootstrap/end-with-parent.mjs');
  return spawn(nodeProgram, ['--import', hook, ...args], {
    cwd,
    env: ourEnvironment(env),
    stdio: ['ignore', output, output, 'ipc'],
    detached: true,
  });
}

/** @param {import('node:child_process').ChildProcess} child */
const hasEnded = (child) => child.exitCode !== null || child.signalCode !== null;

/**
 * Ends a process in order: asks, waits, and only then kills.
 * @param {import('node:child_process').ChildProcess} child
 */
export async function end(child) {
  if (hasEnded(child)) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS);
  await ended;
  clearTimeout(timer);
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<number>} its exit code, when it ends
 */
export function ending(child) {
  if (hasEnded(child)) return Promise.resolve(child.exitCode ?? 1);
  return new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
}

/** @returns {Promise<'SIGINT' | 'SIGTERM' | 'SIGHUP'>} the first signal that asks us to stop */
export function stopAsked() {
  return new Promise((resolve) => {
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
      process.on(signal, () => resolve(signal));
    }
  });
}
