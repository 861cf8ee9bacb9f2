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
  startOf,
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

const zones = ['America/New_York', 'Asia/Kathmandu', 'Pacific/Apia', 'Australia/Lord_Howe', 'UTC'];
const anyInstant = fc
  .integer({ min: Date.UTC(1972, 1, 1), max: Date.UTC(2100, 0, 1) })
  .map((at) => new Date(at).toISOString() as Instant);
const anyDate = anyInstant.map((at) => at.slice(0, 10) as LocalDate);

test('remembers the dates of zones exactly as Temporal tells them', () => {
  fc.assert(
    fc.property(anyInstant, fc.constantFrom(...zones), (instant, name) => {
      const zoned = Temporal.Instant.from(instant).toZonedDateTimeISO(name);
      const date = zoned.toPlainDate();
      expect(dateOf(instant, name as TimeZone)).toBe(date.toString());
      const start = date.toZonedDateTime(name).toInstant().toString();
      expect(startOf(date.toString() as LocalDate, name as TimeZone)).toBe(start);
    }),
  );
});

test('counts days exactly as Temporal does', () => {
  fc.assert(
    fc.property(anyDate, anyDate, fc.integer({ min: -2000, max: 2000 }), (from, to, days) => {
      const start = Temporal.PlainDate.from(from);
      expect(addDays(from, days)).toBe(start.add({ days }).toString());
      expect(daysBetween(from, to)).toBe(start.until(to, { largestUnit: 'days' }).days);
    }),
  );
});
