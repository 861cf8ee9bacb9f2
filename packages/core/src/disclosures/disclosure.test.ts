import { expect, test } from 'vitest';
import { disclose } from './disclosure.ts';

const items = ['interventional_radiology/list.disclosure/exams'];
const given = { item: items[0] as string, words: ' Step 1, twice. ', audience: 'advisor' };

test('she keeps words and a choice for an item of the list', () => {
  expect(disclose(given, items)).toEqual({
    accepted: true,
    value: { item: items[0], words: 'Step 1, twice.', audience: 'advisor' },
  });
});

test('a choice is kept without words, and words for nobody', () => {
  expect(disclose({ ...given, words: '' }, items).accepted).toBe(true);
  expect(disclose({ ...given, audience: 'nobody' }, items).accepted).toBe(true);
});

test.each([
  [{ item: 'interventional_radiology/list.disclosure/salary' }, 'item'],
  [{ audience: 'everybody' }, 'audience'],
  [{ words: 'x'.repeat(2001) }, 'words'],
])('%j is refused by its field', (part, field) => {
  const said = disclose({ ...given, ...part }, items);
  expect(said).toMatchObject({ refusal: { facts: { issues: [{ field }] } } });
});
