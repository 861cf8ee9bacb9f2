import { expect, test } from 'vitest';
import { examine } from './examine.ts';
import { answerOf, attemptOf, contextOf, programsOf } from './test-season.ts';

const ir = contextOf({ packs: ['interventional_radiology'] });
const integrated = { specialty: 'interventional_radiology', track: 'integrated' };
const list = (invited: number) => [
  programsOf('1', {
    field: 'interventional_radiology',
    positionType: 'c',
    region: 'New York',
    applied: 20,
    invited,
    attended: invited,
  }),
  programsOf('2', { region: 'Midwest', applied: 30, invited, attended: invited }),
];
const asked = (invited: number, interviewsRead = 'not_said') =>
  examine([{ attempt: attemptOf({ ...integrated, interviewsRead }), facts: list(invited) }], ir);

test('funnel A: no interviews from a broad list points at screens or letters (IR-21)', () => {
  const [a] = asked(0).filter(({ outcome }) => outcome.state === 'proposed');
  expect(a).toMatchObject({
    rule: 'funnel.few_invitations',
    items: [{ pack: 'interventional_radiology', item: 'IR-21' }],
    outcome: {
      place: 'screen',
      also: ['exams.below_specialty_range', 'letters.lukewarm_or_unknown'],
      figures: [],
    },
  });
});

test('funnel B: several interviews and no match point at interviews, rotations, teams (IR-22)', () => {
  const [b] = asked(7, 'several').filter(({ outcome }) => outcome.state === 'proposed');
  expect(b).toMatchObject({
    rule: 'funnel.interviews_without_match',
    items: [{ item: 'IR-22' }],
    outcome: { place: 'interview', factor: 'interview.communication' },
  });
});

test('the IR guide gives no number, so three interviews are few or several only when a person says so', () => {
  expect(answerOf(asked(3), 'funnel.few_invitations')).toMatchObject({ state: 'not_assessable' });
  expect(answerOf(asked(3, 'few'), 'funnel.few_invitations')).toMatchObject({ state: 'proposed' });
  expect(answerOf(asked(3, 'several'), 'funnel.few_invitations')).toMatchObject({
    state: 'nothing',
  });
});

test('the DR figure is never applied to somebody outside the DR guide', () => {
  expect(asked(3).flatMap(({ outcome }) => ('figures' in outcome ? outcome.figures : []))).toEqual(
    [],
  );
});
