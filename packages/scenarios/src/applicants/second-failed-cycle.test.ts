import { expect, test } from 'vitest';
import { found } from './found.ts';
import { awkward } from './awkward.ts';

test('a second cycle without a match asks for a new look at the path (IR-54)', () => {
  expect(found(awkward.secondFailedCycle)).toMatchInlineSnapshot(`
    [
      "funnel.few_invitations | IR-21 | interview.few_invitations at list",
      "list.one_place | IR-19 | strategy_list.geographic_narrow at list",
      "list.no_parallel | IR-19 | strategy_list.no_parallel_plan at list",
      "cycles.again | IR-54 | notice | IR-54 2-2",
    ]
  `);
});
