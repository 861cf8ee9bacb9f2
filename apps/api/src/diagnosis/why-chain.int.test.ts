import { awkward, radiology, type Applicant } from '@onward/scenarios/applicants';
import { expect, test } from 'vitest';
import { as, newInstitution } from '../../test/index.ts';

const parts = `version priorities measuresTakeaway funnelTakeaway
  measures { label value low high item packTitle } guidance { code item because text packVersion }
  advice { factor lines { item text packTitle } }
  accepted { finding { id domain factor wouldChange version } evidence { id kind refId says source asOf weighs addedByName }
    steps { id title given version } decided { name packs } }
  examinations { rule state mark domain factor severity confidence horizon says }
  forStudent { title horizon evidence { says asOf } steps }`;
const page = `query ($caseId: ID!) { caseDiagnosis(caseId: $caseId) { ${parts} } }`;
const change = (verb: string, args: string, values: string) =>
  `mutation ($key: ID!, ${args}) { changed: ${verb}(idempotencyKey: $key, ${values}) { ${parts} } }`;
const accept = change(
  'acceptProposal',
  '$caseId: ID!, $rule: String!, $mark: String!, $entry: FindingEntry!',
  'caseId: $caseId, rule: $rule, mark: $mark, entry: $entry',
);
const add = change(
  'addFindingEvidence',
  '$id: ID!, $entry: EvidenceEntry!',
  'findingId: $id, entry: $entry',
);
const remove = change('removeFindingEvidence', '$id: ID!', 'id: $id');
const order = change(
  'prioritiseFindings',
  '$caseId: ID!, $v: Int!, $ids: [ID!]!',
  'caseId: $caseId, expectedVersion: $v, ids: $ids',
);
const write = change(
  'writeDiagnosisWords',
  '$caseId: ID!, $v: Int!, $words: String!',
  'caseId: $caseId, expectedVersion: $v, words: $words',
);
const release = change(
  'releaseDiagnosis',
  '$caseId: ID!, $v: Int!',
  'caseId: $caseId, expectedVersion: $v, quietTimeConfirmed: true',
);
const mine = `query { myDiagnosis { words factors { title horizon evidence { says asOf } steps } } }`;
const record = `mutation ($key: ID!, $caseId: ID!, $entry: AttemptEntry!) { recordAttempt(idempotencyKey: $key, caseId: $caseId, entry: $entry) { id } }`;
const recordFacts = `mutation ($key: ID!, $id: ID!, $entries: [AttemptFactEntry!]!) { recordAttemptFacts(idempotencyKey: $key, attemptId: $id, entries: $entries) { id kind line } }`;
const recordFinding = `mutation ($key: ID!, $caseId: ID!, $entry: FindingEntry!) { recordFinding(idempotencyKey: $key, caseId: $caseId, entry: $entry) { id } }`;
const lay = `mutation ($key: ID!, $caseId: ID!) { layPlan(idempotencyKey: $key, caseId: $caseId, guide: "diagnostic_radiology") { id } }`;
const answer = `mutation ($key: ID!, $id: ID!, $v: Int!, $factor: String!) { answerFactor(idempotencyKey: $key, id: $id, expectedVersion: $v, factor: $factor, answers: true) { id version } }`;
const planned = `query ($caseId: ID!) { caseDiagnosis(caseId: $caseId) { steps { id title version factors } } }`;

interface Proposal {
  readonly [key: string]: unknown;
  readonly rule: string;
  readonly state: string;
  readonly says: string;
}

async function diagnosing(applicant: Applicant = radiology.drSixInterviews) {
  const institution = await newInstitution({ failedYear: 2026 });
  const staff = as(institution.advisor);
  const { caseId } = institution.student;
  const [season] = applicant.seasons;
  const { recordAttempt } = await staff.do(record, { caseId, entry: season?.attempt });
  const entries = { id: recordAttempt.id, entries: season?.facts };
  const { recordAttemptFacts: facts } = await staff.do(recordFacts, entries);
  const look = async () => (await staff.do(page, { caseId })).caseDiagnosis;
  const proposal = (await look()).examinations.find((one: Proposal) => one.state === 'proposed');
  const { domain, factor, severity, confidence, horizon, says } = proposal as Proposal;
  const entry = {
    domain,
    factor,
    severity,
    confidence,
    horizon,
    agrees: 'yes',
    evidence: says,
    reason: '',
  };
  const { changed } = await staff.do(accept, { caseId, ...proposal, entry });
  return {
    ...institution,
    staff,
    caseId,
    facts,
    look,
    entry,
    finding: changed.accepted[0].finding,
  };
}

