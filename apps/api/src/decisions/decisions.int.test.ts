import { inInstitution, systemScope } from '../platform/tenancy/index.ts';
import { newId } from '../platform/ids.ts';
import { expect, test } from 'vitest';
import { as, insert, newInstitution, statementsOf, type TestStudent } from '../../test/index.ts';

type Decision = { id: string; version: number; options: { id: string; code: string }[] };

const parts = `caseId panelDue panelMet examNotPassed goal { goal version } preferences { option words }
  releases { id way withdrawnAt } decisions { id kind state version severalSeeLow note options { id code name earliestCycle answers }
  votes { id name outlook } dissent reviewOn studentWords weighed { commitment } }`;
const page = `query ($caseId: ID!) { caseDecisions(caseId: $caseId) { ${parts} choices { code earliestCycle } pathways { years } } }`;
const open = `mutation ($key: ID!, $caseId: ID!, $kind: String!) {
  openDecision(idempotencyKey: $key, caseId: $caseId, kind: $kind) { ${parts} } }`;
const put = `mutation ($key: ID!, $id: ID!, $v: Int!, $optionId: ID, $entry: OptionEntry!) {
  putDecisionOption(idempotencyKey: $key, id: $id, expectedVersion: $v, optionId: $optionId, entry: $entry) { ${parts} } }`;
const vote = `mutation ($key: ID!, $id: ID!, $vote: VoteEntry!) { addDecisionVote(idempotencyKey: $key, id: $id, vote: $vote) { ${parts} } }`;
const make = `mutation ($key: ID!, $id: ID!, $v: Int!, $outcome: OutcomeEntry!) {
  makeDecision(idempotencyKey: $key, id: $id, expectedVersion: $v, outcome: $outcome) { ${parts} } }`;
const write = `mutation ($key: ID!, $id: ID!, $v: Int!, $words: String!) {
  writeDecisionWords(idempotencyKey: $key, id: $id, expectedVersion: $v, words: $words) { ${parts} } }`;
const release = `mutation ($key: ID!, $id: ID!, $v: Int!) {
  releaseDecision(idempotencyKey: $key, id: $id, expectedVersion: $v, quietTimeConfirmed: true) { ${parts} } }`;
const prefer = `mutation ($key: ID!, $option: String, $words: String!) {
  writePreference(idempotencyKey: $key, option: $option, words: $words) { preferences { option words } } }`;
const mine = `query { myDecision { goal way secondWay words reviewOn authorName } }`;
const goOn = `mutation ($key: ID!, $caseId: ID!, $cohortId: ID!, $year: Int!, $why: String, $value: String) { continueCase(idempotencyKey: $key,
  caseId: $caseId, expectedVersion: 1, cohortId: $cohortId, failedYear: $year, withoutPanel: $why, withoutYearValue: $value) { id } }`;

const considerYear = `mutation ($key: ID!, $caseId: ID!, $entry: InterimRoleEntry!) {
  considerRole(idempotencyKey: $key, caseId: $caseId, entry: $entry) { roles { verdict } } }`;
const emptyYear = {
  title: 'A further year',
  kind: 'added_year',
  place: '',
  field: 'diagnostic_radiology',
  fromOn: null,
  toOn: null,
  improves: [] as string[],
  measure: '',
  clarifies: '',
  expectedLetters: 0,
  letterWriters: '',
  expectedOutputs: 0,
  outputs: '',
  clinicalContact: 'unknown',
  cost: '',
  funding: '',
  post: 'unknown',
  affordable: 'unknown',
  mentor: '',
  activePart: 'unknown',
  nameOnWork: 'unknown',
  conferences: 'unknown',
  structured: 'unknown',
  facultyContact: 'unknown',
  hospitalLink: 'unknown',
  departmentContact: 'unknown',
  milestones: [],
};

