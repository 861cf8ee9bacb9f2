import { expect, test } from 'vitest';
import { found } from './found.ts';
import { guides } from './guides.ts';

test('another country: no figure of a US guide is used', () => {
  expect(found(guides.otherCountry)).toMatchInlineSnapshot(`[]`);
});
