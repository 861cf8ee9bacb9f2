import { expect, test } from 'vitest';
import { found } from './found.ts';
import { radiology } from './radiology.ts';

test('twelve interviews and nine volunteered ranks: interviews and the length of the list, not the screen', () => {
  expect(found(radiology.drTwelveInterviews)).toMatchInlineSnapshot(`
    [
      "funnel.interviews_without_match | DR-10 | interview.communication at interview | DR-10 8-10",
      "funnel.short_rank_list | DR-48 | rank_list.too_short at rank | DR-48 11-13",
    ]
  `);
});
