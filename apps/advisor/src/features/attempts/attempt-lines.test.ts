import { expect, test } from 'vitest';
import { factInLines, keptFactInLines } from './attempt-lines.ts';

test('two versions of one fact read alike, so that the difference is seen', () => {
  const mine = factInLines({
    kind: 'exam',
    body: { exam: 'usmle_step_2_ck', name: '', result: 'pass', score: 241, takenOn: '2025-06-01' },
    source: 'Score report',
    asOf: '2025-06-20',
  });
  const theirs = keptFactInLines({
    says: 'USMLE Step 2 CK, passed, 244',
    source: 'Score report',
    asOf: '2025-06-20',
  });
  expect(mine.split('\n')[1]).toBe(theirs.split('\n')[1]);
  expect(mine.split('\n')[0]).toBe('USMLE Step 2 CK, passed, 241');
});
