import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import autocannon from 'autocannon';

/**
 * One request of a load, made anew for each turn.
 * @typedef {object} Shot
 * @property {string} path
 * @property {string} cookie
 * @property {unknown} body
 */

/**
 * A server under load.
 * @typedef {object} Target
 * @property {string} origin
 * @property {number} pid
 * @property {string} data folder in which its database's processes work
 */

/**
 * @typedef {object} Round
 * @property {number} rate answers per second
 * @property {number} p50 milliseconds
 * @property {number} p99 milliseconds
 * @property {number} cpu milliseconds of CPU per answer, the server's and its database's together
 * @property {number} bad answers that were not what was asked for
 */

const TICKS_PER_SECOND = 100;

/**
 * @param {number} pid
 * @returns {number} milliseconds of CPU a process has used; 0 where the system does not tell
 */
function cpuOf(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return ((Number(fields[11]) + Number(fields[12])) * 1000) / TICKS_PER_SECOND;
  } catch {
    return 0;
  }
}

/**
 * The server's CPU and that of every process of its database. Connections stay open during a run, so none is missed.
 * @param {Target} target
 */
function totalCpu({ pid, data }) {
  const ofDatabase = readdirSync('/proc').filter((name) => {
    try {
      return /^\d+$/.test(name) && readlinkSync(`/proc/${name}/cwd`) === data;
    } catch {
      return false;
    }
  });
  return [pid, ...ofDatabase.map(Number)].reduce((sum, one) => sum + cpuOf(one), 0);
}

/** @param {number} pid mebibytes of memory a process holds */
export function memoryOf(pid) {
  try {
    const line = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    return Math.round(Number(line?.[1] ?? 0) / 1024);
  } catch {
    return 0;
  }
}

/**
 * @param {Target} target
 * @param {() => Shot} next
 * @param {{ seconds?: number, amount?: number, connections?: number }} effort
 * @returns {Promise<Round>}
 */
export async function shoot(target, next, { seconds = 4, amount, connections = 16 }) {
  const before = totalCpu(target);
  let bad = 0;
  let last = 0;
  const began = performance.now();
  const result = await autocannon({
    url: target.origin,
    connections,
    ...(amount ? { amount } : { duration: seconds }),
    requests: [
      {
        setupRequest: (request) => {
          const { path, cookie, body } = next();
          return {
            ...request,
            method: 'POST',
            path,
            headers: { 'content-type': 'application/json', 'x-onward-csrf': '1', cookie },
            body: JSON.stringify(body),
          };
        },
        onResponse: (status, body) => {
          last = performance.now();
          if (status !== 200 || body.includes('"errors"')) bad += 1;
        },
      },
    ],
  });
  const answers = result.requests.total || 1;
  return {
    // autocannon looks at its clock once a second, too seldom for a short run.
    rate: (answers * 1000) / (last - began),
    p50: result.latency.p50,
    p99: result.latency.p99,
    cpu: (totalCpu(target) - before) / answers,
    bad,
  };
}

/** @param {number[]} values */
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/**
 * @param {Round[]} rounds
 * @returns {Round}
 */
export const medianOf = (rounds) => ({
  rate: median(rounds.map(({ rate }) => rate)),
  p50: median(rounds.map(({ p50 }) => p50)),
  p99: median(rounds.map(({ p99 }) => p99)),
  cpu: median(rounds.map(({ cpu }) => cpu)),
  bad: rounds.reduce((sum, { bad }) => sum + bad, 0),
});
