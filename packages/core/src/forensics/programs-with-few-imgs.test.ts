import { expect, test } from 'vitest';
import { examine } from './examine.ts';
import { scoreFigureCode } from './score-figure.ts';
import type { Figure } from './proposal.ts';
import { answerOf, attemptOf, contextOf, factOf, programsOf } from './test-season.ts';

const img = { attempt: attemptOf({ applicantType: 'non_us_img' }) };
const share = (...shares: readonly (number | null)[]) =>
  answerOf(
    examine(
      [
        {
          ...img,
          facts: shares.map((imgShare, n) => programsOf(`p${n}`, { applied: 2, imgShare })),
        },
      ],
      contextOf({ packs: ['img_friendly'] }),
    ),
    'list.img_share',
  );

test('programs with few international graduates: the figure stays a range of 10-15 (IMG-24)', () => {
  expect(share(8, 10)).toMatchObject({
    factor: 'strategy_list.wrong_fit_to_profile',
    severity: 2,
    figures: [{ low: 10, high: 15 }],
  });
  expect(share(8, 12)).toMatchObject({ state: 'proposed', severity: 1 });
  expect(share(8, 16)).toMatchObject({
    state: 'nothing',
    says: '2 of 4 programs looked at lie above 15%, 2 above 10%.',
  });
});

test('a share nobody has looked up is not counted as none', () => {
  expect(share(null, null)).toMatchObject({ state: 'not_assessable' });
  expect(share(8, null)).toMatchObject({
    state: 'not_assessable',
    because: expect.stringContaining('For 2 programs nobody has looked.') as string,
  });
});

const sitting = factOf('e', 'exam', {
  exam: 'usmle_step_2_ck',
  name: '',
  takenOn: '2025-05-02',
  result: 'pass',
  score: 238,
});
const own = (low: number): Figure => ({
  pack: 'own_scores_all',
  packTitle: 'Score guidance of Westbrook',
  packVersion: 1,
  code: scoreFigureCode('usmle_step_2_ck'),
  low,
  high: low,
  unit: 'points',
  words: `USMLE Step 2 CK: at least ${low}. Source: department survey, 2026-03-01.`,
  item: 'own',
  beside: null,
  inPlaceOf: null,
  ownChange: null,
});
const scores = (...figures: readonly Figure[]) =>
  answerOf(
    examine([{ ...img, facts: [sitting] }], contextOf({ packs: ['img_friendly'], figures })),
    'exams.below_range',
  );

test('no guide gives a number for scores: not assessable until an institution sets its own (IMG-16)', () => {
  expect(scores()).toMatchObject({
    state: 'not_assessable',
    because: expect.stringContaining('No guide gives a number') as string,
  });
});

test('with an own figure the score is read, and it is said whose figure it is (IMG-16)', () => {
  expect(scores(own(245))).toMatchObject({
    factor: 'exams.below_specialty_range',
    severity: 1,
    says: 'USMLE Step 2 CK 238: below a figure that your institution set; no guide gives one. USMLE Step 2 CK: at least 245. Source: department survey, 2026-03-01.',
    figures: [{ packTitle: 'Score guidance of Westbrook' }],
  });
  expect(scores(own(238))).toMatchObject({ state: 'nothing' });
});
