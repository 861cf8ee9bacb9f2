import { expect, test } from 'vitest';
import { notAssessable } from './found.ts';
import { awkward } from './awkward.ts';
import { readApplicant } from './read-applicant.ts';

const olu = awkward.tenYearsSinceGraduation;

test('a year later more has aged; today’s date is never asked', () => {
  const weights = (targetDate: string) =>
    readApplicant({ ...olu, targetDate }).flatMap(({ rule, outcome }) =>
      outcome.state === 'proposed' && rule === 'clinical.recency' ? [outcome.severity] : [],
    );
  expect(weights('2025-09-02')).toEqual([]);
  expect(weights('2026-09-02')).toEqual([1]);
  expect(weights('2027-09-02')).toEqual([2]);
});

test('what nobody has gone through is said to be not assessable, never taken for absent', () => {
  expect(notAssessable(olu)).toContain('timeline.events');
  expect(notAssessable({ ...olu, seasons: [{ ...olu.seasons[0], facts: [] }] })).toEqual(
    expect.arrayContaining(['exams.age', 'letters.age', 'list.one_place']),
  );
});