const words = Object.fromEntries(
  [
    'currency',
    'funding',
    'visa',
    'loans',
    'licence',
    'time',
    'letters',
    'reversibility',
    'uncertainty',
  ].map((field) => [field, '']),
);
const way = (code: string, specialty = '') => ({
  code,
  specialty,
  answers: [],
  holds: [],
  earliestCycle: 2028,
  guidanceFrom: '',
  words,
});
const voice = (name: string, outlook = 'low') => ({
  name,
  part: 'DR mentor',
  knowsData: true,
  outlook,
  confidence: 'sure',
  reason: 'Said on the telephone.',
});
const outcome = (optionId: string, more: object = {}) => ({
  optionId,
  goal: 'Diagnostic radiology, anywhere in the country.',
  why: 'A research year answers what was missing.',
  dissent: 'Dr. Sol would have changed the field.',
  parallelId: null,
  weighed: { commitment: 'Since second year.', profile: '', circumstances: '', risk: '' },
  reviewOn: '2099-10-01',
  confirmed: true,
  note: 'She has thought about it since autumn.',
  ...more,
});

type House = Awaited<ReturnType<typeof newInstitution>>;

async function onTheTable(here: House, student: TestStudent, kind: string, codes: string[]) {
  const staff = as(here.advisor);
  const { caseId } = student;
  let decision = (await staff.do(open, { caseId, kind })).openDecision.decisions[0] as Decision;
  for (const code of codes) {
    const sent = { id: decision.id, v: decision.version, optionId: null, entry: way(code) };
    decision = (await staff.do(put, sent)).putDecisionOption.decisions[0] as Decision;
  }
  return decision;
}

const idOf = ({ options }: Decision, code: string) =>
  options.find((option) => option.code === code)?.id ?? '';

test('a decision is made from compared ways and voices, sets the goal, and reaches the student as it was agreed', async () => {
  const here = await newInstitution();
  const staff = as(here.advisor);
  const { caseId } = here.student;
  const decision = await onTheTable(here, here.student, 'path', [
    'reapply_same',
    'switch_specialty',
  ]);
  const { id, version: v } = decision;
  await staff.do(vote, { id, vote: voice('Dr. Holm', 'fair') });
  const made = await staff.do(make, { id, v, outcome: outcome(idOf(decision, 'reapply_same')) });
  expect(made.makeDecision).toMatchObject({
    goal: { goal: 'Diagnostic radiology, anywhere in the country.', version: 2 },
    decisions: [
      {
        state: 'decided',
        dissent: 'Dr. Sol would have changed the field.',
        weighed: { commitment: 'Since second year.' },
      },
    ],
  });
  expect(await staff.refused(release, { id, v: v + 1 })).toMatchObject({
    code: 'DECISION_NOTHING_TO_RELEASE',
  });
  expect((await as(here.student).do(mine)).myDecision).toBeNull();
  await staff.do(write, { id, v: v + 1, words: 'We chose this together.' });
  await staff.do(release, { id, v: v + 2 });
  expect((await as(here.student).do(mine)).myDecision).toMatchObject({
    way: 'Apply again in the same specialty',
    words: 'We chose this together.',
    authorName: 'Ada Advisor',
  });
  expect((await as(here.otherStudent).do(mine)).myDecision).toBeNull();
  const back = `mutation ($key: ID!, $caseId: ID!) { withdrawDecision(idempotencyKey: $key, caseId: $caseId, reason: "Wrong date.") { releases { id } } }`;
  await staff.do(back, { caseId });
  expect((await as(here.student).do(mine)).myDecision).toBeNull();
  expect(
    await staff.refused(put, { id, v: v + 2, optionId: null, entry: way('pause') }),
  ).toMatchObject({
    code: 'DECISION_STATE',
  });
});

