import { expect, test } from 'vitest';
import { found } from './found.ts';
import { awkward } from './awkward.ts';

test('an exam not passed at first weighs even when passed later', () => {
  expect(found(awkward.examFailure)).toMatchInlineSnapshot(`
    [
      "exams.attempts | DR-07 | exams.fail_or_multiple_attempts at screen",
    ]
  `);
});
