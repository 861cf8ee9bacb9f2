import { expect, test } from 'vitest';
import { radiology } from '@onward/scenarios/applicants';
import { as, newInstitution, statementsOf } from '../../test/index.ts';

const season = `mutation ($key: ID!, $caseId: ID!, $entry: AttemptEntry!) {
  recordAttempt(idempotencyKey: $key, caseId: $caseId, entry: $entry) { id } }`;
const page = `query ($caseId: ID!) { lettersOfCase(caseId: $caseId) { targetOn packs
  letters { id writer status version ageState waiver waiverAt feedback } conditions { code state missing counting near { writer open } }
  smallest { says meets } warnings { code link asOf } past { writer matchYear } scripts { item lines } } }`;
const add = `mutation ($key: ID!, $caseId: ID!, $entry: LetterEntry!) {
  addLetter(idempotencyKey: $key, caseId: $caseId, entry: $entry) { letters { id writer version } smallest { says } } }`;
const change = `mutation ($key: ID!, $id: ID!, $v: Int!, $entry: LetterEntry!) {
  changeLetter(idempotencyKey: $key, id: $id, expectedVersion: $v, entry: $entry) { letters { id status version } conditions { code state } } }`;
const mine = `query { myLetters { letters { id writer status waiver waiverName } scripts { item lines } } }`;
const sign = `mutation ($key: ID!, $id: ID!, $choice: String!, $name: String!) {
  signLetterWaiver(idempotencyKey: $key, id: $id, choice: $choice, signedName: $name) { letters { id waiver waiverName } } }`;
const revoke = `mutation ($key: ID!, $id: ID!) { revokeLetterWaiver(idempotencyKey: $key, id: $id) { letters { waiver } } }`;

const [six] = radiology.drSixInterviews.seasons;
const entry = {
  writer: 'Dr. Anders Holm',
  role: 'specialty_faculty',
  field: 'diagnostic_radiology',
  institution: 'Westbrook Medicine',
  country: 'us',
  relationship: 'Reading room, twice a week',
  knows: 'closely',
  workSeen: 'both',
  whereWorked: 'yes',
  endorses: 'unknown',
  describes: 'yes',
  knowsResidency: 'yes',
  kind: 'specialty_faculty',
  status: 'agreed',
  reused: false,
  askedOn: '2026-10-01',
  writtenOn: null,
  dueOn: '2027-08-01',
  feedback: 'Could not speak to call nights.',
  shown: true,
};

async function withSeason() {
  const institution = await newInstitution({ failedYear: 2026 });
  const staff = as(institution.advisor);
  const { caseId } = institution.student;
  await staff.do(season, { caseId, entry: six.attempt });
  return { ...institution, staff, caseId };
}

async function withLetter(over: Partial<typeof entry> = {}) {
  const made = await withSeason();
  const { addLetter } = await made.staff.do(add, {
    caseId: made.caseId,
    entry: { ...entry, ...over },
  });
  return { ...made, letterId: addLetter.letters[0].id as string, hand: as(made.student) };
}

test('a writer is added, and the page says which condition of which guide is unmet and who would have to write', async () => {
  const { staff, caseId } = await withLetter();
  const { lettersOfCase } = await staff.do(page, { caseId });
  expect(lettersOfCase.conditions).toMatchObject([
    { code: 'dr.radiologists', state: 'unmet', missing: 1 },
    { code: 'dr.where_worked', state: 'met', missing: 0 },
    {
      code: 'dr.endorsing',
      state: 'unmet',
      near: [{ writer: 'Dr. Anders Holm', open: true }],
    },
    { code: 'dr.clinical', state: 'unmet' },
  ]);
  expect(lettersOfCase.smallest.map((one: { says: string }) => one.says)).toEqual([
    expect.stringMatching(/^One letter from a radiologist, .*DR-28 \(2 of its conditions\)\.$/),
    expect.stringMatching(/^One letter from a clinician in medicine or surgery/),
  ]);
  expect(lettersOfCase.scripts).toContainEqual(expect.objectContaining({ item: 'DR-29' }));
});

test('without a season no guide applies: nothing is asked for, and the page still opens', async () => {
  const { advisor, student } = await newInstitution();
  const { lettersOfCase } = await as(advisor).do(page, { caseId: student.caseId });
  expect(lettersOfCase).toMatchObject({ packs: [], conditions: [], smallest: [], targetOn: null });
});

