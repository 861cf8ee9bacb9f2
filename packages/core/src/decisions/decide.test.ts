import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Clock, Instant, LocalDate, TimeZone } from '../shared/calendar.ts';
import type { Id } from '../shared/ids.ts';
import {
  comparedFields,
  decide,
  keepsTheAim,
  leavesTheAim,
  optionName,
  panelDue,
  panelReasonWords,
  pathways,
  prefer,
  recoveryOptions,
  severalSeeLow,
  trainingYears,
  type DecisionFacts,
  type OptionEntry,
  type Outcome,
  type RecoveryOption,
  type Vote,
} from './index.ts';

const clock: Clock = {
  now: '2026-04-14T14:00:00Z' as Instant,
  zone: 'America/New_York' as TimeZone,
};
const nothing = Object.fromEntries(
  comparedFields.map((field) => [field, '']),
) as OptionEntry['words'];
const way = (code: RecoveryOption, more: Partial<OptionEntry> = {}) => ({
  id: `o-${code}` as Id<'decision_option'>,
  code,
  specialty: '',
  answers: [],
  holds: [],
  earliestCycle: null,
  guidanceFrom: '',
  words: nothing,
  ...more,
});
const low = (name: string): Vote => ({
  name,
  part: 'IR mentor',
  knowsData: true,
  outlook: 'low',
  confidence: 'fairly_sure',
  reason: 'Three interviews in two seasons.',
});
const facts: DecisionFacts = {
  kind: 'path',
  state: 'open',
  options: [way('reapply_same'), way('switch_specialty')],
  votes: [],
  quietUntil: '2026-03-20T00:00:00Z' as Instant,
  examNotPassed: false,
  visaNeeded: false,
  panelMissing: [],
};
const outcome: Outcome = {
  optionId: 'o-reapply_same' as Id<'decision_option'>,
  goal: ' Diagnostic radiology, anywhere. ',
  why: 'Two mentors who know the data see it after a research year.',
  dissent: '',
  parallelId: null,
  reviewOn: '2026-10-01' as LocalDate,
  weighed: { commitment: 'Since second year.', profile: '', circumstances: '', risk: '' },
  confirmed: false,
  note: '',
};
const code = (more: Partial<DecisionFacts>, says: Partial<Outcome> = {}) => {
  const said = decide({ ...outcome, ...says }, { ...facts, ...more }, clock);
  return said.accepted ? 'made' : said.refusal.code;
};
const taking = (of: RecoveryOption) => ({ optionId: `o-${of}` as Id<'decision_option'> });

test('a decision keeps goal, reasons, dissent and the day of review', () => {
  expect(decide(outcome, facts, clock)).toMatchObject({
    value: { goal: 'Diagnostic radiology, anywhere.', reviewOn: '2026-10-01' },
  });
  expect(code({}, { goal: ' ' })).toBe('INPUT_NOT_VALID');
  expect(code({}, { reviewOn: '2026-04-13' as LocalDate })).toBe('INPUT_NOT_VALID');
  expect(code({ state: 'decided' })).toBe('DECISION_STATE');
});

test('one way alone is no choice', () => {
  expect(code({ options: [way('reapply_same')] })).toBe('DECISION_NEEDS_OPTIONS');
});

test('several mentors who see a low chance put alternatives on the table (DR-46)', () => {
  const same = [way('reapply_same'), way('reapply_same_plus_parallel')];
  const votes = [low('Dr. Holm'), low('Dr. Sol')];
  expect(code({ options: same, votes })).toBe('ALTERNATIVES_NOT_COMPARED');
  expect(code({ options: same, votes: [low('Dr. Holm'), low(' dr. holm')] })).toBe('made');
  expect(code({ options: [...same, way('dr_then_esir')], votes })).toBe('made');
});

test('after an exam that was not passed, applying again comes with a second road (DR-49)', () => {
  expect(code({ examNotPassed: true })).toBe('PARALLEL_PLAN_REQUIRED');
  expect(
    code({ examNotPassed: true }, { parallelId: 'o-switch_specialty' as Id<'decision_option'> }),
  ).toBe('made');
  expect(code({}, { parallelId: outcome.optionId })).toBe('INPUT_NOT_VALID');
});

test('a small route asks which institution gave guidance (DR-35)', () => {
  const nuclear = way('switch_specialty', { specialty: 'Nuclear medicine' });
  const options = [way('reapply_same'), nuclear];
  expect(code({ options }, taking('switch_specialty'))).toBe('GUIDANCE_REQUIRED');
  const guided = [way('reapply_same'), { ...nuclear, guidanceFrom: 'Westbrook Radiology' }];
  expect(code({ options: guided }, taking('switch_specialty'))).toBe('made');
});

