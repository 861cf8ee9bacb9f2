import { expect, test } from 'vitest';
import { found } from './found.ts';
import { awkward } from './awkward.ts';

test('partial match: the advanced position without the year before it', () => {
  expect(found(awkward.partialMatch)).toMatchInlineSnapshot(`
    [
      "list.one_place | DR-06 | strategy_list.geographic_narrow at list",
      "cycles.partial | DR-06 | rank_list.supplemental_missing at rank",
    ]
  `);
});
