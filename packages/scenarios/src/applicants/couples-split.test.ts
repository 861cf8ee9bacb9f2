import { expect, test } from 'vitest';
import { found } from './found.ts';
import { awkward } from './awkward.ts';

test('a couple that did not match as a pair', () => {
  expect(found(awkward.couplesSplit)).toMatchInlineSnapshot(`
    [
      "funnel.interviews_without_match | DR-10 | interview.communication at interview | DR-10 8-10",
      "cycles.couple |  | rank_list.couple_constraints at rank",
    ]
  `);
});