test('with a visa, taking a place is talked through with a mentor first (LA-35)', () => {
  const options = [way('reapply_same'), way('preliminary_or_ty_year')];
  const says = taking('preliminary_or_ty_year');
  expect(code({ options, visaNeeded: true }, says)).toBe('MENTOR_TALK_FIRST');
  expect(code({ options, visaNeeded: true, votes: [low('Dr. Sol')] }, says)).toBe('made');
  expect(code({ options }, says)).toBe('made');
});

test('in the first days leaving is confirmed a second time, with a note (DR-14, IMG-04)', () => {
  const early = { quietUntil: '2026-04-15T14:00:00Z' as Instant };
  const says = taking('switch_specialty');
  expect(code(early, says)).toBe('FIRST_DAYS_CONFIRM');
  expect(code(early, { ...says, confirmed: true, note: 'short' })).toBe('FIRST_DAYS_CONFIRM');
  expect(code(early, { ...says, confirmed: true, note: 'She has wanted this since May.' })).toBe(
    'made',
  );
  expect(code(early)).toBe('made');
  expect(code({}, says)).toBe('made');
});

test('a panel has two voices, and a path waits for a panel that is due (IR-54, LA-36)', () => {
  expect(code({ kind: 'panel' })).toBe('PANEL_NEEDS_VOTES');
  expect(code({ kind: 'panel', votes: [low('Dr. Holm')] })).toBe('PANEL_NEEDS_VOTES');
  expect(code({ kind: 'panel', votes: [low('Dr. Holm'), low('Dr. Sol')] })).toBe('made');
  expect(code({ panelMissing: ['2 cycles without a place (2025, 2026)'] })).toBe('PANEL_REQUIRED');
  expect(code({ kind: 'panel', panelMissing: ['x'], votes: [low('A'), low('B')] })).toBe('made');
});

test('a panel is due after the second cycle, or from the threshold of years on', () => {
  const day = '2026-04-14' as LocalDate;
  const due = (failedYears: readonly number[], graduatedOn: string | null, thresholdYears = 5) =>
    panelDue({ failedYears, graduatedOn: graduatedOn as LocalDate | null, thresholdYears }, day);
  expect(due([2026, 2026], null)).toEqual([]);
  expect(due([2026, 2025], null)).toEqual([{ code: 'second_cycle', years: [2025, 2026] }]);
  expect(due([2026], '2021-04-15')).toEqual([]);
  expect(due([2026], '2021-04-14').map(panelReasonWords)).toEqual([
    '5 years since graduation; your office asks for a panel from 5 on',
  ]);
  expect(due([2026], '2021-04-14', 7)).toEqual([]);
});

test('whatever votes come in, a decision that is made breaks no rule', () => {
  const codes = fc.uniqueArray(fc.constantFrom(...recoveryOptions), { minLength: 1, maxLength: 5 });
  const votes = fc.array(
    fc.constantFrom(low('A'), low('B'), { ...low('C'), outlook: 'fair' } as Vote),
  );
  fc.assert(
    fc.property(codes, votes, fc.boolean(), fc.boolean(), (ways, said, exam, early) => {
      const options = ways.map((one) => way(one));
      const quietUntil = (early ? '2026-05-01T00:00:00Z' : '2026-04-01T00:00:00Z') as Instant;
      const given = { ...facts, options, votes: said, examNotPassed: exam, quietUntil };
      const made = decide({ ...outcome, optionId: options[0]!.id }, given, clock);
      if (!made.accepted) return;
      expect(options.length).toBeGreaterThan(1);
      if (severalSeeLow(said)) expect(ways.some((one) => !keepsTheAim(one))).toBe(true);
      if (exam) expect(keepsTheAim(ways[0]!)).toBe(false);
      if (early) expect(leavesTheAim(ways[0]!)).toBe(false);
    }),
  );
});

test('the three ways into IR take 6, 6 and 7 years (IR-25)', () => {
  expect(pathways.map((one) => trainingYears(one, 2027))).toEqual([
    { years: 6, endsIn: 2033 },
    { years: 6, endsIn: 2033 },
    { years: 7, endsIn: 2034 },
  ]);
});

test('a preference is a way, or words, or both; never nothing', () => {
  expect(prefer(null, ' I do not know yet. ', clock.now)).toMatchObject({
    value: { option: null, words: 'I do not know yet.' },
  });
  expect(prefer('pause', '', clock.now).accepted).toBe(true);
  expect(prefer(null, ' ', clock.now).accepted).toBe(false);
  expect(prefer('winning', 'x', clock.now).accepted).toBe(false);
});

test('a way says which specialty is meant', () => {
  expect(optionName({ code: 'switch_specialty', specialty: 'Neurology' }, 'student')).toBe(
    'Choose another specialty: Neurology',
  );
});
