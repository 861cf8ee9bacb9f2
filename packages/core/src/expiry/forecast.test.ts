import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Figure } from '../forensics/index.ts';
import { addDays, type LocalDate } from '../shared/calendar.ts';
import type { Asset } from './assets.ts';
import { recordCertificate } from './certificate.ts';
import { forecast } from './forecast.ts';

const figure = (low: number, high: number, unit: string, item = 'IMG-16'): Figure => ({
  pack: 'img_friendly',
  packTitle: 'IMG-friendly programs',
  packVersion: 1,
  code: 'threshold.exam_age',
  low,
  high,
  unit,
  words: '',
  item,
  beside: null,
  inPlaceOf: null,
  ownChange: null,
});
const asset = (over: Partial<Asset>): Asset => ({
  key: 'k',
  kind: 'exam',
  title: 'USMLE Step 2 CK',
  source: 'Score report',
  since: null,
  until: null,
  goesOn: false,
  figures: [],
  ...over,
});
const target = '2027-09-01' as LocalDate;
const day = (text: string) => text as LocalDate;

test('without a target date nothing can be said', () => {
  expect(forecast([asset({})], null)).toBeNull();
});

test('an exam of February 2021 is past the stricter end in 2027 and past both a year later', () => {
  const exam = asset({ since: day('2021-02-28'), figures: [figure(5, 7, 'years')] });
  expect(forecast([exam], target)?.lines[0]).toMatchObject({
    atTarget: { standing: 'between', age: '6 years 6 months' },
    atNext: { standing: 'stale', age: '7 years 6 months' },
    staleFrom: '2026-03-01',
    figures: '5-7 years (IMG-friendly programs, IMG-16)',
    turns: true,
  });
});

test('a letter, a certificate and a status run out; what goes on does not age', () => {
  const lines = forecast(
    [
      asset({
        key: 'letter',
        kind: 'letter',
        since: day('2026-11-01'),
        figures: [figure(12, 18, 'months')],
      }),
      asset({ key: 'bls', kind: 'certificate', title: 'BLS', until: day('2028-01-31') }),
      asset({ key: 'visa', kind: 'visa', until: day('2027-06-30') }),
      asset({ key: 'work', kind: 'clinical', goesOn: true, figures: [figure(1, 2, 'years')] }),
    ],
    target,
  )?.lines;
  expect(
    lines?.map(({ key, atTarget, atNext, turns }) => [
      key,
      atTarget.standing,
      atNext.standing,
      turns,
    ]),
  ).toEqual([
    ['visa', 'stale', 'stale', false],
    ['letter', 'fresh', 'stale', true],
    ['bls', 'fresh', 'stale', true],
    ['work', 'fresh', 'fresh', false],
  ]);
});

test('each figure of several packs stays its own: 5, 10 and 5-7 years since graduation', () => {
  const figures = [
    figure(5, 5, 'years', 'IMG-39'),
    figure(10, 10, 'years', 'IMG-39'),
    figure(5, 7, 'years', 'LA-36'),
  ];
  const line = forecast([asset({ kind: 'graduation', since: day('2019-06-30'), figures })], target)
    ?.lines[0];
  expect(line?.atTarget.standing).toBe('between');
  expect(line?.figures.split('; ')).toHaveLength(3);
});

test('no guide that applies gives a limit: the age is told and nothing is called old', () => {
  expect(forecast([asset({ since: day('2010-01-01') })], target)?.lines[0]).toMatchObject({
    atTarget: { standing: 'no_limit', age: '17 years 8 months' },
    staleFrom: null,
    turns: false,
  });
});

test('waiting never makes anything fresher, on any target date', () => {
  const rank = { fresh: 0, no_limit: 0, not_known: 0, between: 1, stale: 2 } as const;
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 7000 }),
      fc.integer({ min: 0, max: 3000 }),
      (ago, ahead) => {
        const at = addDays(target, ahead);
        const one = asset({ since: addDays(target, -ago), figures: [figure(5, 7, 'years')] });
        const [line] = forecast([one], at)?.lines ?? [];
        expect(rank[line?.atNext.standing ?? 'fresh']).toBeGreaterThanOrEqual(
          rank[line?.atTarget.standing ?? 'stale'],
        );
      },
    ),
  );
});

test('a certificate that ends before it was issued, or was issued tomorrow, is refused', () => {
  const entry = {
    kind: 'bls',
    name: '',
    issuedOn: '2027-01-01',
    expiresOn: '2026-01-01',
    source: 'Card',
  };
  const of = { id: 'x' as never, caseId: 'c' as never, version: 1 };
  expect(recordCertificate(entry, of, day('2026-11-30'))).toMatchObject({
    refusal: { facts: { issues: [{ field: 'issuedOn' }, { field: 'expiresOn' }] } },
  });
});
