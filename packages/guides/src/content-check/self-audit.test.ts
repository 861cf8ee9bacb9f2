import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { auditTexts } from '../self-audit/index.ts';
import { avoidList } from '../pack/index.ts';
import { hashRun, readRunHashes, wordRuns } from './word-runs.ts';

const texts = auditTexts();

test('the questions of the audit share no run of eight words with the guides', () => {
  const runs = readRunHashes(readFileSync(join(import.meta.dirname, 'guide-runs.txt'), 'utf8'));
  const copied = texts.flatMap(({ text }) =>
    wordRuns(text).filter((run) => runs.has(hashRun(run))),
  );
  expect(copied).toEqual([]);
});

test('they speak to the student without the words of the avoid list', () => {
  const toStudent = texts.filter(({ voice }) => voice === 'student').map(({ text }) => text);
  const found = toStudent.filter((text) => avoidList.some(({ pattern }) => pattern.test(text)));
  expect(found).toEqual([]);
});
