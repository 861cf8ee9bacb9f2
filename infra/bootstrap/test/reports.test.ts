import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { nothing, playwrightTally, sum, vitestTally } from '../reports.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'onward-reports-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function report(content: unknown): string {
  const file = path.join(folder, 'report.json');
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

const file = (name: string, ...statuses: string[]) => ({
  name,
  status: statuses.includes('failed') ? 'failed' : 'passed',
  assertionResults: statuses.map((status, at) => ({ status, fullName: `test ${at}` })),
});

it('sums what vitest ran', () => {
  const given = report({ testResults: [file('a', 'passed', 'passed'), file('b', 'passed')] });
  expect(vitestTally(given, 0, 'unit core')).toEqual({ passed: 3, failed: 0, failures: [] });
});

it('names the tests that failed', () => {
  const given = report({ testResults: [file('a', 'passed', 'failed')] });
  expect(vitestTally(given, 1, 'unit core')).toEqual({
    passed: 1,
    failed: 1,
    failures: ['unit core: test 1'],
  });
});

it('counts a file that could not be loaded as a failure', () => {
  const broken = { name: 'broken.test.ts', status: 'failed', assertionResults: [] };
  const given = report({ testResults: [file('a', 'passed'), broken] });
  expect(vitestTally(given, 1, 'unit core')).toMatchObject({
    passed: 1,
    failed: 1,
    failures: ['broken.test.ts'],
  });
});

it('counts a run that ended badly though every test passed (an unhandled rejection)', () => {
  const given = report({ testResults: [file('a', 'passed')] });
  expect(vitestTally(given, 1, 'unit core')).toMatchObject({ passed: 1, failed: 1 });
});

it('counts a run that died before it could report', () => {
  expect(vitestTally(path.join(folder, 'none.json'), 137, 'unit core')).toMatchObject({
    failed: 1,
  });
  expect(vitestTally(report('{"testRes'), 1, 'unit core')).toMatchObject({ failed: 1 });
  expect(playwrightTally(path.join(folder, 'none.json'), 1)).toMatchObject({ failed: 1 });
});

it('sums what playwright ran, and names what failed in nested suites', () => {
  const given = report({
    stats: { expected: 4, unexpected: 1, flaky: 0 },
    suites: [
      {
        title: 'debrief.e2e.ts',
        specs: [{ title: 'signs', ok: true }],
        suites: [{ title: 'conflict', specs: [{ title: 'shows both versions', ok: false }] }],
      },
    ],
  });
  expect(playwrightTally(given, 1)).toEqual({
    passed: 4,
    failed: 1,
    failures: ['browser: shows both versions'],
  });
});

it('adds runs up', () => {
  const one = { passed: 2, failed: 1, failures: ['a'] };
  expect(sum([nothing(), one, one])).toEqual({ passed: 4, failed: 2, failures: ['a', 'a'] });
});
