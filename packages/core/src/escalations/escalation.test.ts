import { expect, test } from 'vitest';
import type { Instant } from '../shared/calendar.ts';
import type { PersonId } from '../shared/ids.ts';
import { act, raise, seeEscalation } from './escalation.ts';

const at = (hour: number) => `2026-04-14T${hour}:00:00Z` as Instant;
const naomi = { id: 'n' as PersonId, name: 'Naomi Lee' };
const priya = { id: 'p' as PersonId, name: 'Priya Raman' };
const raised = () => {
  const said = raise('', at(10));
  if (!said.accepted) throw new Error('not raised');
  return said.value;
};

test('it needs no words, and seeing it is not acting on it', () => {
  const seen = seeEscalation(raised(), naomi, at(11));
  expect(seen).toMatchObject({ seenByName: 'Naomi Lee', seenAt: at(11), actedAt: null });
  expect(seeEscalation(seen, priya, at(12))).toEqual(seen);
});

test('whoever acts says what was done, once', () => {
  const done = act(raised(), { how: 'spoke', answer: ' We meet at four. ' }, priya, at(12));
  if (!done.accepted) throw new Error('refused');
  expect(done.value).toMatchObject({
    how: 'spoke',
    answer: 'We meet at four.',
    seenByName: 'Priya Raman',
    actedAt: at(12),
  });
  expect(act(done.value, { how: 'spoke', answer: '' }, naomi, at(13))).toMatchObject({
    refusal: { code: 'ESCALATION_ANSWERED', facts: { name: 'Priya Raman' } },
  });
  expect(act(raised(), { how: 'noted', answer: '' }, naomi, at(13)).accepted).toBe(false);
});
