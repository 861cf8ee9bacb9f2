import { instantAt } from '../shared/calendar.ts';
import { expect, test } from 'vitest';
import type { CaseId } from '../shared/ids.ts';
import type { Clock, Instant, TimeZone } from '../shared/calendar.ts';
import { checkMachine } from '../shared/machine.ts';
import {
  arrange,
  change,
  checkMeeting,
  end,
  meetingTransitions,
  type Meeting,
  type MeetingId,
} from './meeting.ts';

const clock: Clock = {
  now: '2026-10-20T14:00:00Z' as Instant,
  zone: 'America/New_York' as TimeZone,
};
const by = { id: 'm' as MeetingId, caseId: 'c' as CaseId, arrangedBy: null };
const entry = {
  title: 'Research-year call',
  date: '2026-11-05',
  time: '14:30',
  timeZone: 'America/New_York',
  minutes: 40,
  link: 'https://meet.example.edu/1',
  attendees: ['Samira Haddad', 'Dr. Anders Holm'],
};
const arranged = (): Meeting => {
  const decision = arrange(entry, by, clock);
  if (!decision.accepted) throw new Error('refused');
  return decision.value;
};

test('a meeting keeps its wall-clock time when the clocks change before it', () => {
  expect(arranged().startsAt).toBe('2026-11-05T19:30:00Z'); // standard time, though it was arranged in summer time
  expect(instantAt('2026-10-29', '14:30', 'America/New_York')).toBe('2026-10-29T18:30:00Z');
});

test('a time that the clocks jump over is refused; one that comes twice means its first coming', () => {
  expect(instantAt('2026-03-08', '02:30', 'America/New_York')).toBeNull();
  expect(checkMeeting({ ...entry, date: '2026-03-08', time: '02:30' })).toEqual([
    { field: 'time', code: 'not_a_time', facts: { text: '02:30' } },
  ]);
  expect(instantAt('2026-11-01', '01:30', 'America/New_York')).toBe('2026-11-01T05:30:00Z');
});

test('what is missing or odd is named field by field', () => {
  const wrong = {
    title: ' ',
    date: '2026-13-40',
    time: '25:00',
    timeZone: 'Mars/Olympus',
    minutes: 3,
    link: 'javascript:alert(1)',
    attendees: [''],
  };
  expect(checkMeeting(wrong).map((issue) => issue.field)).toEqual([
    'title',
    'date',
    'timeZone',
    'minutes',
    'link',
    'attendees',
  ]);
});

test('a planned meeting is changed, held or cancelled; afterwards it stays as it is', () => {
  expect(checkMachine(meetingTransitions, 'planned')).toEqual({ unreachable: [], unknown: [] });
  expect(change(arranged(), { ...entry, time: '15:00' })).toMatchObject({
    value: { startsAt: '2026-11-05T20:00:00Z', id: 'm' },
  });
  const cancelled = end(arranged(), 'cancelled');
  if (!cancelled.accepted) throw new Error('refused');
  expect(end(cancelled.value, 'held')).toMatchObject({ refusal: { code: 'MEETING_STATE' } });
  expect(change(cancelled.value, entry)).toMatchObject({ refusal: { code: 'MEETING_STATE' } });
});
