import { expect, test } from 'vitest';
import { awkward, radiology } from '@onward/scenarios/applicants';
import { as, newInstitution, statementsOf } from '../../test/index.ts';

const page = `query ($caseId: ID!) { attemptsOfCase(caseId: $caseId) {
  attempts { id matchYear outcome version confirmedByName startedFrom complete facts { id kind body line source asOf confirmedByName version } } rankConsent { how recordedByName } } }`;
const record = `mutation ($key: ID!, $caseId: ID!, $entry: AttemptEntry!, $from: ID) {
  recordAttempt(idempotencyKey: $key, caseId: $caseId, entry: $entry, startFrom: $from) { id version facts { kind } } }`;
const change = `mutation ($key: ID!, $id: ID!, $v: Int!, $entry: AttemptEntry!) {
  changeAttempt(idempotencyKey: $key, id: $id, expectedVersion: $v, entry: $entry) { id version confirmedByName outcome } }`;
const confirm = `mutation ($key: ID!, $id: ID!, $v: Int!) {
  confirmAttempt(idempotencyKey: $key, id: $id, expectedVersion: $v) { version confirmedByName } }`;
const recordFact = `mutation ($key: ID!, $id: ID!, $entry: AttemptFactEntry!) {
  recordAttemptFact(idempotencyKey: $key, attemptId: $id, entry: $entry) { id line version } }`;
const changeFact = `mutation ($key: ID!, $id: ID!, $v: Int!, $entry: AttemptFactEntry!) {
  changeAttemptFact(idempotencyKey: $key, id: $id, expectedVersion: $v, entry: $entry) { line version confirmedByName } }`;
const confirmFact = `mutation ($key: ID!, $id: ID!, $v: Int!) {
  confirmAttemptFact(idempotencyKey: $key, id: $id, expectedVersion: $v) { version confirmedByName } }`;
const removeFact = `mutation ($key: ID!, $id: ID!, $v: Int!) { removeAttemptFact(idempotencyKey: $key, id: $id, expectedVersion: $v) }`;
const consent = `mutation ($key: ID!, $caseId: ID!, $how: String!) { giveRankConsent(idempotencyKey: $key, caseId: $caseId, how: $how) }`;
const revoke = `mutation ($key: ID!, $caseId: ID!) { revokeRankConsent(idempotencyKey: $key, caseId: $caseId) }`;

const [six] = radiology.drSixInterviews.seasons;
const exam = {
  kind: 'exam',
  body: { exam: 'usmle_step_2_ck', name: '', takenOn: '2025-06-07', result: 'pass', score: 241 },
  source: 'Score report',
  asOf: '2025-06-20',
};
const ranked = {
  kind: 'ranks',
  body: {
    field: 'diagnostic_radiology',
    positionType: 'a',
    tier: 'target',
    region: 'Ohio',
    ranked: 9,
  },
  source: 'Volunteered by the student',
  asOf: '2026-03-31',
};

async function withAttempt() {
  const institution = await newInstitution({ failedYear: 2026 });
  const advisor = as(institution.advisor);
  const { caseId } = institution.student;
  const { recordAttempt } = await advisor.do(record, { caseId, entry: six.attempt });
  return { ...institution, staff: advisor, caseId, attemptId: recordAttempt.id as string };
}

test('a season and its facts are read back with source, date and who confirmed them', async () => {
  const { staff, caseId, attemptId } = await withAttempt();
  const { recordAttemptFact: fact } = await staff.do(recordFact, { id: attemptId, entry: exam });
  expect(fact).toMatchObject({ line: 'USMLE Step 2 CK, passed, 241', version: 1 });
  const { confirmAttemptFact } = await staff.do(confirmFact, { id: fact.id, v: 1 });
  expect(confirmAttemptFact).toEqual({ version: 2, confirmedByName: 'Ada Advisor' });
  await staff.do(confirm, { id: attemptId, v: 1 });
  const { attemptsOfCase } = await staff.do(page, { caseId });
  expect(attemptsOfCase.attempts).toMatchObject([
    {
      matchYear: 2026,
      confirmedByName: 'Ada Advisor',
      complete: ['letter', 'programs'],
      facts: [
        {
          source: 'Score report',
          asOf: '2025-06-20',
          confirmedByName: 'Ada Advisor',
          body: exam.body,
        },
      ],
    },
  ]);
});

