import { expect, test } from 'vitest';
import { paths } from '../../app/paths.ts';
import { tellingOf, unreadInWords } from './news-words.ts';

test('each kind says no more than its kind, and leads to the page where it stands', () => {
  expect(tellingOf({ kind: 'diagnosis_answered' })).toEqual({
    says: 'Answered the diagnosis',
    to: paths.caseDiagnosis,
  });
  expect(tellingOf({ kind: 'plan_released' }).to).toBe(paths.case);
});

test('the count is said in words, and past ninety-nine not exactly', () => {
  expect([0, 1, 99, 100].map(unreadInWords)).toEqual(['', '1 new', '99 new', '99+ new']);
});
