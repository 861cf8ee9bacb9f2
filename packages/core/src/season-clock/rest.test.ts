import { expect, test } from 'vitest';
import type { LocalDate } from '../shared/calendar.ts';
import { stretchWithoutRest } from './rest.ts';

const day = (text: string) => text as LocalDate;
const span = { from: day('2027-01-04'), to: day('2027-06-27') };
const step = (startsOn: string, dueOn: string, more: object = {}) => ({
  id: startsOn,
  startsOn: day(startsOn),
  dueOn: day(dueOn),
  latestOn: null,
  hoursAWeek: 6,
  owner: 'student',
  settled: false,
  ...more,
});

test('twelve weeks with work in each are one stretch, said with its days', () => {
  const steps = [step('2027-01-04', '2027-02-20'), step('2027-02-15', '2027-03-28')];
  expect(stretchWithoutRest(steps, span)).toEqual({
    from: '2027-01-04',
    to: '2027-03-28',
    weeks: 12,
  });
});

test('a free week in between ends a stretch, and short ones are nothing to speak of', () => {
  const steps = [step('2027-01-04', '2027-02-14'), step('2027-02-22', '2027-03-28')];
  expect(stretchWithoutRest(steps, span)).toBeNull();
});

test('what the office carries, what is settled, and what asks for no hours is no work of hers', () => {
  const long = ['2027-01-04', '2027-06-27'] as const;
  const steps = [
    step(...long, { owner: 'office' }),
    step(...long, { settled: true }),
    step(...long, { hoursAWeek: null }),
  ];
  expect(stretchWithoutRest(steps, span)).toBeNull();
});
