import { expect, test } from 'vitest';
import { countLetters, letterAsksForStudent, letterCountWords } from './letter-counter.ts';
import { contextFor } from './test-portfolio.ts';

test('letters are counted by how far they have come; one that will not come is not counted', () => {
  const counts = countLetters(
    ['asked', 'submitted', 'declined', 'agreed', 'agreed', 'expired'].map((status) => ({ status })),
  );
  expect(letterCountWords(counts)).toBe('1 sent in, 2 agreed, 1 asked');
  expect(letterCountWords([])).toBe('');
});

test('LA-24 and DR-28 to the student: each guide’s own figure, nothing about a writer', () => {
  const { figures, to } = contextFor(['los_angeles', 'diagnostic_radiology']);
  const asks = letterAsksForStudent(figures, to);
  expect(asks).toContain('The guide “los_angeles” suggests 1 letter: strong, from a research PI.');
  expect(asks).toContain(
    'The guide “diagnostic_radiology” suggests 2 to 3 letters: from radiologists.',
  );
});
