import { readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import { inRoot } from '../bootstrap/paths.mjs';

/**
 * One measured figure beside its goal.
 * @typedef {object} Figure
 * @property {string} what
 * @property {string} goal in words
 * @property {string} measured in words
 * @property {boolean} reached
 */

/**
 * A figure that must not be below, or not above, its goal.
 * @param {string} what
 * @param {number} measured
 * @param {{ atLeast?: number, atMost?: number, unit?: string, digits?: number, more?: string }} goal
 * @returns {Figure}
 */
export function figure(what, measured, { atLeast, atMost, unit = '', digits = 2, more = '' }) {
  const words = (/** @type {number} */ value) => `${value.toFixed(digits)}${unit}`;
  const reached = atLeast === undefined ? measured <= (atMost ?? Infinity) : measured >= atLeast;
  const goal = atLeast === undefined ? `≤ ${words(atMost ?? 0)}` : `≥ ${words(atLeast)}`;
  return { what, goal, measured: `${words(measured)}${more && ` (${more})`}`, reached };
}

/**
 * Something measured without a goal, for the eye.
 * @param {string} what
 * @param {string} measured
 * @returns {Figure}
 */
export const noted = (what, measured) => ({ what, goal: '', measured, reached: true });

/** @param {readonly Figure[]} figures */
export function print(figures) {
  const wide = Math.max(...figures.map(({ what }) => what.length));
  for (const { what, goal, measured, reached } of figures) {
    const mark = goal === '' ? ' ' : reached ? '+' : '-';
    console.log(`${mark} ${what.padEnd(wide)}  ${goal.padEnd(12)} ${measured}`);
  }
}

const begin = '<!-- measured -->';
const finish = '<!-- /measured -->';

/**
 * Puts the figures into docs/benchmarks.md, between its two marks.
 * @param {readonly Figure[]} figures
 * @param {number} people
 */
export function keep(figures, people) {
  const file = inRoot('docs/benchmarks.md');
  const text = readFileSync(file, 'utf8');
  const rows = figures.map(
    ({ what, goal, measured, reached }) =>
      `| ${what} | ${goal} | ${measured} | ${goal === '' ? '' : reached ? 'yes' : 'not yet'} |`,
  );
  const machine = `${os.cpus().length} cores (${os.cpus()[0]?.model.trim() ?? 'unknown'}), ${Math.round(os.totalmem() / 2 ** 30)} GiB, Node ${process.version}, ${people} cases`;
  const table = [
    begin,
    '',
    `Measured ${new Date().toISOString().slice(0, 10)} on ${machine}.`,
    '',
    '| what | goal | measured | reached |',
    '|---|---|---|---|',
    ...rows,
    '',
    finish,
  ];
  const [before = ''] = text.split(begin);
  const after = text.split(finish)[1] ?? '';
  writeFileSync(file, `${before}${table.join('\n')}${after}`);
}
