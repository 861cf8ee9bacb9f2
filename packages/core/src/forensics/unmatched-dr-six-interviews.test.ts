import { expect, test } from 'vitest';
import { examine } from './examine.ts';
import { answerOf, attemptOf, contextOf, programsOf } from './test-season.ts';

const broad = [
  programsOf('1', { region: 'Boston', applied: 20, invited: 2, attended: 2 }),
  programsOf('2', { region: 'Texas', applied: 40, invited: 4, attended: 4 }),
  programsOf('3', {
    region: 'Texas',
    applied: 9,
    invited: 5,
    attended: 5,
    positionType: 'p',
    field: 'medicine',
  }),
];

test('six DR interviews from a broad list were lost at the screen, by the DR guide’s own figure', () => {
  const answer = answerOf(
    examine([{ attempt: attemptOf(), facts: broad }], contextOf()),
    'funnel.few_invitations',
  );
  expect(answer).toMatchObject({
    state: 'proposed',
    factor: 'interview.few_invitations',
    place: 'screen',
    confidence: 'inferred',
    figures: [{ item: 'DR-10', low: 8, high: 10 }],
    inputs: [{ factId: '1' }, { factId: '2' }],
  });
});

test('interviews for preliminary years in medicine do not make six into eleven', () => {
  const answer = answerOf(
    examine([{ attempt: attemptOf(), facts: broad }], contextOf()),
    'funnel.few_invitations',
  );
  expect(answer).toHaveProperty('says', expect.stringMatching(/^6 invitations from 60 programs/));
});

test('eight lie between the guide’s two numbers: proposed, and with less weight', () => {
  const facts = [
    programsOf('1', { applied: 30, region: 'Boston' }),
    programsOf('2', { applied: 30, invited: 8, attended: 8 }),
  ];
  const answer = answerOf(
    examine([{ attempt: attemptOf(), facts }], contextOf()),
    'funnel.few_invitations',
  );
  expect(answer).toMatchObject({ state: 'proposed', severity: 1 });
});

test('the same six from one city point at the list before the screen', () => {
  const facts = [programsOf('1', { applied: 60, invited: 6, attended: 6, region: 'Boston' })];
  const examinations = examine([{ attempt: attemptOf(), facts }], contextOf());
  expect(answerOf(examinations, 'funnel.few_invitations')).toMatchObject({ place: 'list' });
  expect(answerOf(examinations, 'list.one_place')).toMatchObject({
    state: 'proposed',
    factor: 'strategy_list.geographic_narrow',
  });
});

test('ranks that nobody volunteered are not assessable, and nobody is asked', () => {
  expect(
    answerOf(
      examine([{ attempt: attemptOf(), facts: broad }], contextOf()),
      'funnel.short_rank_list',
    ),
  ).toMatchObject({
    state: 'not_assessable',
    wouldChange: expect.stringContaining('Nothing is asked for'),
  });
});

test('without ranks the rank list is not read, but six interviews leave at most six programs to rank (DR-48)', () => {
  const ranks = (complete: string[], facts = broad) =>
    answerOf(
      examine(
        [{ attempt: attemptOf({ complete }), facts }],
        contextOf({ figures: [...contextOf().figures, toRank] }),
      ),
      'funnel.short_rank_list',
    );
  expect(ranks(['programs'])).toMatchObject({
    state: 'notice',
    says: '6 interviews left at most 6 programs to rank; the guide aims at 11-13 programs (DR, DR-48) or more. What was ranked is not asked for.',
  });
  expect(ranks([])).toMatchObject({ state: 'not_assessable' });
  const many = [programsOf('1', { applied: 40, invited: 14, attended: 12 })];
  expect(ranks(['programs'], many)).toMatchObject({ state: 'not_assessable' });
});

const toRank = {
  pack: 'diagnostic_radiology',
  packTitle: 'DR',
  packVersion: 1,
  code: 'threshold.programs_to_rank',
  low: 11,
  high: 13,
  unit: 'programs',
  words: '',
  item: 'DR-48',
  beside: null,
  inPlaceOf: null,
  ownChange: null,
};
