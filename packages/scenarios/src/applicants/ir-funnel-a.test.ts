import { expect, test } from 'vitest';
import { found } from './found.ts';
import { radiology } from './radiology.ts';

test('funnel A, integrated IR: no interviews despite a broad list', () => {
  expect(found(radiology.irIntegratedFunnelA)).toMatchInlineSnapshot(`
    [
      "funnel.few_invitations | IR-21 | interview.few_invitations at screen",
      "letters.ir | IR-38 | letters.non_specialty at screen | IR-38 1-1",
      "letters.one_institution | IR-20 | letters.single_institution at screen",
      "exams.attempts | IR-17 | exams.fail_or_multiple_attempts at screen",
    ]
  `);
});
