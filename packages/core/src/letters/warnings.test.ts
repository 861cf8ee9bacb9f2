import { expect, test } from 'vitest';
import { readPortfolio } from './portfolio.ts';
import { contextFor, letterOf, today } from './test-portfolio.ts';
import { warningsFor } from './warnings.ts';

const service = {
  perProgram: {
    limit: 4,
    says: 'A program takes at most 4.',
    link: 'https://x.example',
    asOf: '2026-11-23',
  },
  watermark: { says: 'It carries a watermark.', link: 'https://x.example', asOf: '2026-11-23' },
};
const context = contextFor(['diagnostic_radiology']);
const codesOf = (letters: Parameters<typeof readPortfolio>[0], past: readonly never[] = []) =>
  warningsFor(letters, readPortfolio(letters, context), { service, past, today }).map(
    ({ code }) => code,
  );

test('a letter of a former season carries a watermark, said or seen by writer and date', () => {
  expect(codesOf([letterOf({ reused: true })])).toEqual(['watermark']);
  const past = [{ body: { writer: 'dr. anders holm', writtenOn: '2025-06-01' } }] as never[];
  expect(codesOf([letterOf({ writtenOn: '2025-06-01' })], past)).toEqual(['watermark']);
  expect(codesOf([letterOf({ writtenOn: '2026-10-01' })], past)).toEqual([]);
});

test('a fifth letter is one more than a program takes; the source stands beside it', () => {
  const five = ['a', 'b', 'c', 'd', 'e'].map((writer) => letterOf({ writer }));
  expect(codesOf(five)).toEqual(['more_than_a_program_takes']);
  expect(codesOf(five.slice(1))).toEqual([]);
  const [warning] = warningsFor(five, readPortfolio(five, context), { service, past: [], today });
  expect(warning?.outside).toMatchObject({ link: 'https://x.example', asOf: '2026-11-23' });
});

test('a due day gone by is said until the letter is in', () => {
  expect(codesOf([letterOf({ dueOn: '2026-11-01', status: 'asked' })])).toEqual(['past_due']);
  expect(codesOf([letterOf({ dueOn: '2026-11-01', status: 'submitted' })])).toEqual([]);
});
