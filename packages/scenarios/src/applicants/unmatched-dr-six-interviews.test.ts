import { expect, test } from 'vitest';
import { found } from './found.ts';
import { radiology } from './radiology.ts';

test('unmatched in DR with six interviews: screen, and one radiology letter where two or three are asked for', () => {
  expect(found(radiology.drSixInterviews)).toMatchInlineSnapshot(`
    [
      "funnel.few_invitations | DR-10 | interview.few_invitations at screen | DR-10 8-10",
      "funnel.short_rank_list | DR-48 | notice | DR-48 11-13",
      "letters.radiologists | DR-28 | letters.non_specialty at screen | DR-28 2-3",
    ]
  `);
});
