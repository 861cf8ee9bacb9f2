import { expect, test } from 'vitest';
import type { CaseId, PersonId } from '../shared/ids.ts';
import type { Clock, Instant, TimeZone } from '../shared/calendar.ts';
import { log, outcomeWords, triesSinceAnswer, type ContactId } from './contact.ts';

const clock: Clock = {
  now: '2026-04-14T14:00:00Z' as Instant,
  zone: 'America/New_York' as TimeZone,
};
const by = { id: 'x' as ContactId, caseId: 'c' as CaseId, madeBy: 'n' as PersonId };
const entry = {
  channel: 'call',
  outcome: 'reached',
  happenedAt: '2026-04-14T13:00:00Z' as Instant,
  minutes: 25,
  summary: ' Asked about a funded research post. ',
};

test('a call is logged as it was', () => {
  expect(log(entry, by, clock)).toMatchObject({
    value: { channel: 'call', minutes: 25, summary: 'Asked about a funded research post.' },
  });
});

test('what cannot be is refused field by field', () => {
  const wrong = { ...entry, channel: 'pigeon', minutes: 2000, happenedAt: '2026-04-15T14:00:00Z' };
  expect(log(wrong as typeof entry, by, clock)).toMatchObject({
    refusal: {
      facts: { issues: [{ field: 'channel' }, { field: 'happenedAt' }, { field: 'minutes' }] },
    },
  });
});

test('no reply after n tries counts since the last answer', () => {
  const on = (day: number, outcome: 'reached' | 'no_reply' | 'declined') => ({
    outcome,
    happenedAt: `2026-04-0${day}T13:00:00Z` as Instant,
  });
  expect(triesSinceAnswer([on(3, 'no_reply'), on(1, 'no_reply'), on(2, 'reached')])).toBe(1);
  expect(triesSinceAnswer([on(1, 'no_reply'), on(2, 'no_reply')])).toBe(2);
  expect(triesSinceAnswer([on(1, 'no_reply'), on(2, 'declined')])).toBe(0);
  expect(outcomeWords('no_reply', 3)).toBe('No reply after 3 tries');
  expect(outcomeWords('no_reply', 1)).toBe('No reply');
});
