import { existsSync, readFileSync } from 'node:fs';

/**
 * What one run of tests came to.
 * @typedef {object} Tally
 * @property {number} passed
 * @property {number} failed
 * @property {string[]} failures names of what failed
 */

/** @returns {Tally} */
export const nothing = () => ({ passed: 0, failed: 0, failures: [] });

/**
 * @param {readonly Tally[]} tallies
 * @returns {Tally}
 */
export const sum = (tallies) =>
  tallies.reduce(
    (all, { passed, failed, failures }) => ({
      passed: all.passed + passed,
      failed: all.failed + failed,
      failures: [...all.failures, ...failures],
    }),
    nothing(),
  );

/** @param {string} file */
function read(file) {
  if (!existsSync(file)) return undefined;
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined; // cut off: the run that wrote it died
  }
}

/**
 * One failure when the program failed without naming a test: it crashed, or nothing ran.
 * @param {Tally} tally
 * @param {number} code
 * @param {string} what
 * @returns {Tally}
 */
function withSilentFailure(tally, code, what) {
  if (code === 0 || tally.failed > 0) return tally;
  return { ...tally, failed: 1, failures: [`${what}: ended with code ${code}`] };
}

/**
 * Sums a report of vitest's JSON reporter. A file that could not be loaded counts as one failure.
 * @param {string} file
 * @param {number} code exit code of the run
 * @param {string} what name of the run
 * @returns {Tally}
 */
export function vitestTally(file, code, what) {
  const report = read(file);
  const tally = nothing();
  for (const { name, status, assertionResults } of report?.testResults ?? []) {
    if (status === 'failed' && assertionResults.length === 0) tally.failures.push(name);
    for (const test of assertionResults) {
      if (test.status === 'passed') tally.passed += 1;
      if (test.status === 'failed') tally.failures.push(`${what}: ${test.fullName}`);
    }
  }
  tally.failed = tally.failures.length;
  return withSilentFailure(tally, code, what);
}

/**
 * @param {{ title: string, specs?: { title: string, ok: boolean }[], suites?: unknown[] }} suite
 * @returns {string[]} titles of the specs that failed
 */
function failedSpecs(suite) {
  const own = (suite.specs ?? []).filter(({ ok }) => !ok).map(({ title }) => title);
  const inner = /** @type {(typeof suite)[]} */ (suite.suites ?? []).flatMap(failedSpecs);
  return [...own, ...inner];
}

/**
 * Sums a report of playwright's JSON reporter.
 * @param {string} file
 * @param {number} code exit code of the run
 * @returns {Tally}
 */
export function playwrightTally(file, code) {
  const report = read(file);
  const { expected = 0, unexpected = 0, flaky = 0 } = report?.stats ?? {};
  const names = (report?.suites ?? []).flatMap(failedSpecs);
  const tally = {
    passed: expected + flaky,
    failed: unexpected,
    failures: names.map((/** @type {string} */ name) => `browser: ${name}`),
  };
  return withSilentFailure(tally, code, 'browser');
}
