import { expect, test } from 'vitest';
import type { Instant, LocalDate, TimeZone } from '../shared/calendar.ts';
import { markSent, openEarly, standingOf, writeOutreach, type Outreach } from './outreach.ts';

const quietUntil = '2027-03-20T16:00:00Z' as Instant;
const before = '2027-03-19T09:00:00Z' as Instant;
const after = '2027-03-20T16:00:01Z' as Instant;
const zone = 'America/New_York' as TimeZone;
const by = { name: 'Ada Advisor', at: before };
const message: Outreach = {
  to: 'Riverside DR',
  purpose: 'Ask whether a place is open',
  words: 'Dear Dr. Vale',
  several: false,
  version: 1,
  sentOn: null,
  opening: null,
};

test('it waits while the quiet time runs, and opens by itself when it ends', () => {
  expect(standingOf(message, quietUntil, before)).toBe('waits');
  expect(standingOf(message, quietUntil, after)).toBe('open');
});

test('an advisor opens one version early; words written afterwards wait again', () => {
  const opening = openEarly(
    message,
    { note: 'A place opened this morning.', confirmed: false },
    quietUntil,
    by,
  );
  if (!opening.accepted) throw new Error('not opened');
  const opened = { ...message, opening: opening.value };
  expect(standingOf(opened, quietUntil, before)).toBe('open');
  expect(standingOf({ ...opened, version: 2 }, quietUntil, before)).toBe('waits');
});

test('a message to several programs asks for a second look, and for a note', () => {
  const many = { ...message, several: true };
  const note = 'All six were named by her mentor.';
  const said = (confirmed: boolean, words: string) =>
    openEarly(many, { note: words, confirmed }, quietUntil, by);
  expect(said(false, note)).toMatchObject({ refusal: { code: 'FIRST_DAYS_CONFIRM' } });
  expect(said(true, 'ok')).toMatchObject({ refusal: { code: 'FIRST_DAYS_CONFIRM' } });
  expect(said(true, note).accepted).toBe(true);
});

test('one message opened early needs a note too, and only one that waits is opened', () => {
  const opened = openEarly(message, { note: 'yes', confirmed: true }, quietUntil, by);
  expect(opened).toMatchObject({ refusal: { code: 'REASON_REQUIRED' } });
  const late = openEarly(message, { note: 'A good reason here.', confirmed: true }, quietUntil, {
    ...by,
    at: after,
  });
  expect(late).toMatchObject({ refusal: { code: 'OUTREACH_STATE' } });
});

test('nothing is called sent while it waits, nor on a day that has not come', () => {
  const at = (now: Instant, on: string) => markSent(message, on, quietUntil, { now, zone });
  expect(at(before, '2027-03-19')).toMatchObject({
    refusal: { code: 'OUTREACH_WAITS', facts: { until: quietUntil } },
  });
  expect(at(after, '2027-03-21')).toMatchObject({ refusal: { code: 'INPUT_NOT_VALID' } });
  expect(at(after, '2027-03-20')).toEqual({ accepted: true, value: '2027-03-20' });
  const sent = { ...message, sentOn: '2027-03-20' as LocalDate };
  expect(markSent(sent, '2027-03-20', quietUntil, { now: after, zone })).toMatchObject({
    refusal: { code: 'OUTREACH_STATE' },
  });
});

test('who and what for are needed; words may come later', () => {
  expect(writeOutreach({ to: '', purpose: ' ', words: '', several: false })).toMatchObject({
    refusal: { facts: { issues: [{ field: 'to' }, { field: 'purpose' }] } },
  });
  expect(writeOutreach({ to: 'A', purpose: 'B', words: '', several: false }).accepted).toBe(true);
});
