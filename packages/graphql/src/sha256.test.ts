import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { sha256 } from './sha256.ts';

test.each([
  '',
  'abc',
  'query { me { name } }',
  'é'.repeat(55),
  'x'.repeat(64),
  'long '.repeat(400),
])('names a document as every other SHA-256 does (%#)', (text) => {
  expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex'));
});
