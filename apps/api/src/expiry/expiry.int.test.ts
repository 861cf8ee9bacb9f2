import { expect, test } from 'vitest';
import { awkward } from '@onward/scenarios/applicants';
import { as, newInstitution } from '../../test/index.ts';

const season = `mutation ($key: ID!, $caseId: ID!, $entry: AttemptEntry!) {
  recordAttempt(idempotencyKey: $key, caseId: $caseId, entry: $entry) { id } }`;
const fact = `mutation ($key: ID!, $id: ID!, $entry: AttemptFactEntry!) {
  recordAttemptFact(idempotencyKey: $key, attemptId: $id, entry: $entry) { id } }`;
const aim = `mutation ($key: ID!, $caseId: ID!, $v: Int!, $on: String) {
  aimDiagnosis(idempotencyKey: $key, caseId: $caseId, expectedVersion: $v, targetOn: $on) { caseId } }`;
const shape = `countedTo nextOn targetOn lines { kind title figures staleFrom turns atTarget { standing age } atNext { standing age } }
  certificates { id kind expiresOn version } visa { pathway statusUntil version }`;
const page = `query ($caseId: ID!, $later: Int!) { expiryOfCase(caseId: $caseId, yearsLater: $later) { ${shape} } }`;
const record = `mutation ($key: ID!, $caseId: ID!, $entry: CertificateEntry!) {
  recordCertificate(idempotencyKey: $key, caseId: $caseId, entry: $entry) { ${shape} } }`;
const change = `mutation ($key: ID!, $caseId: ID!, $id: ID!, $v: Int!, $entry: CertificateEntry!) {
  changeCertificate(idempotencyKey: $key, caseId: $caseId, id: $id, expectedVersion: $v, entry: $entry) { ${shape} } }`;
const remove = `mutation ($key: ID!, $id: ID!, $v: Int!) { removeCertificate(idempotencyKey: $key, id: $id, expectedVersion: $v) { ${shape} } }`;
const visa = `mutation ($key: ID!, $caseId: ID!, $v: Int!, $entry: VisaEntry!) {
  keepVisa(idempotencyKey: $key, caseId: $caseId, expectedVersion: $v, entry: $entry) { ${shape} } }`;

const [old] = awkward.tenYearsSinceGraduation.seasons;
const exam = {
  kind: 'exam',
  body: { exam: 'usmle_step_2_ck', name: '', takenOn: '2021-03-01', result: 'pass', score: 241 },
  source: 'Score report',
  asOf: '2021-04-01',
};
const bls = {
  kind: 'bls',
  name: '',
  issuedOn: '2026-02-01',
  expiresOn: '2028-01-31',
  source: 'Card, seen',
};
const status = {
  pathway: 'j1',
  sponsors: '',
  statusUntil: '2027-06-30',
  clinicalAuthorization: 'no',
  relocation: 'unknown',
  relocationWords: '',
  source: 'Told by the student',
};

async function withSeason() {
  const made = await newInstitution({ failedYear: 2026 });
  const staff = as(made.advisor);
  const { caseId } = made.student;
  const { recordAttempt } = await staff.do(season, { caseId, entry: old.attempt });
  await staff.do(fact, { id: recordAttempt.id, entry: exam });
  const at = async (later: number) => (await staff.do(page, { caseId, later })).expiryOfCase;
  return { ...made, staff, caseId, at };
}

test('without a target date nothing is said to expire; with one, each age is counted to it', async () => {
  const { staff, caseId, at } = await withSeason();
  expect(await at(0)).toMatchObject({ countedTo: null, lines: [] });
  await staff.do(aim, { caseId, v: 0, on: '2027-09-01' });
  const { lines } = await at(0);
  expect(lines).toContainEqual(
    expect.objectContaining({
      kind: 'exam',
      figures: expect.stringContaining('5-7 years'),
      staleFrom: '2026-03-02',
      atTarget: { standing: 'between', age: '6 years 6 months' },
      atNext: { standing: 'stale', age: '7 years 6 months' },
      turns: true,
    }),
  );
});