test('several low voices ask for another way on the table before anything is decided', async () => {
  const here = await newInstitution();
  const staff = as(here.advisor);
  const codes = ['reapply_same', 'reapply_same_plus_parallel'];
  const decision = await onTheTable(here, here.student, 'path', codes);
  const { id } = decision;
  await staff.do(vote, { id, vote: voice('Dr. Holm') });
  const { addDecisionVote } = await staff.do(vote, { id, vote: voice('Dr. Sol') });
  expect(addDecisionVote.decisions[0]).toMatchObject({ severalSeeLow: true });
  const says = outcome(idOf(decision, 'reapply_same'));
  const { version: v } = decision;
  expect(await staff.refused(make, { id, v, outcome: says })).toMatchObject({
    code: 'ALTERNATIVES_NOT_COMPARED',
  });
  await staff.do(put, { id, v, optionId: null, entry: way('dr_then_esir') });
  await staff.do(make, { id, v: v + 1, outcome: says });
});

test('in the first days leaving the specialty asks for a second confirmation with a note', async () => {
  const here = await newInstitution();
  const decision = await onTheTable(here, here.student, 'path', [
    'reapply_same',
    'switch_specialty',
  ]);
  const { id, version: v } = decision;
  const leave = outcome(idOf(decision, 'switch_specialty'), { confirmed: false });
  const refusal = await as(here.advisor).refused(make, { id, v, outcome: leave });
  expect(refusal).toMatchObject({ code: 'FIRST_DAYS_CONFIRM', facts: { minimumLength: 10 } });
  await as(here.advisor).do(make, { id, v, outcome: { ...leave, confirmed: true } });
});

test('leaving medicine in the first days closes a case only after a second look', async () => {
  const here = await newInstitution();
  const { caseId } = here.student;
  const close = `mutation ($key: ID!, $caseId: ID!, $words: String, $confirmed: Boolean) { closeCase(idempotencyKey: $key,
    caseId: $caseId, expectedVersion: 1, outcome: non_residency_career, words: $words, confirmed: $confirmed) { stage } }`;
  expect(await as(here.dean).refused(close, { caseId })).toMatchObject({
    code: 'FIRST_DAYS_CONFIRM',
  });
  const said = { caseId, words: 'He has a post since winter.', confirmed: true };
  expect((await as(here.dean).do(close, said)).closeCase).toEqual({ stage: 'closed' });
});

test('after a second cycle the next case opens only with a recorded panel', async () => {
  const here = await newInstitution();
  const { caseId } = here.student;
  const next = { caseId, cohortId: here.cohortId, year: 2028 };
  expect(await as(here.dean).refused(goOn, next)).toMatchObject({
    code: 'PANEL_REQUIRED',
    facts: { reasons: ['2 cycles without a place (2027, 2028)'] },
  });
  const decision = await onTheTable(here, here.student, 'panel', ['reapply_same', 'dr_then_esir']);
  const { id, version: v } = decision;
  const says = outcome(idOf(decision, 'dr_then_esir'));
  expect(await as(here.advisor).refused(make, { id, v, outcome: says })).toMatchObject({
    code: 'PANEL_NEEDS_VOTES',
  });
  await as(here.advisor).do(vote, { id, vote: voice('Dr. Holm') });
  await as(here.dean).do(vote, { id, vote: voice('Dr. Sol', 'cannot_say') });
  await as(here.advisor).do(make, { id, v, outcome: says });
  expect(await as(here.dean).refused(goOn, next)).toMatchObject({
    code: 'YEAR_VALUE_REQUIRED',
    facts: { verdict: 'none' },
  });
  await as(here.advisor).do(considerYear, { caseId, entry: { ...emptyYear } });
  expect(await as(here.dean).refused(goOn, next)).toMatchObject({
    code: 'YEAR_VALUE_REQUIRED',
    facts: { verdict: 'drift' },
  });
  expect(await as(here.dean).refused(goOn, { ...next, value: 'why' })).toMatchObject({
    code: 'REASON_REQUIRED',
  });
  const better = { ...emptyYear, improves: ['letters'], expectedLetters: 2 };
  await as(here.advisor).do(considerYear, { caseId, entry: better });
  const { continueCase } = await as(here.dean).do(goOn, next);
  const { caseDecisions } = await as(here.dean).do(page, { caseId: continueCase.id });
  expect(caseDecisions).toMatchObject({
    panelDue: ['2 cycles without a place (2027, 2028)'],
    panelMet: true,
    goal: null,
  });
});

