import { expect, test } from 'vitest';
import { found } from './found.ts';
import { guides } from './guides.ts';

test('pre-match communication: a message that hurt is named, and stays explainable', () => {
  expect(found(guides.messages)).toMatchInlineSnapshot(`
    [
      "funnel.interviews_without_match | IR-22 | interview.communication at interview",
      "conduct.messages | IR-22 PMC-06 | professionalism.unprofessional_message at interview",
      "timeline.events | IR-22 | narrative.red_flag_not_addressed at screen",
    ]
  `);
});
