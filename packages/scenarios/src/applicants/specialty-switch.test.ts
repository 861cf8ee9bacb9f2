import { expect, test } from 'vitest';
import { found } from './found.ts';
import { awkward } from './awkward.ts';

test('a late change of specialty with little groundwork', () => {
  expect(found(awkward.specialtySwitch)).toMatchInlineSnapshot(`
    [
      "letters.radiologists | DR-28 | letters.non_specialty at screen | DR-28 2-3",
      "clinical.no_away | DR-08 | specialty_exposure.no_away_rotation at screen",
      "exposure.own | DR-08 | specialty_exposure.late_or_no_exposure at screen",
      "exposure.late_switch | DR-11 | specialty_exposure.late_specialty_change at screen",
    ]
  `);
});
