import { expect, test } from 'vitest';
import { found } from './found.ts';
import { awkward } from './awkward.ts';

test('an IMG who applied to central Los Angeles only', () => {
  expect(found(awkward.losAngeles)).toMatchInlineSnapshot(`
    [
      "funnel.few_invitations | LA-06 IMG-23 | interview.few_invitations at list",
      "list.one_place | LA-06 IMG-23 | strategy_list.geographic_narrow at list",
      "list.top_heavy | LA-06 IMG-23 | strategy_list.top_heavy at list",
      "list.central_los_angeles | LA-30 | strategy_list.geographic_narrow at list",
      "list.kinds_missing | LA-30 IMG-23 | strategy_list.top_heavy at list",
      "list.screened_out | IMG-38 | strategy_list.visa_or_year_screened at screen",
      "graduation.years | LA-36 IMG-39 | timeline_gaps.long_time_since_graduation at screen | IMG-39 5-5 | LA-36 5-7",
      "list.rings | LA-30 | notice",
    ]
  `);
});