test('an impossible score, an exam still to come and more attended than invited are refused in words, nothing kept', async () => {
  const { staff, caseId, attemptId } = await withAttempt();
  const wrong = (entry: object) => staff.refused(recordFact, { id: attemptId, entry });
  expect(await wrong({ ...exam, body: { ...exam.body, score: 2410 } })).toMatchObject({
    code: 'INPUT_NOT_VALID',
    facts: { issues: [{ field: 'score', code: 'out_of_range', facts: { min: 1, max: 300 } }] },
  });
  expect(await wrong({ ...exam, body: { ...exam.body, takenOn: '2099-01-01' } })).toMatchObject({
    facts: { issues: [{ field: 'takenOn', code: 'in_the_future' }] },
  });
  const programs = awkward.partialMatch.seasons[0].facts[0];
  expect(await wrong({ ...programs, body: { ...programs.body, attended: 99 } })).toMatchObject({
    facts: { issues: [{ field: 'attended' }] },
  });
  expect(
    await wrong({ kind: '__proto__', body: {}, source: 'x', asOf: '2026-01-01' }),
  ).toMatchObject({ code: 'INPUT_NOT_VALID' });
  const { attemptsOfCase } = await staff.do(page, { caseId });
  expect(attemptsOfCase.attempts[0].facts).toEqual([]);
});

const mine = `query { myRankConsent { givenAt revokedAt byHer ranksKept } }`;
const giveMine = `mutation ($key: ID!) { giveMyRankConsent(idempotencyKey: $key) { givenAt byHer ranksKept } }`;
const revokeMine = `mutation ($key: ID!) { revokeMyRankConsent(idempotencyKey: $key) { givenAt revokedAt ranksKept } }`;

test('the student gives the consent for ranks herself, sees how many are kept, and takes it back', async () => {
  const here = await withAttempt();
  const { staff, caseId, attemptId } = here;
  const herself = as(here.student);
  expect((await herself.do(mine)).myRankConsent).toMatchObject({ givenAt: null, ranksKept: 0 });
  await herself.do(giveMine);
  expect((await herself.do(giveMine)).giveMyRankConsent).toMatchObject({ byHer: true });
  await staff.do(recordFact, { id: attemptId, entry: ranked });
  expect((await staff.do(page, { caseId })).attemptsOfCase.rankConsent).toMatchObject({
    how: 'By the student, in the portal',
  });
  expect((await herself.do(mine)).myRankConsent).toMatchObject({ ranksKept: 1 });
  expect((await as(here.otherStudent).do(mine)).myRankConsent).toMatchObject({ givenAt: null });
  expect((await herself.do(revokeMine)).revokeMyRankConsent).toMatchObject({
    revokedAt: expect.any(String),
    ranksKept: 0,
  });
  expect((await staff.do(page, { caseId })).attemptsOfCase).toMatchObject({
    rankConsent: null,
    attempts: [{ facts: [] }],
  });
  expect(await staff.refused(giveMine)).toMatchObject({ code: 'NOT_ALLOWED' });
});

test('ranks are kept only with consent, and revoking it removes them', async () => {
  const { staff, caseId, attemptId } = await withAttempt();
  expect(await staff.refused(recordFact, { id: attemptId, entry: ranked })).toMatchObject({
    code: 'RANK_CONSENT_MISSING',
  });
  await staff.do(consent, { caseId, how: 'Said so in the meeting of 31 March' });
  await staff.do(recordFact, { id: attemptId, entry: ranked });
  const before = (await staff.do(page, { caseId })).attemptsOfCase;
  expect(before).toMatchObject({
    rankConsent: { recordedByName: 'Ada Advisor' },
    attempts: [{ facts: [{ kind: 'ranks' }] }],
  });
  await staff.do(revoke, { caseId });
  expect((await staff.do(page, { caseId })).attemptsOfCase).toMatchObject({
    rankConsent: null,
    attempts: [{ facts: [] }],
  });
});

