import { expect, test } from 'vitest';
import { found } from './found.ts';
import { guides } from './guides.ts';

test('enough ranked and no match: chance has its part, and nobody is blamed', () => {
  expect(found(guides.enoughRanked)).toMatchInlineSnapshot(`
    [
      "funnel.interviews_without_match | DR-10 | interview.communication at interview | DR-10 8-10",
      "funnel.enough_ranked | DR-05 | external.chance at rank | DR-48 11-13",
    ]
  `);
});
