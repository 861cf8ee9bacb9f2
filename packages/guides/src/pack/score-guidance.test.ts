import { expect, test } from 'vitest';
import { packs } from '../packs/index.ts';
import { applyingPacks, figuresAbout, packsFor } from './combine.ts';
import { checkPack } from './check-pack.ts';
import { scoreFiguresOf, withoutScoreFigure, withScoreFigure } from './score-guidance.ts';

const step2 = {
  exam: 'usmle_step_2_ck',
  score: 245,
  source: 'Department survey',
  asOf: '2026-03-01',
};

test('no pack of ours ships a figure for scores (IMG-16)', () => {
  expect(figuresAbout('exam_score', packs)).toEqual([]);
});

test('an own figure makes a sound pack with its source and date, and the next one takes its place', () => {
  const first = withScoreFigure(null, 'diagnostic_radiology', step2);
  const next = withScoreFigure(first, 'diagnostic_radiology', { ...step2, score: 248 });
  expect(checkPack(next)).toEqual([]);
  expect(scoreFiguresOf(next)).toEqual([{ ...step2, score: 248 }]);
  expect(next.thresholds[0]?.staff).toBe(
    'USMLE Step 2 CK: at least 248. Source: Department survey, 2026-03-01.',
  );
  expect(withoutScoreFigure(next, 'usmle_step_2_ck').thresholds).toEqual([]);
});

test('it is for those who apply in its specialty alone', () => {
  const own = withScoreFigure(null, 'diagnostic_radiology', step2);
  const inDr = { specialty: 'diagnostic_radiology', region: 'other', trainedAbroad: true } as const;
  const codes = (profile: Parameters<typeof packsFor>[0]) =>
    applyingPacks(profile, [...packs, own]).map(({ code }) => code);
  expect(codes(inDr)).toContain(own.code);
  expect(codes({ ...inDr, specialty: 'other' })).not.toContain(own.code);
});
