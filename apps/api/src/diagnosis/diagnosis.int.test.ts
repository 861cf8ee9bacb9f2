import { expect, test } from 'vitest';
import { radiology, type Applicant } from '@onward/scenarios/applicants';
import { as, newInstitution, statementsOf } from '../../test/index.ts';

const parts = `caseId version priorities singleFactor studentWords wordsToBeginWith targetOn
  packs { code version } funnel { applied invited attended ranked } splits { by parts { name applied invited } }
  accepted { changedSince finding { id domain factor severity agrees state version evidence recordedByName } basis { rule items says figures { item range packTitle packVersion } inputs { says source asOf factId } } }
  setAside { changedSince finding { id dismissedReason } basis { rule } }
  examinations { rule title items outside state says wouldChange mark domain factor place severity confidence horizon figures { item range } inputs { says source asOf factId } }
  releases { words authorName withdrawnAt withdrawnReason }`;
const page = `query ($caseId: ID!) { caseDiagnosis(caseId: $caseId) { ${parts} } }`;
const mutation = (verb: string, args: string, values: string) =>
  `mutation ($key: ID!, ${args}) { ${verb}(idempotencyKey: $key, ${values}) { ${parts} } }`;
const accept = mutation(
  'acceptProposal',
  '$caseId: ID!, $rule: String!, $mark: String!, $entry: FindingEntry!',
  'caseId: $caseId, rule: $rule, mark: $mark, entry: $entry',
);
const dismiss = mutation(
  'dismissProposal',
  '$caseId: ID!, $rule: String!, $mark: String!, $reason: String!',
  'caseId: $caseId, rule: $rule, mark: $mark, reason: $reason',
);
const revise = mutation(
  'reviseFinding',
  '$id: ID!, $v: Int!, $entry: FindingEntry!',
  'id: $id, expectedVersion: $v, entry: $entry',
);
const order = mutation(
  'prioritiseFindings',
  '$caseId: ID!, $v: Int!, $ids: [ID!]!',
  'caseId: $caseId, expectedVersion: $v, ids: $ids',
);
const single = mutation(
  'confirmSingleFactor',
  '$caseId: ID!, $v: Int!',
  'caseId: $caseId, expectedVersion: $v',
);
const aim = mutation(
  'aimDiagnosis',
  '$caseId: ID!, $v: Int!, $on: String',
  'caseId: $caseId, expectedVersion: $v, targetOn: $on',
);
const write = mutation(
  'writeDiagnosisWords',
  '$caseId: ID!, $v: Int!, $words: String!',
  'caseId: $caseId, expectedVersion: $v, words: $words',
);
const release = mutation(
  'releaseDiagnosis',
  '$caseId: ID!, $v: Int!',
  'caseId: $caseId, expectedVersion: $v, quietTimeConfirmed: true',
);
const withdraw = mutation(
  'withdrawDiagnosis',
  '$caseId: ID!, $reason: String!',
  'caseId: $caseId, reason: $reason',
);
const mine = `query { myDiagnosis { words authorName } }`;
const record = `mutation ($key: ID!, $caseId: ID!, $entry: AttemptEntry!) { recordAttempt(idempotencyKey: $key, caseId: $caseId, entry: $entry) { id version } }`;
const recordFact = `mutation ($key: ID!, $id: ID!, $entry: AttemptFactEntry!) { recordAttemptFact(idempotencyKey: $key, attemptId: $id, entry: $entry) { id } }`;

interface Proposal {
  rule: string;
  mark: string;
  state: string;
  domain: string;
  factor: string;
  severity: number;
  confidence: string;
  horizon: string;
  says: string;
}
const proposalsOf = (diagnosis: { examinations: Proposal[] }) =>
  diagnosis.examinations.filter(({ state }) => state === 'proposed');
const entryOf = ({ domain, factor, severity, confidence, horizon, says }: Proposal) => ({
  domain,
  factor,
  severity,
  confidence,
  horizon,
  agrees: 'not_asked',
  evidence: says,
  reason: '',
});

async function diagnosing(applicant: Applicant = radiology.drSixInterviews) {
  const institution = await newInstitution({ failedYear: 2026 });
  const staff = as(institution.advisor);
  const { caseId } = institution.student;
  let attemptId = '';
  for (const { attempt, facts } of applicant.seasons) {
    const { recordAttempt } = await staff.do(record, { caseId, entry: attempt });
    attemptId = recordAttempt.id;
    for (const entry of facts) await staff.do(recordFact, { id: attemptId, entry });
  }
  const look = async () => (await staff.do(page, { caseId })).caseDiagnosis;
  const acceptAll = async () => {
    for (const proposal of proposalsOf(await look()))
      await staff.do(accept, { caseId, ...proposal, entry: entryOf(proposal) });
    return look();
  };
  return { ...institution, staff, caseId, attemptId, look, acceptAll };
}

