import { expect, test } from 'vitest';
import { found } from './found.ts';
import { radiology } from './radiology.ts';

test('funnel B, integrated IR: several interviews and no match', () => {
  expect(found(radiology.irIntegratedFunnelB)).toMatchInlineSnapshot(`
    [
      "funnel.interviews_without_match | IR-22 | interview.communication at interview",
    ]
  `);
});
