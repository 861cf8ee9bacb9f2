import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build } from './build.mjs';
import { dataFolder, inRoot } from './paths.mjs';
import { say, step } from './progress.mjs';
import { nothing, playwrightTally, vitestTally } from './reports.mjs';
import { runNode, runTool, toolFile } from './run.mjs';
import { workspaces } from './workspaces.mjs';

/** @typedef {import('./reports.mjs').Tally} Tally */

const reports = path.join(dataFolder, 'test-reports');

/**
 * One check that either holds or does not. Only a broken one enters the sum: as one failure.
 * @param {string} title
 * @param {() => Promise<{ code: number, output: string }>} work
 * @returns {() => Promise<Tally>}
 */
const check = (title, work) => async () => {
  const { code, output } = await step(title, work);
  if (code === 0) return nothing();
  say(output.trimEnd());
  return { passed: 0, failed: 1, failures: [`check: ${title}`] };
};

const sources = ['apps', 'packages', 'infra'];
const shapeConfig = 'packages/config/dependency-cruiser.cjs';

/** What reads the code without running it. */
export const staticChecks = [
  check('Layout (oxfmt)', () => runTool('oxfmt', ['--check', '.'])),
  check('Lint (oxlint)', () => runTool('oxlint', ['--type-aware', '.'])),
  check('Shape (dependency-cruiser)', () =>
    runTool('depcruise', ['--config', shapeConfig, ...sources]),
  ),
  check('Versions (sherif)', () => runTool('sherif', [])),
  check('Dead code (knip)', () => runTool('knip', [])),
  check('Types (tsc)', () =>
    runTool('turbo', ['run', 'typecheck', '--continue', '--output-logs=errors-only']),
  ),
];

/**
 * @param {import('./workspaces.mjs').Workspace} workspace
 * @param {string[]} args of vitest
 * @param {string} what
 * @returns {Promise<Tally>}
 */
async function vitest({ folder }, args, what) {
  const file = path.join(reports, `${what.replaceAll(/[^a-z]+/g, '-')}.json`);
  rmSync(file, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const program = inRoot('node_modules/vitest/vitest.mjs');
  const ended = await step(what, () =>
    runNode([program, 'run', ...args, ...reporters], { cwd: folder }),
  );
  const tally = vitestTally(file, ended.code, what);
  if (tally.failed > 0) say(ended.output.trimEnd());
  return tally;
}

/** @param {'test:unit' | 'test:int'} name */
const runsOf = (name) =>
  workspaces().flatMap((workspace) => {
    const script = workspace.scripts[name];
    if (!script?.startsWith('vitest run')) return [];
    const kind = name === 'test:int' ? 'integration' : 'unit';
    const what = `${kind} ${workspace.name.replace('@onward/', '')}`;
    return [() => vitest(workspace, script.split(' ').slice(2), what)];
  });

/** Tests of decisions and views: no database, no browser (infra/database tests its own server). */
export const unitTests = () => runsOf('test:unit');

/** Tests of the api on a real PostgreSQL. */
export const integrationTests = () => runsOf('test:int');

/** Builds the product, which the fault tests kill and the journeys use. */
export async function buildProduct() {
  await step('Building', build);
  return nothing();
}

/** Journeys in a real browser against the built product. */
export async function browserTests() {
  const file = path.join(reports, 'browser.json');
  rmSync(file, { force: true });
  say('  browser');
  const ended = await runNode([toolFile('playwright'), 'test', '--reporter=list,json'], {
    cwd: inRoot('apps/e2e'),
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: file },
    loud: true,
  });
  return playwrightTally(file, ended.code);
}

/** Makes the folder that the reporters write to. */
export function prepareReports() {
  mkdirSync(reports, { recursive: true });
}

/**
 * Runs stages one after the other; one that breaks down is a failure, and the next ones still run.
 * @param {readonly (() => Promise<Tally>)[]} stages
 * @returns {Promise<Tally[]>}
 */
export async function runStages(stages) {
  const tallies = [];
  for (const stage of stages) {
    try {
      tallies.push(await stage());
    } catch (error) {
      const words = error instanceof Error ? error.message : String(error);
      say(words);
      tallies.push({ passed: 0, failed: 1, failures: [words.split('\n')[0] ?? 'a stage'] });
    }
  }
  return tallies;
}
