import { expect, test } from 'vitest';
import type { LocalDate } from '../shared/calendar.ts';
import { standingOn } from './axes.ts';
import { examine } from './examine.ts';
import { emptyMonths } from './rules-dates.ts';
import { answerOf, attemptOf, contextOf, factOf, programsOf } from './test-season.ts';

type Facts = readonly ReturnType<typeof factOf>[];
const of = (
  rule: string,
  facts: Facts,
  over: Parameters<typeof attemptOf>[0] = {},
  packs: readonly string[] = ['diagnostic_radiology'],
) => answerOf(examine([{ attempt: attemptOf(over), facts }], contextOf({ packs })), rule);
const clinical = (id: string, from: string, to: string, field = 'medicine') =>
  factOf(id, 'clinical', {
    role: 'employment',
    field,
    setting: 'both',
    country: 'us',
    place: 'Lakeside',
    from,
    to,
  });
const gap = (from: string, to: string) =>
  factOf('g', 'gap', { type: 'gap', from, to, explained: 'yes' });
const core = (id: string, result: string) =>
  factOf(id, 'record', { type: 'core_clerkship', name: 'Medicine', result, endedOn: '2024-12-20' });

test('where invitations came from is told by part, and only none against some is read', () => {
  const facts = [
    programsOf('1', { region: 'Boston', applied: 20 }),
    programsOf('2', { region: 'Texas', applied: 10, invited: 3, attended: 3 }),
  ];
  expect(of('funnel.where', facts)).toMatchObject({
    state: 'notice',
    says: 'By city or region: no invitation from Boston (20 applied); invitations from Texas (3 of 10).',
  });
  expect(of('funnel.where', [facts[1] as Facts[number]])).toMatchObject({ state: 'nothing' });
});

test('how many programs were enough no guide says: it is not assessable, with the count', () => {
  expect(of('list.number', [programsOf('1', { applied: 62 })])).toMatchObject({
    state: 'not_assessable',
    because: expect.stringContaining('62 programs applied to') as string,
  });
});

test('time in the specialty: none on a complete list, late, or not known', () => {
  expect(of('exposure.own', [])).toMatchObject({ state: 'not_assessable' });
  expect(of('exposure.own', [], { complete: ['clinical'] })).toMatchObject({ severity: 2 });
  const late = [clinical('1', '2025-11-01', '2025-12-31', 'diagnostic_radiology')];
  expect(of('exposure.own', late)).toMatchObject({ state: 'proposed', severity: 1 });
});

test('no honors is said only when every core clerkship is recorded', () => {
  expect(of('record.honors', [core('1', 'pass')])).toMatchObject({ state: 'not_assessable' });
  expect(of('record.honors', [core('1', 'pass')], { complete: ['record'] })).toMatchObject({
    factor: 'clinical_record.few_honors',
  });
  expect(of('record.honors', [core('1', 'honors')])).toMatchObject({ state: 'nothing' });
});

const img = ['img_friendly'];
const graduate = {
  applicantType: 'us_img',
  graduatedOn: '2024-06-30',
  appliedOn: '2025-09-24',
  complete: ['clinical', 'gap'],
};

test('months after graduation with nothing recorded are named, whole months only (IMG-36)', () => {
  const half = [clinical('1', '2024-07-10', '2025-01-31'), gap('2025-03-01', '2025-09-24')];
  expect(of('timeline.unbroken', half, graduate, img)).toMatchObject({
    says: '1 month between graduation and the application (2025-02) with nothing recorded.',
  });
  const whole = [clinical('1', '2024-07-10', '2025-09-24')];
  expect(of('timeline.unbroken', whole, graduate, img)).toMatchObject({ state: 'nothing' });
  const day = (text: string) => text as LocalDate;
  expect(emptyMonths([], day('2024-06-30'), day('2024-09-01'))).toEqual(['2024-07', '2024-08']);
});

test('work and a gap at the same time do not agree (IMG-36)', () => {
  const crossing = [clinical('1', '2025-01-01', '2025-06-30'), gap('2025-03-01', '2025-04-30')];
  expect(of('timeline.dates_agree', crossing, graduate, img)).toMatchObject({
    factor: 'narrative.inconsistent_dates',
  });
});

test('one setting only is told, once the list is complete (IMG-18)', () => {
  const ward = (complete: string[]) =>
    of(
      'clinical.settings',
      [
        factOf('1', 'clinical', {
          role: 'observership',
          field: 'target',
          setting: 'inpatient',
          country: 'us',
          place: 'Lakeside',
          from: '2025-01-01',
          to: '2025-03-31',
        }),
      ],
      { ...graduate, complete },
      img,
    );
  expect(ward(['clinical'])).toMatchObject({ state: 'notice' });
  expect(ward([])).toMatchObject({ state: 'not_assessable' });
});

test('rings of Los Angeles that were left out are named (LA-30)', () => {
  const facts = [programsOf('1', { applied: 4, ring: 'central_la' })];
  expect(of('list.rings', facts, { aimedRegion: 'los_angeles' }, ['los_angeles'])).toMatchObject({
    state: 'notice',
    says: expect.stringContaining('Rest of California') as string,
  });
});

test('an axis of what programs value says what is named, what was looked at, or that nobody can say (DR-04)', () => {
  const facts = [
    factOf('1', 'exam', {
      exam: 'usmle_step_1',
      name: '',
      takenOn: '2023-01-12',
      result: 'fail',
      score: null,
    }),
  ];
  const examinations = examine([{ attempt: attemptOf(), facts }], contextOf());
  const on = (axis: string) => standingOn(axis, { examinations, accepted: ['letters.generic'] });
  expect(on('axis.scores')).toMatchObject({
    state: 'named',
    factors: ['exams.fail_or_multiple_attempts'],
  });
  expect(on('axis.shown_interest')).toEqual({ state: 'named', factors: ['letters.generic'] });
  expect(on('axis.clinical_performance')).toEqual({ state: 'unknown', factors: [] });
});