test('going on without the panel needs a reason, and it stays on record', async () => {
  const here = await newInstitution();
  const { caseId } = here.student;
  const value = 'It was talked through with her.';
  const next = { caseId, cohortId: here.cohortId, year: 2028, value };
  expect(await as(here.dean).refused(goOn, { ...next, why: 'No time' })).toMatchObject({
    code: 'REASON_REQUIRED',
  });
  await as(here.dean).do(goOn, { ...next, why: 'Two members are away until August.' });
  const { caseDecisions } = await as(here.dean).do(page, { caseId });
  expect(caseDecisions.decisions).toMatchObject([
    { kind: 'panel', state: 'overridden', note: 'Two members are away until August.' },
  ]);
});

test('years since graduation alone make a panel due, at the institution’s own figure', async () => {
  const here = await newInstitution();
  const { caseId } = here.student;
  const known = { case_id: caseId, match_year: 2027, specialty: 'other', track: 'none' };
  await inInstitution(systemScope(here.institutionId), () =>
    insert('attempt', {
      ...known,
      institution_id: here.institutionId,
      id: newId(),
      aimed_region: 'anywhere',
      system: 'nrmp_main',
      service: 'eras',
      applicant_type: 'non_us_img',
      visa_need: 'j1',
      graduated_on: '2015-06-01',
      outcome: 'unmatched_full',
      interviews_read: 'not_said',
      source: 'Test',
      as_of: '2027-03-20',
    }),
  );
  const decision = await onTheTable(here, here.student, 'path', ['reapply_same', 'pause']);
  const says = { id: decision.id, v: decision.version, outcome: outcome(idOf(decision, 'pause')) };
  expect(await as(here.advisor).refused(make, says)).toMatchObject({ code: 'PANEL_REQUIRED' });
});

test('the student writes her own preference, and each one stays beside the last', async () => {
  const here = await newInstitution();
  const me = as(here.student);
  await me.do(prefer, { option: 'reapply_same', words: 'I would like to try once more.' });
  const { writePreference } = await me.do(prefer, { option: null, words: 'I am not sure now.' });
  expect(writePreference.preferences).toEqual([
    { option: null, words: 'I am not sure now.' },
    { option: 'reapply_same', words: 'I would like to try once more.' },
  ]);
  const seen = await as(here.advisor).do(page, { caseId: here.student.caseId });
  expect(seen.caseDecisions.preferences).toHaveLength(2);
  expect(await me.refused(prefer, { option: null, words: ' ' })).toMatchObject({
    code: 'INPUT_NOT_VALID',
  });
  expect((await as(here.advisor).refused(prefer, { option: null, words: 'x' })).class).toBe(
    'FORBIDDEN',
  );
  expect(
    (await as(here.otherStudent).do('query { myPath { preferences { words } } }')).myPath,
  ).toEqual({
    preferences: [],
  });
});

test('who does not reach the case cannot tell a decision from nothing', async () => {
  const here = await newInstitution();
  const { caseId } = here.student;
  const decision = await onTheTable(here, here.student, 'path', ['reapply_same', 'pause']);
  for (const other of [here.otherAdvisor, here.elsewhere.dean]) {
    expect((await as(other).refused(page, { caseId })).code).toBe('NOT_FOUND');
    const tries = { id: decision.id, vote: voice('Dr. Nobody') };
    expect((await as(other).refused(vote, tries)).code).toBe('NOT_FOUND');
  }
  expect((await as(here.student).refused(page, { caseId })).class).toBe('FORBIDDEN');
});

