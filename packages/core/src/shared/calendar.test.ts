import { expect, test } from 'vitest';
import fc from 'fast-check';
import {
  addDays,
  addHours,
  dateOf,
  daysBetween,
  firstOfMonth,
  isTimeZone,
  lastOfMonth,
  readDate,
  today,
  type Instant,
  type LocalDate,
  type TimeZone,
} from './calendar.ts';

test.each([
  ['2028-02-29', true],
  ['2027-02-29', false],
  ['2026-02-30', false],
  ['13/32/2026', false],
  ['2026-3-1', false],
  ['', false],
  ['9999-12-31', true],
])('%s is a date: %s', (text, real) => {
  expect(readDate(text) !== null).toBe(real);
});

test.each([
  ['2027-03-15T03:30:00Z', 'America/New_York', '2027-03-14'],
  ['2027-03-15T04:30:00Z', 'America/New_York', '2027-03-15'],
  ['2027-03-15T09:59:59Z', 'Pacific/Honolulu', '2027-03-14'],
  ['2027-11-07T05:59:00Z', 'America/New_York', '2027-11-07'],
  ['2027-11-07T06:59:00Z', 'America/Phoenix', '2027-11-06'],
  ['2027-01-01T00:00:00Z', 'Asia/Kolkata', '2027-01-01'],
  ['2027-12-31T18:31:00Z', 'Asia/Kolkata', '2028-01-01'],
])('the instant %s falls in %s on %s', (now, zone, date) => {
  expect(dateOf(now as Instant, zone as TimeZone)).toBe(date);
  expect(today({ now: now as Instant, zone: zone as TimeZone })).toBe(date);
});

test('hours are elapsed time: 24 hours over the spring change end an hour later on the wall', () => {
  expect(addHours('2027-03-13T17:00:00Z' as Instant, 24)).toBe('2027-03-14T17:00:00Z');
});

test('months carry over the year and know leap years', () => {
  expect(firstOfMonth(2026, 13)).toBe('2027-01-01');
  expect(lastOfMonth(2028, 2)).toBe('2028-02-29');
  expect(lastOfMonth(2027, 12)).toBe('2027-12-31');
});

test('a zone must be one this runtime knows', () => {
  expect(isTimeZone('America/Los_Angeles')).toBe(true);
  expect(isTimeZone('Mars/Olympus')).toBe(false);
});

test('adding days and counting them are each other’s inverse', () => {
  const day = fc
    .date({ min: new Date('1970-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
    .map((d) => d.toISOString().slice(0, 10) as LocalDate);
  fc.assert(
    fc.property(day, fc.integer({ min: -4000, max: 4000 }), (date, n) => {
      expect(daysBetween(date, addDays(date, n))).toBe(n);
    }),
  );
});