test('from facts to release: proposed, accepted by a named advisor, ordered, written, read by the student', async () => {
  const { staff, student, caseId, look, acceptAll } = await diagnosing();
  const proposed = proposalsOf(await look());
  expect(proposed).toMatchObject([
    {
      rule: 'funnel.few_invitations',
      items: ['DR-10'],
      place: 'screen',
      figures: [{ item: 'DR-10', range: '8-10 DR interviews' }],
      inputs: [{ source: 'Application as sent', asOf: '2025-09-24' }, {}, {}],
    },
    { rule: 'letters.radiologists', items: ['DR-28'] },
  ]);
  const accepted = await acceptAll();
  expect(proposalsOf(accepted)).toEqual([]);
  expect(accepted.accepted).toMatchObject([
    {
      changedSince: false,
      finding: { state: 'accepted', recordedByName: 'Ada Advisor' },
      basis: { figures: [{ packTitle: 'Diagnostic Radiology', packVersion: 1 }] },
    },
    { finding: { factor: 'non_specialty' } },
  ]);
  const ids = accepted.accepted.map((one: { finding: { id: string } }) => one.finding.id);
  expect(await staff.refused(order, { caseId, v: 0, ids: [ids[0], ids[0]] })).toMatchObject({
    code: 'DIAGNOSIS_NOT_IN_ORDER',
  });
  const ordered = (await staff.do(order, { caseId, v: 0, ids: [ids[1], ids[0]] }))
    .prioritiseFindings;
  expect(ordered).toMatchObject({ version: 1, priorities: [ids[1], ids[0]] });
  expect(ordered.wordsToBeginWith).toContain('radiology');
  expect(await staff.refused(release, { caseId, v: 1 })).toMatchObject({
    code: 'DIAGNOSIS_NOTHING_TO_RELEASE',
  });
  await staff.do(write, {
    caseId,
    v: 1,
    words: 'Six interviews left little room. Letters come first.',
  });
  expect((await as(student).do(mine)).myDiagnosis).toBeNull();
  await staff.do(release, { caseId, v: 2 });
  expect((await as(student).do(mine)).myDiagnosis).toEqual({
    words: 'Six interviews left little room. Letters come first.',
    authorName: 'Ada Advisor',
  });
  await staff.do(withdraw, { caseId, reason: 'A letter turned up' });
  expect((await as(student).do(mine)).myDiagnosis).toBeNull();
  expect((await look()).releases).toMatchObject([{ withdrawnReason: 'A letter turned up' }]);
});

test('a dismissed proposal stays aside with its reason, until the facts behind it change', async () => {
  const { staff, caseId, attemptId, look } = await diagnosing();
  const [funnel] = proposalsOf(await look());
  expect(await staff.refused(dismiss, { caseId, ...funnel, reason: ' ' })).toMatchObject({
    code: 'INPUT_NOT_VALID',
  });
  const after = (
    await staff.do(dismiss, { caseId, ...funnel, reason: 'Two programs told us otherwise' })
  ).dismissProposal;
  expect(after.setAside).toMatchObject([
    {
      changedSince: false,
      finding: { dismissedReason: 'Two programs told us otherwise' },
      basis: { rule: 'funnel.few_invitations' },
    },
  ]);
  expect(proposalsOf(after).map(({ rule }) => rule)).not.toContain('funnel.few_invitations');
  const [programs] = radiology.drSixInterviews.seasons[0].facts;
  await staff.do(recordFact, {
    id: attemptId,
    entry: { ...programs, body: { ...programs.body, invited: 1, attended: 1 } },
  });
  const again = await look();
  expect(again.setAside).toMatchObject([{ changedSince: true }]);
  expect(proposalsOf(again).map(({ rule }) => rule)).toContain('funnel.few_invitations');
  expect(
    await staff.refused(accept, { caseId, ...funnel, entry: entryOf(funnel as Proposal) }),
  ).toMatchObject({ code: 'PROPOSAL_CHANGED' });
});

test('two advisors deciding about one proposal: the second is told, and it is in the diagnosis once', async () => {
  const { staff, dean, caseId, look } = await diagnosing();
  const [funnel] = proposalsOf(await look()) as [Proposal];
  await as(dean).do(accept, { caseId, ...funnel, entry: entryOf(funnel) });
  expect(await staff.refused(accept, { caseId, ...funnel, entry: entryOf(funnel) })).toMatchObject({
    code: 'PROPOSAL_CHANGED',
  });
  expect((await look()).accepted).toHaveLength(1);
});

