import { expect, test } from 'vitest';
import { as, newInstitution, statementsOf } from '../../test/index.ts';

const fields = `id kind title state halfDays startedOn endedOn cases evidence mine writtenByName checkState version
  check { answer words byName }`;
const counters = `counters { code count verified states { state count } range { low high unit }
  figures { pack code item low high has from reached } }`;
const soFar = `query { soFar { today closed activities { ${fields} } ${counters} } }`;
const page = `query ($caseId: ID!) { activityPage(caseId: $caseId) {
  studentName guides closed activities { ${fields} } ${counters} } }`;
const record = `mutation ($key: ID!, $activity: ActivityInput!, $caseId: ID) {
  recordActivity(idempotencyKey: $key, activity: $activity, caseId: $caseId) { ${fields} } }`;
const change = `mutation ($key: ID!, $id: ID!, $v: Int!, $activity: ActivityInput!) {
  changeActivity(idempotencyKey: $key, id: $id, expectedVersion: $v, activity: $activity) { ${fields} } }`;
const withdraw = `mutation ($key: ID!, $id: ID!, $v: Int!) {
  withdrawActivity(idempotencyKey: $key, id: $id, expectedVersion: $v) }`;
const verify = `mutation ($key: ID!, $id: ID!, $v: Int!) {
  verifyActivity(idempotencyKey: $key, id: $id, expectedVersion: $v) { ${fields} } }`;
const sendBack = `mutation ($key: ID!, $id: ID!, $v: Int!, $words: String!) {
  sendBackActivity(idempotencyKey: $key, id: $id, expectedVersion: $v, words: $words) { ${fields} } }`;
const lay = `mutation ($key: ID!, $caseId: ID!) {
  layPlan(idempotencyKey: $key, caseId: $caseId, guide: "diagnostic_radiology", targetYear: null) { id } }`;

const paper = {
  kind: 'manuscript',
  title: 'Follow-up of lung nodules',
  place: '',
  withWhom: 'Dr. Holm',
  state: 'in_progress',
  setting: null,
  specialty: 'diagnostic_radiology',
  contacts: [],
  halfDays: null,
  startedOn: null,
  endedOn: null,
  role: 'Chart review, first draft',
  cases: '',
  learned: '',
  evidence: 'The draft, version 2',
  evidenceLink: '',
  evidenceOn: null,
};
const clinic = {
  ...paper,
  kind: 'clinical',
  title: 'Harbor Hospital',
  state: null,
  setting: 'observership',
  contacts: ['discussions'],
  halfDays: 1.5,
  startedOn: '2026-01-05',
  endedOn: '2026-02-27',
  evidence: '',
};

type Counter = { code: string; figures: { pack: string; has: number | null; reached: boolean }[] };
const figuresOf = (all: Counter[], code: string) => all.find((one) => one.code === code)?.figures;

test('a student writes a paper down, the advisor verifies it, and the counter of her guide moves on both sides', async () => {
  const { advisor, student } = await newInstitution();
  const { caseId } = student;
  await as(advisor).do(lay, { caseId });
  const before = (await as(student).do(soFar)).soFar;
  expect(figuresOf(before.counters, 'manuscripts')).toMatchObject([
    { pack: 'diagnostic_radiology', has: 0, reached: false },
  ]);

  const { recordActivity } = await as(student).do(record, { activity: paper });
  expect(recordActivity).toMatchObject({ mine: true, checkState: 'not_looked_at', version: 1 });
  const { id } = recordActivity;
  const { activityPage } = await as(advisor).do(page, { caseId });
  expect(activityPage.activities).toMatchObject([{ id, mine: false, title: paper.title }]);
  const answered = await as(advisor).do(verify, { id, v: 1 });
  expect(answered.verifyActivity).toMatchObject({
    checkState: 'verified',
    check: { answer: 'verified', byName: 'Ada Advisor' },
  });

  for (const { counters: found } of [
    (await as(student).do(soFar)).soFar,
    (await as(advisor).do(page, { caseId })).activityPage,
  ]) {
    expect(figuresOf(found, 'manuscripts')).toMatchObject([{ has: 1, reached: true }]);
    expect(found.find((one: Counter) => one.code === 'manuscripts')).toMatchObject({
      count: 1,
      verified: 1,
      states: [{ state: 'in_progress', count: 1 }],
    });
  }
});

test('a change after the answer is said, and it goes back with words', async () => {
  const { advisor, student } = await newInstitution();
  const { id } = (await as(student).do(record, { activity: paper })).recordActivity;
  await as(advisor).do(verify, { id, v: 1 });
  const submitted = { ...paper, state: 'submitted' };
  const { changeActivity } = await as(student).do(change, { id, v: 1, activity: submitted });
  expect(changeActivity).toMatchObject({ version: 2, checkState: 'changed_since' });
  expect(await as(advisor).refused(verify, { id, v: 1 })).toMatchObject({
    code: 'CHANGED_BY_SOMEONE_ELSE',
  });
  expect(await as(advisor).refused(sendBack, { id, v: 2, words: ' ' })).toMatchObject({
    code: 'REASON_REQUIRED',
  });
  await as(advisor).do(sendBack, { id, v: 2, words: 'Please add the journal’s receipt.' });
  const [mine] = (await as(student).do(soFar)).soFar.activities;
  expect(mine).toMatchObject({
    checkState: 'sent_back',
    check: { words: 'Please add the journal’s receipt.' },
  });
});