const said = {
  kind: 'person',
  refId: null,
  says: 'A program told us in confidence',
  source: 'Call with a program director',
  asOf: '2026-04-01',
  weighs: 'supports',
};

test('a finding opens to its facts, its rule and person, its guide and version, and the steps that answer it', async () => {
  const { staff, caseId, facts, look, finding } = await diagnosing();
  const [{ evidence, decided }] = (await look()).accepted;
  expect(evidence.map((one: { refId: string }) => one.refId)).toEqual(
    facts.slice(0, 3).map(({ id }: { id: string }) => id),
  );
  expect(decided).toMatchObject({ name: 'Ada Advisor' });
  expect(decided.packs).toContain('Diagnostic Radiology, version 1');
  expect(finding.wouldChange).toContain('screened for');
  await staff.do(lay, { caseId });
  const { steps } = (await staff.do(planned, { caseId })).caseDiagnosis;
  const step = steps.find(
    (one: { factors: string[] }) => !one.factors.includes('interview.few_invitations'),
  );
  const linked = { id: step.id, v: step.version, factor: 'interview.few_invitations' };
  await staff.do(answer, linked);
  const titles = (await look()).accepted[0].steps.map((one: { title: string }) => one.title);
  expect(titles).toContain(step.title);
  expect(await staff.refused(answer, linked)).toMatchObject({ code: 'CHANGED_BY_SOMEONE_ELSE' });
  expect(
    await staff.refused(answer, { ...linked, v: step.version + 1, factor: 'letters.late' }),
  ).toMatchObject({ code: 'FINDING_UNKNOWN_FACTOR' });
});

test('a fact is tied with its own words, source and date; words of others with theirs, for or against', async () => {
  const { staff, facts, finding } = await diagnosing();
  const fact = {
    kind: 'fact',
    refId: facts[4].id,
    says: 'typed',
    source: 'typed',
    asOf: '2026-01-01',
    weighs: 'against',
  };
  const { changed } = await staff.do(add, { id: finding.id, entry: fact });
  expect(changed.accepted[0].evidence.at(-1)).toMatchObject({
    says: facts[4].line,
    source: 'Score report',
    weighs: 'against',
    addedByName: 'Ada Advisor',
  });
  expect(
    await staff.refused(add, { id: finding.id, entry: { ...said, says: ' ', asOf: '2999-01-01' } }),
  ).toMatchObject({
    code: 'INPUT_NOT_VALID',
    facts: {
      issues: [
        { field: 'says', code: 'required' },
        { field: 'asOf', code: 'in_the_future' },
      ],
    },
  });
  const { changed: again } = await staff.do(remove, { id: changed.accepted[0].evidence.at(-1).id });
  expect(again.accepted[0].evidence).toHaveLength(3);
});

test('evidence of another case or institution is not there, and nobody else can tie any', async () => {
  const { staff, otherAdvisor, student, elsewhere, finding } = await diagnosing();
  const elsewhereToo = await diagnosing();
  const foreign = { ...said, kind: 'fact', refId: elsewhereToo.facts[0].id };
  expect(await staff.refused(add, { id: finding.id, entry: foreign })).toMatchObject({
    code: 'NOT_FOUND',
  });
  for (const person of [otherAdvisor, elsewhere.dean])
    expect(await as(person).refused(add, { id: finding.id, entry: said })).toMatchObject({
      code: 'NOT_FOUND',
    });
  expect(await as(student).refused(add, { id: finding.id, entry: said })).toMatchObject({
    code: 'NOT_ALLOWED',
  });
});

test('what the student opens is the same with and without a private source, and tells of none', async () => {
  const { staff, student, caseId, finding, entry } = await diagnosing();
  const letters = { ...entry, domain: 'letters', factor: 'lukewarm_or_unknown' };
  const { recordFinding: second } = await staff.do(recordFinding, { caseId, entry: letters });
  await staff.do(order, { caseId, v: 0, ids: [finding.id, second.id] });
  const before = (await staff.do(page, { caseId })).caseDiagnosis.forStudent;
  await staff.do(add, { id: second.id, entry: said });
  await staff.do(add, { id: finding.id, entry: said });
  await staff.do(write, { caseId, v: 1, words: 'Invitations come first.' });
  const { changed } = await staff.do(release, { caseId, v: 2 });
  expect(changed.forStudent).toEqual(before);
  const { myDiagnosis } = await as(student).do(mine);
  expect(myDiagnosis.factors).toEqual(before);
  expect(JSON.stringify(myDiagnosis)).not.toMatch(
    /confidence|Call with|program director|Application as sent/,
  );
  expect(myDiagnosis.factors[0].evidence).toHaveLength(3);
  expect(myDiagnosis.factors[1].evidence).toEqual([]);
  await staff.do(add, {
    id: finding.id,
    entry: { ...said, kind: 'student', says: 'I stayed near home' },
  });
  expect((await as(student).do(mine)).myDiagnosis).toEqual(myDiagnosis);
});

