import { expect, test } from 'vitest';
import type { Instant } from '../shared/calendar.ts';
import { addOwnQuestion, removeOwnQuestion, type OwnQuestionId } from './own-questions.ts';

const of = {
  id: 'q' as OwnQuestionId,
  addedByName: 'Naomi Lee',
  addedAt: '2026-04-14T14:00:00Z' as Instant,
};
const open = { state: 'scheduled', already: 0, answersGiven: false } as const;
const words = { words: ' Would a research year help? ', hint: '' };
const question = { ...of, code: 'own.q', words: 'x', hint: '' };

test('a question added for one debrief has a code of its own and says who added it', () => {
  expect(addOwnQuestion(words, of, open)).toMatchObject({
    value: { code: 'own.q', words: 'Would a research year help?', addedByName: 'Naomi Lee' },
  });
});

test('once somebody has answered, nobody is asked anything else than the others', () => {
  expect(addOwnQuestion(words, of, { ...open, answersGiven: true })).toMatchObject({
    refusal: { code: 'DEBRIEF_QUESTIONS_FIXED', facts: { because: 'answers_given' } },
  });
  expect(addOwnQuestion(words, of, { ...open, state: 'signed' })).toMatchObject({
    refusal: { code: 'DEBRIEF_STATE' },
  });
  expect(addOwnQuestion({ words: ' ', hint: '' }, of, open)).toMatchObject({
    refusal: { facts: { issues: [{ field: 'words', code: 'required' }] } },
  });
});

test('it is taken away again until the debrief is held or words stand under it', () => {
  const before = { state: 'scheduled', answersGiven: false, written: false } as const;
  expect(removeOwnQuestion(question, before)).toMatchObject({ value: question });
  expect(removeOwnQuestion(question, { ...before, state: 'held' })).toMatchObject({
    refusal: { code: 'DEBRIEF_STATE' },
  });
  expect(removeOwnQuestion(question, { ...before, written: true })).toMatchObject({
    refusal: { facts: { because: 'words_written' } },
  });
});
