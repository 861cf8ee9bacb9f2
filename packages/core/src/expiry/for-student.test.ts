import { expect, test } from 'vitest';
import type { LocalDate } from '../shared/calendar.ts';
import { aheadOf } from './for-student.ts';
import type { ForecastLine } from './forecast.ts';

const target = '2027-09-29' as LocalDate;
const line: ForecastLine = {
  key: 'exam Step 1',
  kind: 'exam',
  title: 'Step 1',
  source: 'Transcript',
  since: '2021-03-04' as LocalDate,
  until: null,
  figures: '5-7 years (IMG-Friendly, IMG-16)',
  staleFrom: '2026-03-05' as LocalDate,
  atTarget: { standing: 'between', age: '6 years 6 months' },
  atNext: { standing: 'stale', age: '7 years 6 months' },
  turns: true,
};

test('an exam past the stricter end says so calmly, with whose figure it is', () => {
  const { says, plan } = aheadOf(line, target);
  expect(says).toBe(
    'On the day you apply it will be 6 years 6 months old. Your guides look at 5-7 years (IMG-Friendly, IMG-16). Some programs look for something newer; plan it with your advisor.',
  );
  expect(plan).toBe(true);
});

test('a certificate that runs out before says when, and that it can be renewed', () => {
  const bls: ForecastLine = {
    ...line,
    kind: 'certificate',
    title: 'BLS',
    since: null,
    until: '2027-05-01' as LocalDate,
    atTarget: { standing: 'stale', age: '' },
  };
  expect(aheadOf(bls, target).says).toContain('Holds until 1 May 2027, before you apply');
});

test('work with patients that goes on stays fresh, and no title tells where a date is from', () => {
  const clinical: ForecastLine = {
    ...line,
    kind: 'clinical',
    title: 'Clinical work',
    since: null,
    atTarget: { standing: 'fresh', age: '' },
  };
  expect(aheadOf(clinical, target)).toEqual({
    key: 'exam Step 1',
    title: 'Your work with patients',
    says: 'It goes on, so it stays fresh.',
    plan: false,
  });
});

test('without a figure in any guide nothing is called old', () => {
  const none = {
    ...line,
    figures: '',
    atTarget: { standing: 'no_limit', age: '2 years' },
  } as const;
  expect(aheadOf(none, target)).toMatchObject({ plan: false });
  expect(aheadOf(none, target).says).toBe('None of your guides names an age for it.');
});
