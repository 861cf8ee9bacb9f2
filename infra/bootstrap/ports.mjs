import { isTaken } from '../database/ports.mjs';
import { say } from './progress.mjs';

const USUAL_PORT = 4000;

/** @returns {number} the port that was asked for, else the usual one */
export const wantedPort = () => Number(process.env['PORT'] ?? '') || USUAL_PORT;

/**
 * The wanted port, or the next one that is free; says so when it is another.
 * @param {number} wanted
 */
export async function choosePort(wanted) {
  let port = wanted;
  while ((await isTaken(port)) || (await isTaken(port, '127.0.0.1'))) port += 1;
  if (port !== wanted) say(`  Port ${wanted} is taken; using ${port}.`);
  return port;
}
