import { expect, test } from 'vitest';
import type { LocalDate } from '@onward/core/shared';
import { isTimeZone } from '@onward/core/shared';
import { checkPerson, sortName } from '@onward/core/people';
import { practice } from './practice.ts';
import { practiceDates, practiceFailedYear } from './calendar.ts';

const start = '2026-11-23' as LocalDate;

test('everybody of the practice institution can be kept as a person', () => {
  expect(isTimeZone(practice.timeZone)).toBe(true);
  for (const person of practice.students) expect(checkPerson(person)).toEqual([]);
  for (const person of practice.staff)
    expect(checkPerson({ ...person, schoolEmail: person.email })).toEqual([]);
});

test('keys, identifiers and addresses are used once', () => {
  for (const field of ['key', 'aamcId', 'schoolId', 'schoolEmail'] as const)
    expect(new Set(practice.students.map((s) => s[field])).size).toBe(practice.students.length);
});

test('every advisor named is a member of staff, and one case has nobody yet', () => {
  const staff = practice.staff.map((s) => s.key);
  const named = practice.students.flatMap((s) => (s.advisor ? [s.advisor] : []));
  expect(named.every((key) => staff.includes(key))).toBe(true);
  expect(practice.students.filter((s) => s.advisor === null)).toHaveLength(1);
});

test('there is a name of sixty characters, one with marks and one written from right to left', () => {
  const names = practice.students.map((s) => s.fullName);
  expect(names.some((n) => n.length === 60)).toBe(true);
  expect(names.some((n) => /[À-ỹ]/u.test(n))).toBe(true);
  expect(names.some((n) => /\p{Script=Arabic}/u.test(n))).toBe(true);
  expect(sortName('Nguyễn Minh Châu', 'Nguyễn')).toBe('nguyen minh chau');
});

test('the invented Match Week lies four weeks before the first start, and the next one 52 weeks later', () => {
  expect(practiceFailedYear(start)).toBe(2026);
  const week = (years: number) =>
    practiceDates(start, years).find((d) => d.kind === 'match_week')?.onDate;
  expect([week(0), week(1)]).toEqual(['2026-10-26', '2027-10-25']);
  expect(practiceFailedYear('2027-01-10' as LocalDate)).toBe(2026);
});