const answerIt = `mutation ($key: ID!, $id: ID!, $agrees: String!, $words: String!) { answerMyDiagnosis(idempotencyKey: $key, id: $id, agrees: $agrees, words: $words) { id answer { agrees words } } }`;

test('the student says whether she sees it the same way; it is kept beside the reading, once per sending', async () => {
  const { staff, student, otherStudent, elsewhere, caseId, finding } = await diagnosing();
  const { recordFinding: second } = await staff.do(recordFinding, {
    caseId,
    entry: { ...(await diagnosing()).entry, domain: 'letters', factor: 'stale' },
  });
  await staff.do(order, { caseId, v: 0, ids: [finding.id, second.id] });
  await staff.do(write, { caseId, v: 1, words: 'Invitations come first.' });
  await staff.do(release, { caseId, v: 2 });
  const hers = as(student);
  const { myDiagnosis } = await hers.do('query { myDiagnosis { id answer { agrees } } }');
  expect(myDiagnosis.answer).toBeNull();
  const said = { id: myDiagnosis.id, agrees: 'partly', words: 'The letters, yes. Not the list.' };
  expect(await hers.refused(answerIt, { ...said, agrees: 'maybe' })).toMatchObject({
    code: 'INPUT_NOT_VALID',
  });
  const key = crypto.randomUUID();
  expect((await hers.do(answerIt, { ...said, key })).answerMyDiagnosis.answer).toEqual({
    agrees: 'partly',
    words: 'The letters, yes. Not the list.',
  });
  await hers.do(answerIt, { ...said, key });
  const seen = `query ($caseId: ID!) { caseDiagnosis(caseId: $caseId) { releases { answer { agrees words } } } }`;
  expect((await staff.do(seen, { caseId })).caseDiagnosis.releases).toEqual([
    { answer: { agrees: 'partly', words: 'The letters, yes. Not the list.' } },
  ]);
  for (const person of [otherStudent, elsewhere.student])
    expect(await as(person).refused(answerIt, said)).toMatchObject({ code: 'NOT_FOUND' });
  expect(await staff.refused(answerIt, said)).toMatchObject({ code: 'NOT_ALLOWED' });
});

test('the page says what the season was beside the guides, and what the guides say to it', async () => {
  const { look } = await diagnosing();
  const diagnosis = await look();
  expect(diagnosis.funnelTakeaway).toBe(
    'Most programs were lost before an invitation, not after one.',
  );
  expect(diagnosis.measures).toMatchObject([
    { label: 'DR interviews', value: 6, low: 8, high: 10, item: 'DR-10' },
    { label: 'Letters from radiologists', value: 1, low: 2, high: 3, item: 'DR-28' },
    { label: 'Clinical letters', value: 1, low: 1, high: 1, item: 'DR-28' },
  ]);
  expect(diagnosis.measuresTakeaway).toBe(
    'Clinical letters were in place. Two targets are still open.',
  );
  expect(diagnosis.guidance).toMatchObject([
    { item: 'DR-47', because: 'Programs will see the season of 2026.' },
  ]);
  const ofLa = await diagnosing(awkward.losAngeles);
  const items = (await ofLa.look()).guidance.map((one: { item: string }) => one.item);
  expect(items).toEqual(expect.arrayContaining(['IMG-07', 'LA-27', 'LA-33']));
  expect(items).not.toContain('LA-28');
});

test('a factor recorded by hand, also one outside anyone’s control, stands beside the others', async () => {
  const { staff, caseId, look, entry } = await diagnosing();
  const outside = {
    ...entry,
    domain: 'external',
    factor: 'few_positions',
    wouldChange: 'More positions',
  };
  await staff.do(recordFinding, { caseId, entry: outside });
  const findings = (await look()).accepted.map((one: { finding: object }) => one.finding);
  expect(findings).toContainEqual(
    expect.objectContaining({ domain: 'external', wouldChange: 'More positions' }),
  );
});
