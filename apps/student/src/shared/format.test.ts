import type { Instant, LocalDate } from '@onward/core/shared';
import { expect, test } from 'vitest';
import { counted, dayInWords, happened, instantInWords } from './format.ts';

const date = (text: string) => text as LocalDate;
const instant = (text: string) => text as Instant;

test('a date of another year says its year', () => {
  expect(dayInWords(date('2019-04-09'))).toMatch(/2019/);
});

test('a date stays the same day wherever the reader is', () => {
  expect(dayInWords(date('2019-01-01'), 'full')).toMatch(/1/);
  expect(dayInWords(date('2019-01-01'), 'full')).not.toMatch(/31|2018/);
});

test('a meeting says its zone', () => {
  expect(instantInWords(instant('2026-04-16T18:30:00Z'), 'America/New_York')).toMatch(/2:30.*EDT/);
});

test('what happened today is said by the clock, what happened last week by the day', () => {
  const now = new Date('2026-04-14T16:00:00Z');
  const zone = 'America/New_York';
  expect(happened(instant('2026-04-14T12:12:00Z'), zone, now)).toMatch(/^today, 8:12/);
  expect(happened(instant('2026-04-14T01:40:00Z'), zone, now)).toMatch(/^yesterday, 9:40/);
  expect(happened(instant('2026-04-02T12:00:00Z'), zone, now)).toMatch(/Thu/);
});

test('counts read as words', () => {
  expect(counted(1, 'step')).toBe('1 step');
  expect(counted(4, 'step')).toBe('4 steps');
});
