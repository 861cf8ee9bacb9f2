import { expect, test } from 'vitest';
import { found } from './found.ts';
import { radiology } from './radiology.ts';

test('DR leading to IR: slightly short in several dimensions is a finding of its own (IR-16)', () => {
  expect(found(radiology.irThroughDr)).toMatchInlineSnapshot(`
    [
      "funnel.interviews_without_match | IR-22 | interview.communication at interview",
      "letters.one_institution | IR-20 | letters.single_institution at screen",
      "exams.missing_or_late | IR-17 | exams.exam_missing_or_late at screen",
      "clinical.no_away | IR-18 | specialty_exposure.no_away_rotation at screen",
      "composite.several_slight | IR-16 | external.specialty_competition at screen",
    ]
  `);
});