test('what cannot be is refused by field, and nothing is kept', async () => {
  const { student } = await newInstitution();
  const refused = async (activity: object) => {
    const { code, facts } = await as(student).refused(record, { activity });
    const issues = (facts as { issues: { field: string; code: string }[] }).issues;
    return [code, ...issues.map((issue) => `${issue.field} ${issue.code}`)];
  };
  expect(await refused({ ...clinic, halfDays: -2 })).toContain('halfDays out_of_range');
  expect(await refused({ ...clinic, endedOn: '2025-12-01' })).toContain('endedOn before_start');
  expect(await refused({ ...paper, evidence: 'x'.repeat(4001) })).toContain('evidence too_long');
  expect(await refused({ ...clinic, cases: 'Mr. Smith, MRN 4481' })).toContain(
    'cases names_a_patient',
  );
  expect((await as(student).do(soFar)).soFar.activities).toEqual([]);
});

test('a retried record is one activity; taken away, it is gone for both', async () => {
  const { advisor, student } = await newInstitution();
  const once = { activity: clinic, key: 'record-once-0001' };
  const first = (await as(student).do(record, once)).recordActivity;
  const second = (await as(student).do(record, once)).recordActivity;
  expect(second.id).toBe(first.id);
  expect((await as(student).do(soFar)).soFar.activities).toHaveLength(1);
  await as(student).do(withdraw, { id: first.id, v: 1 });
  const { activityPage } = await as(advisor).do(page, { caseId: student.caseId });
  expect(activityPage.activities).toEqual([]);
  expect(await as(advisor).refused(verify, { id: first.id, v: 2 })).toMatchObject({
    code: 'NOT_FOUND',
  });
});

test('everybody writes their own lines: staff in her case, and neither rewrites the other’s', async () => {
  const { advisor, student } = await newInstitution();
  const talk = { ...paper, kind: 'mock_interview', title: 'Practice interview', state: null };
  const { id } = (await as(advisor).do(record, { activity: talk, caseId: student.caseId }))
    .recordActivity;
  const [line] = (await as(student).do(soFar)).soFar.activities;
  expect(line).toMatchObject({ id, mine: false, writtenByName: 'Ada Advisor' });
  expect(await as(student).refused(change, { id, v: 1, activity: talk })).toMatchObject({
    code: 'NOT_ALLOWED',
  });
  const hers = (await as(student).do(record, { activity: paper })).recordActivity;
  expect(await as(advisor).refused(withdraw, { id: hers.id, v: 1 })).toMatchObject({
    code: 'NOT_ALLOWED',
  });
  expect(await as(student).refused(verify, { id: hers.id, v: 1 })).toMatchObject({
    class: 'FORBIDDEN',
  });
});

test('nothing is verified that shows nothing', async () => {
  const { advisor, student } = await newInstitution();
  const { id } = (await as(student).do(record, { activity: clinic })).recordActivity;
  expect(await as(advisor).refused(verify, { id, v: 1 })).toMatchObject({
    code: 'EVIDENCE_REQUIRED',
  });
});

test('an unassigned advisor, another student and another institution find nothing', async () => {
  const { elsewhere, otherAdvisor, otherStudent, student } = await newInstitution();
  const { caseId } = student;
  const { id } = (await as(student).do(record, { activity: paper })).recordActivity;
  for (const stranger of [otherAdvisor, elsewhere.advisor, elsewhere.dean]) {
    expect(await as(stranger).refused(page, { caseId })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await as(stranger).refused(verify, { id, v: 1 })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await as(stranger).refused(record, { activity: paper, caseId })).toMatchObject({
      code: 'NOT_FOUND',
    });
  }
  expect((await as(otherStudent).do(soFar)).soFar.activities).toEqual([]);
  for (const stranger of [otherStudent, elsewhere.student])
    expect(await as(stranger).refused(change, { id, v: 1, activity: paper })).toMatchObject({
      code: 'NOT_FOUND',
    });
});

test('what the student has so far comes in few flights', async () => {
  const { student, advisor } = await newInstitution();
  await as(student).do(record, { activity: paper });
  await as(student).do(record, { activity: clinic });
  const mine = await statementsOf(() => as(student).do(soFar));
  expect(mine.roundTrips).toBeLessThanOrEqual(4);
  const staff = await statementsOf(() => as(advisor).do(page, { caseId: student.caseId }));
  expect(staff.roundTrips).toBeLessThanOrEqual(4);
});
