import { expect, test } from 'vitest';
import type { FactorCode } from '../diagnosis/index.ts';
import { examine } from './examine.ts';
import { guidanceFor, listsOfOtherVariants } from './guidance.ts';
import { attemptOf, contextOf, factOf, programsOf } from './test-season.ts';

const all = ['diagnostic_radiology', 'interventional_radiology', 'img_friendly', 'los_angeles'];
const given = (over: Parameters<typeof attemptOf>[0], accepted: readonly FactorCode[] = []) =>
  guidanceFor({ attempt: attemptOf(over), packs: all, examinations: [], accepted });
const becauseOf = (entry: string, accepted: readonly FactorCode[]) =>
  given({}, accepted).find((one) => one.entry === entry)?.because;

test('near the line in several respects leads through DR; narrow or unlucky alone leads wider (IR-53)', () => {
  expect(becauseOf('faq.integrated_or_dr', ['letters.generic', 'exams.old_exam_date'])).toBe(
    'Near the line in 2 respects (letters, exams): DR, then ESIR or independent IR, comes first.',
  );
  expect(becauseOf('faq.integrated_or_dr', ['strategy_list.geographic_narrow'])).toContain('wider');
  expect(becauseOf('faq.integrated_or_dr', ['letters.generic'])).toContain('do not yet tell');
});

test('after an exam not passed at first both radiology guides answer (IR-56, DR-49)', () => {
  const facts = [
    programsOf('1', { applied: 3 }),
    factOf('2', 'exam', {
      exam: 'usmle_step_1',
      name: '',
      takenOn: '2023-01-12',
      result: 'fail',
      score: null,
    }),
  ];
  const attempt = attemptOf();
  const examinations = examine([{ attempt, facts }], contextOf());
  const entries = guidanceFor({ attempt, packs: all, examinations, accepted: [] }).map(
    (one) => one.entry,
  );
  expect(entries).toContain('faq.exam_attempt');
  expect(entries).toContain('faq.step_attempt');
  expect(given({}).map((one) => one.entry)).not.toContain('faq.exam_attempt');
});

test('a first attempt on record is spoken of only where there was one (DR-47)', () => {
  expect(given({}).map((one) => one.entry)).toContain('faq.permanent_mark');
  expect(given({ outcome: 'matched_full' }).map((one) => one.entry)).not.toContain(
    'faq.permanent_mark',
  );
});

test('the result selects the process, in whatever country it was (IMG-07)', () => {
  const lineOf = (over: Parameters<typeof attemptOf>[0]) =>
    given(over).find((one) => one.entry === 'list.which_process')?.line;
  expect(lineOf({ soapOutcome: 'applied_no_offer' })).toBe('soap');
  expect(lineOf({ soapOutcome: 'not_eligible' })).toBe('none');
  expect(lineOf({ soapOutcome: '' })).toBe('none');
  expect(lineOf({ system: 'carms' })).toBe('other_system');
});

test('the variant of the profile decides which lists of the region apply (LA-26)', () => {
  const lists = (over: Parameters<typeof attemptOf>[0]) =>
    given(over)
      .filter((one) => one.pack === 'los_angeles')
      .map((one) => one.entry);
  expect(lists({ applicantType: 'us_img' })).toEqual([
    'list.img_challenges',
    'list.img_strategies',
  ]);
  expect(lists({})).toEqual(['list.us_graduate']);
  expect(lists({ switchedFrom: 'Surgery' })).toEqual(['list.us_graduate', 'list.switcher']);
  expect(listsOfOtherVariants(attemptOf())).toEqual([
    'list.img_challenges',
    'list.img_strategies',
    'list.switcher',
  ]);
});

test('where competition is named the guides say what draws so many (DR-03, IR-15)', () => {
  const named = given({}, ['external.specialty_competition']).map((one) => one.entry);
  expect(named).toEqual(
    expect.arrayContaining(['article.why_competitive', 'list.competitiveness']),
  );
  expect(given({}).map((one) => one.entry)).not.toContain('article.why_competitive');
});

test('a guide that does not apply says nothing', () => {
  const attempt = attemptOf();
  expect(
    guidanceFor({ attempt, packs: ['los_angeles'], examinations: [], accepted: [] }).map(
      (one) => one.pack,
    ),
  ).toEqual(['los_angeles']);
});