test('she sees who writes and where it stands, never what was said about it, and signs for one letter', async () => {
  const { hand, staff, caseId, letterId } = await withLetter();
  const { myLetters } = await hand.do(mine, {});
  expect(myLetters.letters).toEqual([
    { id: letterId, writer: 'Dr. Anders Holm', status: 'agreed', waiver: null, waiverName: null },
  ]);
  expect(myLetters.scripts).toMatchObject([{ item: 'DR-29' }]);
  expect(await hand.refused(page, { caseId })).toMatchObject({ code: 'NOT_ALLOWED' });
  const choice = 'waived';
  expect(await hand.refused(sign, { id: letterId, choice, name: '' })).toMatchObject({
    code: 'INPUT_NOT_VALID',
    facts: { issues: [{ field: 'signedName', code: 'required' }] },
  });
  await hand.do(sign, { id: letterId, choice, name: 'Student One' });
  const seen = (await staff.do(page, { caseId })).lettersOfCase.letters[0];
  expect(seen).toMatchObject({ waiver: 'waived', waiverAt: expect.any(String) });
});

test('what she signed is taken back until the letter is in; then it holds', async () => {
  const { hand, staff, letterId } = await withLetter();
  await hand.do(sign, { id: letterId, choice: 'waived', name: 'Student One' });
  const back = await hand.do(revoke, { id: letterId });
  expect(back.revokeLetterWaiver.letters).toEqual([{ waiver: null }]);
  await hand.do(sign, { id: letterId, choice: 'waived', name: 'Student One' });
  await staff.do(change, { id: letterId, v: 1, entry: { ...entry, status: 'submitted' } });
  expect(await hand.refused(revoke, { id: letterId })).toMatchObject({
    code: 'LETTER_WAIVER_STANDS',
  });
});

test('a letter kept off her page is not there for her, and nobody else can sign', async () => {
  const { hand, staff, dean, otherStudent, elsewhere, letterId } = await withLetter();
  const input = { id: letterId, choice: 'waived', name: 'Somebody' };
  expect(await as(otherStudent).refused(sign, input)).toMatchObject({ code: 'NOT_FOUND' });
  expect(await as(elsewhere.student).refused(sign, input)).toMatchObject({ code: 'NOT_FOUND' });
  expect(await as(dean).refused(sign, input)).toMatchObject({ code: 'NOT_ALLOWED' });
  await staff.do(change, { id: letterId, v: 1, entry: { ...entry, shown: false } });
  expect((await hand.do(mine, {})).myLetters.letters).toEqual([]);
  expect(await hand.refused(sign, input)).toMatchObject({ code: 'NOT_FOUND' });
});

test('an unassigned advisor and another institution cannot tell a letter from nothing', async () => {
  const { otherAdvisor, elsewhere, caseId, letterId } = await withLetter();
  for (const stranger of [otherAdvisor, elsewhere.advisor, elsewhere.dean]) {
    expect(await as(stranger).refused(page, { caseId })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await as(stranger).refused(change, { id: letterId, v: 1, entry })).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await as(stranger).refused(add, { caseId, entry })).toMatchObject({ code: 'NOT_FOUND' });
  }
});

test('two people changing one letter: the second sees both versions, nothing is lost', async () => {
  const { staff, dean, letterId } = await withLetter();
  await as(dean).do(change, { id: letterId, v: 1, entry: { ...entry, status: 'submitted' } });
  const late = { id: letterId, v: 1, entry: { ...entry, status: 'declined' } };
  expect(await staff.refused(change, late)).toMatchObject({
    code: 'CHANGED_BY_SOMEONE_ELSE',
    facts: { currentVersion: 2, changedBy: 'Dana Dean', current: { status: 'submitted' } },
  });
});

test('a retried "add" adds once', async () => {
  const { staff, caseId } = await withSeason();
  const input = { caseId, entry, key: crypto.randomUUID() };
  const first = await staff.do(add, input);
  expect(await staff.do(add, input)).toEqual(first);
  expect((await staff.do(page, { caseId })).lettersOfCase.letters).toHaveLength(1);
});

test('a date ahead and an unknown kind are refused field by field', async () => {
  const { staff, caseId } = await withSeason();
  const wrong = { ...entry, kind: 'poem', writtenOn: '2099-01-01' };
  expect(await staff.refused(add, { caseId, entry: wrong })).toMatchObject({
    code: 'INPUT_NOT_VALID',
    facts: { issues: [{ field: 'kind' }, { field: 'writtenOn', code: 'in_the_future' }] },
  });
});

test('a fifth letter and a letter of a former season are warned of, with source and date', async () => {
  const { staff, caseId } = await withLetter({ reused: true });
  for (const writer of ['B', 'C', 'D', 'E'])
    await staff.do(add, { caseId, entry: { ...entry, writer } });
  const { lettersOfCase } = await staff.do(page, { caseId });
  const said = { link: expect.stringContaining('aamc.org'), asOf: expect.any(String) };
  expect(lettersOfCase.warnings).toMatchObject([
    { code: 'watermark', ...said },
    { code: 'more_than_a_program_takes', ...said },
  ]);
});

test('the page takes two flights and stays within its statements', async () => {
  const { staff, caseId } = await withLetter();
  const { sent, roundTrips } = await statementsOf(() => staff.do(page, { caseId }));
  expect(sent.length).toBeLessThanOrEqual(9);
  expect(roundTrips).toBeLessThanOrEqual(4);
});
