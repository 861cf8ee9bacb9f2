import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LocalDate } from '../shared/calendar.ts';
import { examine } from './examine.ts';
import { splitsOf } from './funnel.ts';
import { answerOf, attemptOf, contextOf, factOf, programsOf } from './test-season.ts';

const weight = (invited: number) => {
  const facts = [
    programsOf('1', { region: 'Boston', applied: 40, invited, attended: invited }),
    programsOf('2', { applied: 20 }),
  ];
  const answer = answerOf(
    examine([{ attempt: attemptOf(), facts }], contextOf()),
    'funnel.few_invitations',
  );
  return answer.state === 'proposed' ? answer.severity : 0;
};

test('one invitation more never makes few invitations weigh more', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 39 }), (invited) => {
      expect(weight(invited)).toBeGreaterThanOrEqual(weight(invited + 1));
    }),
  );
});

const img = contextOf({ packs: ['img_friendly'] });
const agedAt = (targetDate: string) => {
  const facts = [
    factOf('e', 'exam', {
      exam: 'usmle_step_2_ck',
      name: '',
      takenOn: '2020-02-29',
      result: 'pass',
      score: 240,
    }),
  ];
  const examinations = examine(
    [{ attempt: attemptOf({ applicantType: 'us_img', graduatedOn: '2019-06-30' }), facts }],
    { ...img, targetDate: targetDate as LocalDate },
  );
  const of = (rule: string) => {
    const answer = answerOf(examinations, rule);
    return answer.state === 'proposed' ? answer.severity : 0;
  };
  return [of('exams.age'), of('graduation.years')];
};

test('waiting another year never makes an exam or a graduation younger', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2021, max: 2045 }), (year) => {
      const [examNow = 0, graduationNow = 0] = agedAt(`${year}-09-02`);
      const [examLater = 0, graduationLater = 0] = agedAt(`${year + 1}-09-02`);
      expect(examLater).toBeGreaterThanOrEqual(examNow);
      expect(graduationLater).toBeGreaterThanOrEqual(graduationNow);
    }),
  );
});

const some = [
  programsOf('1', {
    region: 'Boston',
    applied: 20,
    invited: 2,
    attended: 1,
    declined: 1,
    tier: 'reach',
  }),
  programsOf('2', { region: 'Texas', applied: 40, invited: 4, attended: 4 }),
  programsOf('3', {
    region: 'Texas',
    applied: 9,
    invited: 5,
    attended: 5,
    positionType: 'p',
    field: 'medicine',
  }),
  factOf('4', 'gap', { type: 'leave', from: '2024-01-01', to: '2024-06-30', explained: 'no' }),
  factOf('5', 'exam', {
    exam: 'usmle_step_1',
    name: '',
    takenOn: '2023-01-12',
    result: 'fail',
    score: null,
  }),
  factOf('6', 'exam', {
    exam: 'usmle_step_1',
    name: '',
    takenOn: '2023-06-12',
    result: 'pass',
    score: null,
  }),
];

test('the order in which facts were entered changes nothing', () => {
  const inOrder = examine([{ attempt: attemptOf(), facts: some }], contextOf());
  fc.assert(
    fc.property(fc.shuffledSubarray(some, { minLength: some.length }), (facts) => {
      expect(examine([{ attempt: attemptOf(), facts }], contextOf())).toEqual(inOrder);
    }),
  );
});

test('every split adds up to the whole season', () => {
  for (const { parts } of splitsOf(some)) {
    expect(parts.reduce((n, part) => n + part.applied, 0)).toBe(69);
    expect(parts.reduce((n, part) => n + part.attended, 0)).toBe(10);
  }
});

test('each finding cites its facts and says what would change it, and none is a number about the person', () => {
  for (const { outcome } of examine([{ attempt: attemptOf(), facts: some }], contextOf())) {
    if (outcome.state !== 'proposed') continue;
    expect(outcome.inputs.length).toBeGreaterThan(0);
    expect(outcome.wouldChange).not.toBe('');
    expect(JSON.stringify(outcome)).not.toMatch(/probab|score of|chance of/i);
  }
});