test('two people who change the table at once are told, and a retried press counts once', async () => {
  const here = await newInstitution();
  const decision = await onTheTable(here, here.student, 'path', ['reapply_same']);
  const sent = { id: decision.id, v: decision.version, optionId: null, entry: way('pause') };
  const key = newId();
  await as(here.advisor).do(put, { ...sent, key });
  const again = await as(here.advisor).do(put, { ...sent, key });
  expect(again.putDecisionOption.decisions[0].options).toHaveLength(2);
  expect(await as(here.dean).refused(put, sent)).toMatchObject({ code: 'CHANGED_BY_SOMEONE_ELSE' });
});

test('a plan waits for one main goal', async () => {
  const here = await newInstitution();
  const { caseId } = here.students[0]!;
  const lay = `mutation ($key: ID!, $caseId: ID!) { layPlan(idempotencyKey: $key, caseId: $caseId, guide: "diagnostic_radiology", targetYear: null) { version } }`;
  await as(here.advisor).do(lay, { caseId });
  const next = {
    caseId,
    cohortId: here.cohortId,
    year: 2028,
    why: 'A panel met outside of here.',
    value: 'It was talked through there.',
  };
  const { continueCase } = await as(here.dean).do(goOn, next);
  const after = { caseId: continueCase.id };
  expect(await as(here.dean).refused(lay, after)).toMatchObject({ code: 'GOAL_MISSING' });
  const set = `mutation ($key: ID!, $caseId: ID!, $v: Int!, $goal: String!) { setCaseGoal(idempotencyKey: $key, caseId: $caseId, expectedVersion: $v, goal: $goal) { goal version } }`;
  const goal = 'Internal medicine near Los Angeles.';
  await as(here.dean).do(set, { ...after, v: 0, goal });
  expect(await as(here.dean).refused(set, { ...after, v: 0, goal })).toMatchObject({
    code: 'CHANGED_BY_SOMEONE_ELSE',
  });
  await as(here.dean).do(lay, after);
});

test('the page stays within its statements', async () => {
  const here = await newInstitution();
  const { caseId } = here.student;
  await onTheTable(here, here.student, 'path', ['reapply_same', 'pause']);
  const { roundTrips } = await statementsOf(() => as(here.advisor).do(page, { caseId }));
  expect(roundTrips).toBeLessThanOrEqual(6);
});

test('a finding of a narrow list brings the IR guide’s repair (IR-40), and the word on talent reaches both sides (IR-50)', async () => {
  const here = await newInstitution();
  const { caseId } = here.student;
  const of = { institution_id: here.institutionId, case_id: caseId };
  const asked =
    'query ($caseId: ID!) { caseDecisions(caseId: $caseId) { warnings answers { item } } }';
  const mineToRead = 'query { myPath { articles { title } } }';
  expect((await as(here.student).do(mineToRead)).myPath.articles).toEqual([]);
  const season = {
    match_year: 2027,
    specialty: 'interventional_radiology',
    track: 'integrated',
    aimed_region: 'anywhere',
    system: 'nrmp_main',
    service: 'eras',
    applicant_type: 'us_md_senior',
    visa_need: 'none',
    outcome: 'unmatched_full',
    interviews_read: 'not_said',
    source: 'Test',
    as_of: '2027-03-20',
  };
  const narrow = { domain: 'strategy_list', factor: 'geographic_narrow', severity: 2 };
  await inInstitution(systemScope(here.institutionId), async () => {
    await insert('attempt', { ...season, ...of, id: newId() });
    await insert('finding', {
      ...narrow,
      ...of,
      id: newId(),
      confidence: 'documented',
      horizon: 'lt6m',
    });
  });
  const { caseDecisions } = await as(here.advisor).do(asked, { caseId });
  expect(caseDecisions.warnings.filter((one: string) => one.includes('IR-40'))).toEqual([
    'For a list that was narrow: More programs, spread over more of the country. (IR-40)',
  ]);
  expect(caseDecisions.answers).toContainEqual({ item: 'IR-50' });
  expect((await as(here.student).do(mineToRead)).myPath.articles).toEqual([
    { title: 'This was not a test of talent' },
  ]);
});