test('moving the target by a year shows what turns old', async () => {
  const { staff, caseId, at } = await withSeason();
  await staff.do(aim, { caseId, v: 0, on: '2027-09-01' });
  await staff.do(record, { caseId, entry: bls });
  await staff.do(visa, { caseId, v: 0, entry: status });
  const turning = async (later: number) =>
    (await at(later)).lines
      .filter((line: { turns: boolean }) => line.turns)
      .map((line: { kind: string }) => line.kind);
  expect(await turning(0)).toEqual(['exam', 'certificate']);
  expect(await turning(1)).toEqual([]);
  expect(await at(1)).toMatchObject({ countedTo: '2028-09-01', targetOn: '2027-09-01' });
});

test('a certificate is recorded, changed once by two people, and taken away', async () => {
  const { staff, dean, caseId } = await withSeason();
  const { recordCertificate } = await staff.do(record, { caseId, entry: bls });
  const [{ id }] = recordCertificate.certificates;
  await as(dean).do(change, { caseId, id, v: 1, entry: { ...bls, expiresOn: '2028-02-28' } });
  expect(await staff.refused(change, { caseId, id, v: 1, entry: bls })).toMatchObject({
    code: 'CHANGED_BY_SOMEONE_ELSE',
    facts: { current: { expiresOn: '2028-02-28' } },
  });
  const { removeCertificate } = await staff.do(remove, { id, v: 2 });
  expect(removeCertificate.certificates).toEqual([]);
});

test('the visa record is kept once, and a second first entry is a conflict', async () => {
  const { staff, dean, caseId } = await withSeason();
  await as(dean).do(visa, { caseId, v: 0, entry: { ...status, pathway: 'h1b' } });
  expect(await staff.refused(visa, { caseId, v: 0, entry: status })).toMatchObject({
    code: 'CHANGED_BY_SOMEONE_ELSE',
    facts: { current: { pathway: 'h1b' } },
  });
  const { keepVisa } = await staff.do(visa, { caseId, v: 1, entry: status });
  expect(keepVisa.visa).toMatchObject({ pathway: 'j1', version: 2 });
});

test('a certificate issued tomorrow is refused; strangers and the student find nothing', async () => {
  const { staff, otherAdvisor, elsewhere, student, caseId } = await withSeason();
  const wrong = { ...bls, issuedOn: '2099-01-01', expiresOn: null };
  expect(await staff.refused(record, { caseId, entry: wrong })).toMatchObject({
    facts: { issues: [{ field: 'issuedOn', code: 'in_the_future' }] },
  });
  for (const stranger of [otherAdvisor, elsewhere.dean]) {
    const input = { caseId, later: 0 };
    expect(await as(stranger).refused(page, input)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await as(stranger).refused(visa, { caseId, v: 0, entry: status })).toMatchObject({
      code: 'NOT_FOUND',
    });
  }
  expect(await as(student).refused(page, { caseId, later: 0 })).toMatchObject({
    code: 'NOT_ALLOWED',
  });
});

test('the student reads what turns old in her words; a letter that is not on her page stays out', async () => {
  const { staff, caseId, student, otherStudent } = await withSeason();
  await staff.do(aim, { caseId, v: 0, on: '2027-09-01' });
  const mine = 'query { myDates { applyOn lines { title says plan } } }';
  const { myDates } = await as(student).do(mine);
  expect(myDates.applyOn).toBe('2027-09-01');
  const exam = myDates.lines.find(({ title }: { title: string }) => /Step 2/.test(title));
  expect(exam.says).toMatch(/^On the day you apply it will be 6 years/);
  expect((await as(otherStudent).do(mine)).myDates).toEqual({ applyOn: null, lines: [] });
});
