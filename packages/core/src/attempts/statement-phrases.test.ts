import { expect, test } from 'vitest';
import { findPhrases, type PhraseLine } from './statement-phrases.ts';

const bank: readonly PhraseLine[] = [
  {
    code: 'helping',
    phrases: 'love helping people / help those in need / helping people',
    suggestion: 'Say whom you helped.',
    factor: 'narrative.statement_generic',
  },
  {
    code: 'your_program',
    phrases: 'your … excellence / hard-working',
    suggestion: 'Name one thing.',
    factor: 'narrative.statement_generic',
  },
];
const found = (text: string) => findPhrases(text, bank).map(({ quote }) => quote);

test('places are quoted as they stand, with their sentence and a suggestion (IMG-22)', () => {
  const text = 'I grew up in Porto. I LOVE  helping people, and I do it daily. Later I moved.';
  expect(findPhrases(text, bank)).toEqual([
    {
      code: 'helping',
      at: 22,
      quote: 'LOVE  helping people',
      sentence: 'I LOVE  helping people, and I do it daily.',
      suggestion: 'Say whom you helped.',
      factor: 'narrative.statement_generic',
    },
  ]);
});

test('one place is told once; a gap stands for a few words, a hyphen for a space', () => {
  expect(found('your center and its long record of excellence')).toHaveLength(1);
  expect(found('your one two three four five six seven eight excellence')).toEqual([]);
  expect(found('I am hard working. She is hard-working.')).toEqual([
    'hard working',
    'hard-working',
  ]);
});

test('parts of words are no places, and an empty line of the list finds nothing', () => {
  expect(found('shelving people')).toEqual([]);
  const empty = { code: 'x', phrases: ' / ', suggestion: '', factor: '' };
  expect(findPhrases('anything at all', [empty])).toEqual([]);
});
