import { expect, test } from 'vitest';
import { found } from './found.ts';
import { guides } from './guides.ts';

test('a season without a rank list is not read for what programs would have decided', () => {
  expect(found(guides.noList)).toMatchInlineSnapshot(`
    [
      "cycles.no_list |  | notice",
    ]
  `);
});