test('two advisors editing one fact: the second sees both versions, nothing is lost', async () => {
  const { staff, dean, attemptId } = await withAttempt();
  const { recordAttemptFact: fact } = await staff.do(recordFact, { id: attemptId, entry: exam });
  await as(dean).do(changeFact, {
    id: fact.id,
    v: 1,
    entry: { ...exam, body: { ...exam.body, score: 242 } },
  });
  const refusal = await staff.refused(changeFact, { id: fact.id, v: 1, entry: exam });
  expect(refusal).toMatchObject({
    code: 'CHANGED_BY_SOMEONE_ELSE',
    facts: { changedBy: 'Dana Dean', current: { says: 'USMLE Step 2 CK, passed, 242' } },
  });
  expect(await staff.refused(removeFact, { id: fact.id, v: 1 })).toMatchObject({
    code: 'CHANGED_BY_SOMEONE_ELSE',
  });
  await staff.do(removeFact, { id: fact.id, v: 2 });
});

test('changing a season keeps it and takes its confirmation away', async () => {
  const { staff, attemptId } = await withAttempt();
  await staff.do(confirm, { id: attemptId, v: 1 });
  const entry = { ...six.attempt, outcome: 'couple_unmatched', couple: true };
  const { changeAttempt } = await staff.do(change, { id: attemptId, v: 2, entry });
  expect(changeAttempt).toMatchObject({
    version: 3,
    confirmedByName: null,
    outcome: 'couple_unmatched',
  });
});

test('a second season begins with what belongs to the person', async () => {
  const { staff, caseId, attemptId } = await withAttempt();
  await staff.do(recordFact, { id: attemptId, entry: exam });
  const entry = { ...six.attempt, matchYear: 2025, appliedOn: '2024-09-24', asOf: '2025-03-17' };
  const { recordAttempt } = await staff.do(record, { caseId, entry, from: attemptId });
  expect(recordAttempt.facts).toEqual([{ kind: 'exam' }]);
});

test('wrong people: an unassigned advisor, a student, another institution cannot tell it from nothing', async () => {
  const { otherAdvisor, student, elsewhere, caseId, attemptId } = await withAttempt();
  for (const person of [otherAdvisor, elsewhere.dean, elsewhere.advisor]) {
    expect(await as(person).refused(page, { caseId })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await as(person).refused(recordFact, { id: attemptId, entry: exam })).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await as(person).refused(consent, { caseId, how: 'x' })).toMatchObject({
      code: 'NOT_FOUND',
    });
  }
  expect(await as(student).refused(page, { caseId })).toMatchObject({ code: 'NOT_ALLOWED' });
});

test('the page takes four statements in two flights, however many facts', async () => {
  const { staff, caseId, attemptId } = await withAttempt();
  for (const entry of six.facts) await staff.do(recordFact, { id: attemptId, entry });
  const { sent, roundTrips } = await statementsOf(() => staff.do(page, { caseId }));
  expect(sent.length).toBeLessThanOrEqual(5);
  expect(roundTrips).toBeLessThanOrEqual(3);
});

const recordFacts = `mutation ($key: ID!, $id: ID!, $entries: [AttemptFactEntry!]!) {
  recordAttemptFacts(idempotencyKey: $key, attemptId: $id, entries: $entries) { id line version } }`;

test('many programs together: all or none, and each row is told what is wrong with it', async () => {
  const { staff, caseId, attemptId, otherAdvisor, elsewhere } = await withAttempt();
  const [first, second] = six.facts;
  const wrong = { ...second, body: { ...second.body, invited: 99 } };
  expect(
    await staff.refused(recordFacts, { id: attemptId, entries: [first, wrong] }),
  ).toMatchObject({
    code: 'INPUT_NOT_VALID',
    facts: { issues: [{ field: 'rows.1.invited', code: 'out_of_range' }] },
  });
  const factsNow = async () =>
    (await staff.do(page, { caseId })).attemptsOfCase.attempts[0].facts as unknown[];
  expect(await factsNow()).toHaveLength(0);
  const given = { id: attemptId, entries: [first, second], key: crypto.randomUUID() };
  expect((await staff.do(recordFacts, given)).recordAttemptFacts).toHaveLength(2);
  await staff.do(recordFacts, given);
  expect(await factsNow()).toHaveLength(2);
  expect(
    await staff.refused(recordFacts, { id: attemptId, entries: [first, ranked] }),
  ).toMatchObject({ code: 'RANK_CONSENT_MISSING' });
  for (const person of [otherAdvisor, elsewhere.dean])
    expect(
      await as(person).refused(recordFacts, { id: attemptId, entries: [first] }),
    ).toMatchObject({ code: 'NOT_FOUND' });
});