test('two advisors writing for the student: the second sees both texts', async () => {
  const { staff, dean, caseId } = await diagnosing();
  await as(dean).do(write, { caseId, v: 0, words: 'From the dean.' });
  expect(await staff.refused(write, { caseId, v: 0, words: 'From the advisor.' })).toMatchObject({
    code: 'CHANGED_BY_SOMEONE_ELSE',
    facts: { changedBy: 'Dana Dean', current: { studentWords: 'From the dean.' } },
  });
});

test('one factor alone asks for confirmation before it goes to the student (DR-12)', async () => {
  const { staff, caseId, look } = await diagnosing();
  const [funnel] = proposalsOf(await look()) as [Proposal];
  const { acceptProposal } = await staff.do(accept, {
    caseId,
    ...funnel,
    entry: { ...entryOf(funnel), severity: 3, agrees: 'partly' },
  });
  const [{ finding }] = acceptProposal.accepted;
  expect(finding).toMatchObject({ severity: 3, agrees: 'partly' });
  await staff.do(order, { caseId, v: 0, ids: [finding.id] });
  await staff.do(write, { caseId, v: 1, words: 'Few interviews.' });
  expect(await staff.refused(release, { caseId, v: 2 })).toMatchObject({
    code: 'DIAGNOSIS_SINGLE_FACTOR',
    facts: { factor: 'interview.few_invitations' },
  });
  await staff.do(single, { caseId, v: 2 });
  expect((await staff.do(release, { caseId, v: 3 })).releaseDiagnosis.releases).toHaveLength(1);
});

test('an accepted finding is revised by version, and its debrief-signed sister is not touched here', async () => {
  const { staff, caseId, look } = await diagnosing();
  const [funnel] = proposalsOf(await look()) as [Proposal];
  const { acceptProposal } = await staff.do(accept, { caseId, ...funnel, entry: entryOf(funnel) });
  const { id } = acceptProposal.accepted[0].finding;
  const { reviseFinding } = await staff.do(revise, {
    id,
    v: 1,
    entry: { ...entryOf(funnel), agrees: 'no' },
  });
  expect(reviseFinding.accepted).toMatchObject([{ finding: { agrees: 'no', version: 2 } }]);
  expect(await staff.refused(revise, { id, v: 1, entry: entryOf(funnel) })).toMatchObject({
    code: 'CHANGED_BY_SOMEONE_ELSE',
  });
});

test('ages are counted to the date aimed at: without one they are not assessable', async () => {
  const { staff, caseId, look } = await diagnosing(radiology.usImgInIr);
  const stateOf = (diagnosis: { examinations: Proposal[] }, rule: string) =>
    diagnosis.examinations.find((one) => one.rule === rule)?.state;
  await staff.do(aim, { caseId, v: 0, on: '2023-09-02' });
  expect(stateOf(await look(), 'exams.age')).toBe('nothing');
  await staff.do(aim, { caseId, v: 1, on: '2027-09-01' });
  expect(stateOf(await look(), 'exams.age')).toBe('proposed');
  expect(await staff.refused(aim, { caseId, v: 2, on: 'soon' })).toMatchObject({
    code: 'INPUT_NOT_VALID',
  });
});

test('wrong people cannot tell a diagnosis from nothing, nor write one', async () => {
  const { otherAdvisor, otherStudent, student, elsewhere, caseId, look, staff, acceptAll } =
    await diagnosing();
  const [funnel] = proposalsOf(await look()) as [Proposal];
  for (const person of [otherAdvisor, elsewhere.dean]) {
    expect(await as(person).refused(page, { caseId })).toMatchObject({ code: 'NOT_FOUND' });
    expect(
      await as(person).refused(accept, { caseId, ...funnel, entry: entryOf(funnel) }),
    ).toMatchObject({ code: 'NOT_FOUND' });
    expect(await as(person).refused(release, { caseId, v: 0 })).toMatchObject({
      code: 'NOT_FOUND',
    });
  }
  expect(await as(student).refused(page, { caseId })).toMatchObject({ code: 'NOT_ALLOWED' });
  const { accepted } = await acceptAll();
  await staff.do(order, {
    caseId,
    v: 0,
    ids: accepted.map((one: { finding: { id: string } }) => one.finding.id),
  });
  await staff.do(write, { caseId, v: 1, words: 'Hers alone.' });
  await staff.do(release, { caseId, v: 2 });
  expect((await as(otherStudent).do(mine)).myDiagnosis).toBeNull();
});

test('the page takes fourteen statements in three round trips at most, whatever is on record', async () => {
  const { staff, caseId, acceptAll } = await diagnosing(radiology.usImgInIr);
  await acceptAll();
  const { sent, roundTrips } = await statementsOf(() => staff.do(page, { caseId }));
  expect(sent.length).toBeLessThanOrEqual(14);
  expect(roundTrips).toBeLessThanOrEqual(3);
});
