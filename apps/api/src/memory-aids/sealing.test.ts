import { expect, test } from 'vitest';
import { newDataKey, open, seal } from './sealing.ts';

const place = { institutionId: 'i', authorId: 'a', rowId: 'r' };
const words = Buffer.from('She sounded steadier. 😀');

test('what is sealed opens with the same key in the same place', () => {
  const key = newDataKey();
  expect(open(key, seal(key, words, place), place)?.toString()).toBe(words.toString());
});

test('another key, another author, another row or a changed byte opens nothing', () => {
  const key = newDataKey();
  const sealed = seal(key, words, place);
  expect(open(newDataKey(), sealed, place)).toBeNull();
  expect(open(key, sealed, { ...place, authorId: 'b' })).toBeNull();
  expect(open(key, sealed, { ...place, rowId: 's' })).toBeNull();
  for (const at of [0, 13, 30]) {
    const bent = Buffer.from(sealed);
    bent[at] = (bent[at] ?? 0) ^ 1;
    expect(open(key, bent, place)).toBeNull();
  }
  expect(open(key, Buffer.alloc(5), place)).toBeNull();
});

test('the same words never look the same twice, and never appear in the clear', () => {
  const key = newDataKey();
  const [one, two] = [seal(key, words, place), seal(key, words, place)];
  expect(one.equals(two)).toBe(false);
  expect(one.includes(Buffer.from('steadier'))).toBe(false);
});
