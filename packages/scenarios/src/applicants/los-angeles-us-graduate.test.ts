import { expect, test } from 'vitest';
import { found } from './found.ts';
import { guides } from './guides.ts';

test('a US graduate who stayed in one ring of Los Angeles', () => {
  expect(found(guides.losAngelesUsGraduate)).toMatchInlineSnapshot(`
    [
      "funnel.few_invitations | LA-06 | interview.few_invitations at screen",
      "funnel.where | LA-06 | notice",
      "list.rings | LA-30 | notice",
    ]
  `);
});
