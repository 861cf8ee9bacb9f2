import { expect, test } from 'vitest';
import { found } from './found.ts';
import { guides } from './guides.ts';

test('programs without one sign of being open to IMGs are named; no sign is added up (IMG-47)', () => {
  expect(found(guides.openPrograms)).toMatchInlineSnapshot(`
    [
      "funnel.few_invitations | IMG-23 | interview.few_invitations at screen",
      "funnel.where | IMG-23 | notice",
      "list.signs | IMG-47 | strategy_list.wrong_fit_to_profile at list",
    ]
  `);
});
