import { mkdirSync, openSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../database/ports.mjs';
import { end, serve } from '../bootstrap/children.mjs';
import { dataFolder, inRoot } from '../bootstrap/paths.mjs';
import { apiEntry } from '../bootstrap/run.mjs';

/**
 * A server that is being measured.
 * @typedef {object} Server
 * @property {string} origin
 * @property {number} pid
 * @property {string} data folder in which its database's processes work
 * @property {number} readyMs from its start to its first answer
 * @property {() => Promise<void>} stop
 */

/** @typedef {Pick<import('./world.mjs').World, 'serving' | 'database'>} Served */

/**
 * @param {string[]} args of node
 * @param {Served} served
 * @param {string} name
 * @returns {Promise<Server>}
 */
async function start(args, { serving, database }, name) {
  const port = await freePort();
  mkdirSync(path.join(dataFolder, 'bench'), { recursive: true });
  const log = openSync(path.join(dataFolder, 'bench', `${name}.log`), 'w');
  const began = performance.now();
  const child = serve(args, {
    env: { ...serving, NODE_ENV: 'production', PORT: String(port), LOG_LEVEL: 'error' },
    output: log,
  });
  const origin = `http://127.0.0.1:${port}`;
  for (;;) {
    if (child.exitCode !== null) throw new Error(`${name} ended; see .data/bench/${name}.log`);
    const ready = await fetch(`${origin}/health/ready`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (ready) break;
    await sleep(10);
  }
  const readyMs = Math.round(performance.now() - began);
  const data = path.join(database.dir, 'data');
  return { origin, pid: child.pid ?? 0, data, readyMs, stop: () => end(child) };
}

/** @param {Served} served */
export const startProduct = (served) => start([apiEntry('main')], served, 'product');

/** @param {Served} served */
export const startRaw = (served) => start([inRoot('infra/bench/raw/server.mjs')], served, 'raw');
