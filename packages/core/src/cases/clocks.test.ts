import { expect, test } from 'vitest';
import type { Clock, Instant, LocalDate, TimeZone } from '../shared/calendar.ts';
import {
  clockStart,
  contactClockWords,
  contactDueAt,
  debriefClockWords,
  debriefDueOn,
  readContactClock,
  readDebriefClock,
} from './clocks.ts';

const settings = { contactFirstHours: 24, contactClockHours: 48, debriefClockDays: 31 };
const zone = 'America/New_York' as TimeZone;
const at = (now: string): Clock => ({ now: now as Instant, zone });
const referred = '2026-03-16T16:00:00Z' as Instant;

test('the contact clock gives 48 hours from the referral, then says how long it is past', () => {
  const dueAt = contactDueAt(referred, settings);
  expect(dueAt).toBe('2026-03-18T16:00:00Z');
  const words = (now: string, firstContactAt: Instant | null = null) =>
    contactClockWords(readContactClock({ dueAt, firstContactAt }, at(now)));
  expect(words('2026-03-17T16:00:00Z')).toBe('First conversation due in 24 hours');
  expect(words('2026-03-18T15:30:00Z')).toBe('First conversation due within the hour');
  expect(words('2026-03-18T16:30:00Z')).toBe('First conversation past time, 1 hour');
  expect(words('2026-03-22T16:00:00Z')).toBe('First conversation past time, 4 days');
  expect(words('2026-03-22T16:00:00Z', referred)).toBe('Spoken with');
});

test('a held list starts the clocks at its release, not while nobody may know', () => {
  const heldUntil = '2026-03-20T20:00:00Z' as Instant;
  expect(clockStart({ referredAt: referred, heldUntil })).toBe(heldUntil);
  expect(clockStart({ referredAt: referred, heldUntil: '2026-03-01T00:00:00Z' as Instant })).toBe(
    referred,
  );
});

test('the debrief clock counts calendar days of the institution, across the change of the clocks', () => {
  const late = '2026-10-15T03:30:00Z' as Instant; // 14 October in New York
  const dueOn = debriefDueOn(late, settings, at(late));
  expect(dueOn).toBe('2026-11-14');
  const words = (now: string) =>
    debriefClockWords(readDebriefClock({ dueOn, heldAt: null }, at(now)));
  expect(words('2026-11-14T23:00:00Z')).toBe('Debrief due today');
  expect(words('2026-11-13T23:00:00Z')).toBe('Debrief due in 1 day');
  expect(words('2026-11-18T23:00:00Z')).toBe('Debrief past date, 4 days');
  expect(readDebriefClock({ dueOn: '2026-11-14' as LocalDate, heldAt: late }, at(late)).state).toBe(
    'met',
  );
});
