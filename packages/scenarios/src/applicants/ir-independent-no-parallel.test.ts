import { expect, test } from 'vitest';
import { found } from './found.ts';
import { radiology } from './radiology.ts';

test('independent IR: nothing beside it, and few or several is left to a person', () => {
  expect(found(radiology.irIndependent)).toMatchInlineSnapshot(`
    [
      "list.no_parallel | IR-19 | strategy_list.no_parallel_plan at list",
    ]
  `);
});
