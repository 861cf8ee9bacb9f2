import { expect, test } from 'vitest';
import { mostPressing } from './use-page-saving.ts';

test('one section in conflict is what the page says, whatever the others are', () => {
  const saved = { state: 'saved', at: new Date(0) } as const;
  expect(mostPressing([saved, { state: 'conflict' }, { state: 'typing' }])).toEqual({
    state: 'conflict',
  });
  expect(mostPressing([{ state: 'clean' }, saved])).toEqual(saved);
  expect(mostPressing([])).toEqual({ state: 'clean' });
});

test('of two saved sections the one saved last gives the time', () => {
  const at = (ms: number) => ({ state: 'saved', at: new Date(ms) }) as const;
  expect(mostPressing([at(1), at(2)])).toEqual(at(2));
});
