import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { radiology } from '@onward/scenarios/applicants';
import { as, newInstitution, statementsOf, testServer } from '../../test/index.ts';

const parts = `helperName place changedSinceShared shares { number sharedAt }
  chapters { code title questions { code title prompts held { line source asOf } answer { rating words factsRight version } } }
  topics { question words version }`;
const mine = `query { myAudit { ${parts} } }`;
const standing = `query { myAuditStanding { begun sharedAt } }`;
const open = `mutation ($key: ID!) { openMyAudit(idempotencyKey: $key) { ${parts} } }`;
const write = `mutation ($key: ID!, $question: String!, $v: Int!, $entry: AuditEntry!) {
  writeMyAuditAnswer(idempotencyKey: $key, question: $question, expectedVersion: $v, entry: $entry) { question rating words version } }`;
const remember = `mutation ($key: ID!, $question: String!) { rememberMyAuditPlace(idempotencyKey: $key, question: $question) }`;
const share = `mutation ($key: ID!) { shareMyAudit(idempotencyKey: $key) { ${parts} } }`;
const review = `query ($caseId: ID!) { auditReview(caseId: $caseId) { studentName sharedAt shares topics
  chapters { questions { code factors held { line source } student { rating words factsRight } review { rating words version changedByName } findings { id factor } } } } }`;
const writeReview = `mutation ($key: ID!, $caseId: ID!, $question: String!, $v: Int!, $entry: ReviewEntry!) {
  writeReviewAnswer(idempotencyKey: $key, caseId: $caseId, question: $question, expectedVersion: $v, entry: $entry) { question version } }`;
const finding = `mutation ($key: ID!, $caseId: ID!, $question: String!, $entry: FindingEntry!) {
  recordAuditFinding(idempotencyKey: $key, caseId: $caseId, question: $question, entry: $entry) { id state evidence } }`;
const evidenceOf = `query ($caseId: ID!) { caseDiagnosis(caseId: $caseId) { accepted { evidence { says source weighs } } } }`;
const agenda = `query ($caseId: ID!) { meetingAgenda(caseId: $caseId) { topics lines { title rating } } }`;
const views = `query { whoViewed { nodes { action viewerName } } }`;
const recordAttempt = `mutation ($key: ID!, $caseId: ID!, $entry: AttemptEntry!) { recordAttempt(idempotencyKey: $key, caseId: $caseId, entry: $entry) { id } }`;
const recordFact = `mutation ($key: ID!, $id: ID!, $entry: AttemptFactEntry!) { recordAttemptFact(idempotencyKey: $key, attemptId: $id, entry: $entry) { id } }`;

const entry = (rating: string, words = '', factsRight = '') => ({ rating, words, factsRight });
interface Question {
  code: string;
  [field: string]: unknown;
}
const questionsOf = (audit: { chapters: { questions: Question[] }[] }) =>
  new Map(audit.chapters.flatMap(({ questions }) => questions).map((one) => [one.code, one]));

async function begun() {
  const here = await newInstitution({ failedYear: 2026, students: 3 });
  const her = as(here.student);
  await her.do(write, {
    question: 'letters_say',
    v: 0,
    entry: entry('unsure', 'Canary-91: one was late'),
  });
  await her.do(write, { question: 'topic_1', v: 0, entry: entry('', 'What Dr. Holm would say') });
  return { ...here, her, staff: as(here.advisor), caseId: here.student.caseId };
}

test('she answers, leaves, and comes back where she was', async () => {
  const { her } = await begun();
  await her.do(remember, { question: 'letter_writers' });
  const { myAudit } = await her.do(mine);
  expect(myAudit).toMatchObject({ place: 'letter_writers', shares: [], changedSinceShared: true });
  expect(myAudit.chapters).toHaveLength(7);
  expect(questionsOf(myAudit).get('letters_say')?.['answer']).toMatchObject({
    rating: 'unsure',
    version: 1,
  });
  expect(myAudit.topics[0]).toMatchObject({ words: 'What Dr. Holm would say', version: 1 });
  expect((await her.do(standing)).myAuditStanding).toEqual({ begun: true, sharedAt: null });
});

test('two of her own devices: the later one sees both versions; a retried save is one save', async () => {
  const { her } = await begun();
  const key = randomUUID();
  const again = { key, question: 'cv', v: 0, entry: entry('fine') };
  expect(await her.do(write, again)).toEqual(await her.do(write, again));
  expect(
    await her.refused(write, { question: 'letters_say', v: 0, entry: entry('work', 'Other') }),
  ).toMatchObject({
    code: 'CHANGED_BY_SOMEONE_ELSE',
    facts: { currentVersion: 1, current: { rating: 'unsure', words: 'Canary-91: one was late' } },
  });
  expect(
    await her.refused(write, { question: 'letters_say', v: 1, entry: entry('7') }),
  ).toMatchObject({ code: 'INPUT_NOT_VALID' });
});

test('before she shares, nobody of the office can tell that there is an audit: no page, no list, no trail, no row', async () => {
  const { her, staff, dean, student, caseId, institutionId, elsewhere, otherStudent } =
    await begun();
  await her.do(open);
  await her.do(mine);
  const untouched = as(elsewhere.advisor);
  const theirs = (await untouched.do(review, { caseId: elsewhere.student.caseId })).auditReview;
  const ours = (await staff.do(review, { caseId })).auditReview;
  expect({ ...ours, studentName: '' }).toEqual({ ...theirs, studentName: '' });
  expect((await staff.do(agenda, { caseId })).meetingAgenda).toBeNull();
  const { auditPage } = await as(dean).do(`query { auditPage(first: 50) { nodes { action } } }`);
  expect(JSON.stringify(auditPage)).not.toMatch(/self_audit/);
  expect(
    questionsOf((await as(otherStudent).do(mine)).myAudit).get('letters_say')?.['answer'],
  ).toMatchObject({ words: '' });
  const { inInstitution, current, sql } = await import('../platform/tenancy/index.ts');
  const all = sql<{ n: number }>(
    'test.all',
    'select count(*)::int as n from app.self_audit_answer where institution_id = $1',
  );
  for (const one of [dean, student]) {
    const { id: personId, role } = one;
    const seen = await inInstitution({ institutionId, personId, role }, () =>
      current().read(all(institutionId)),
    );
    expect([role, seen?.n]).toEqual([role, role === 'student' ? 2 : 0]);
  }
  const { owner } = await testServer();
  const events: { action: string; kind: string }[] = await owner.query(
    `select action, kind from app.audit_event where institution_id = $1 and actor_id = $2`,
    [institutionId, student.id],
  );
  expect(events).toEqual([]);
});

test('shared: a fixed row, read by those who help her, whose looks she sees; she can share again', async () => {
  const { her, staff, otherAdvisor, elsewhere, caseId } = await begun();
  expect((await as(otherAdvisor).refused(review, { caseId })).code).toBe('NOT_FOUND');
  expect((await her.refused(review, { caseId })).class).toBe('FORBIDDEN');
  expect((await staff.refused(mine)).class).toBe('FORBIDDEN');
  const { shareMyAudit } = await her.do(share);
  expect(shareMyAudit).toMatchObject({ shares: [{ number: 1 }], changedSinceShared: false });
  expect((await her.refused(share)).facts).toEqual({ sharedBefore: true });
  await her.do(write, { question: 'letters_say', v: 1, entry: entry('work', 'Two were general') });
  const first = (await staff.do(review, { caseId })).auditReview;
  expect(first).toMatchObject({ shares: 1, topics: ['What Dr. Holm would say'] });
  expect(questionsOf(first).get('letters_say')?.['student']).toEqual({
    rating: 'unsure',
    words: 'Canary-91: one was late',
    factsRight: '',
  });
  await her.do(share);
  const second = (await staff.do(review, { caseId })).auditReview;
  expect(questionsOf(second).get('letters_say')?.['student']).toMatchObject({ rating: 'work' });
  expect((await staff.do(agenda, { caseId })).meetingAgenda).toEqual({
    topics: ['What Dr. Holm would say'],
    lines: [{ title: 'What the letters say', rating: 'work' }],
  });
  for (const other of [otherAdvisor, elsewhere.dean])
    expect((await as(other).refused(agenda, { caseId })).code).toBe('NOT_FOUND');
  const actions = (await her.do(views)).whoViewed.nodes.map(
    ({ action, viewerName }: { action: string; viewerName: string }) => [action, viewerName],
  );
  expect(actions).toContainEqual(['self_audit.read', 'Ada Advisor']);
  expect(actions).toContainEqual(['self_audit.agenda', 'Ada Advisor']);
});

test('the review beside it: two editors meet with both versions; a finding keeps words and source', async () => {
  const { her, staff, dean, otherAdvisor, caseId } = await begun();
  await her.do(share);
  const side = { caseId, question: 'letters_say' };
  await staff.do(writeReview, { ...side, v: 0, entry: { rating: 'work', words: 'Two general' } });
  expect(
    await as(dean).refused(writeReview, { ...side, v: 0, entry: { rating: 'fine', words: '' } }),
  ).toMatchObject({
    code: 'CHANGED_BY_SOMEONE_ELSE',
    facts: { changedBy: 'Ada Advisor', current: { rating: 'work', words: 'Two general' } },
  });
  for (const refused of [
    await as(otherAdvisor).refused(writeReview, {
      ...side,
      v: 1,
      entry: { rating: '', words: '' },
    }),
  ])
    expect(refused.code).toBe('NOT_FOUND');
  expect(
    (
      await staff.refused(writeReview, {
        ...side,
        question: 'topic_1',
        v: 0,
        entry: { rating: '', words: 'x' },
      })
    ).code,
  ).toBe('INPUT_NOT_VALID');
  const made = {
    domain: 'letters',
    factor: 'generic',
    severity: 2,
    confidence: 'reported',
    horizon: '6to12m',
    agrees: 'yes',
    evidence: 'She: “one was late”, shared today',
    reason: '',
  };
  const { recordAuditFinding } = await staff.do(finding, { ...side, entry: made });
  expect(recordAuditFinding).toMatchObject({ state: 'accepted', evidence: made.evidence });
  const { caseDiagnosis } = await staff.do(evidenceOf, { caseId });
  expect(JSON.stringify(caseDiagnosis)).toContain('Her shared audit, “What the letters say”');
  const page = questionsOf((await staff.do(review, { caseId })).auditReview).get('letters_say');
  expect(page).toMatchObject({
    review: { rating: 'work', version: 1, changedByName: 'Ada Advisor' },
    findings: [{ id: recordAuditFinding.id, factor: 'letters.generic' }],
  });
});

test('facts held are shown instead of asked, without readings of others, and the page stays within its budget', async () => {
  const { her, staff, caseId } = await begun();
  const [season] = radiology.drSixInterviews.seasons;
  if (!season) throw new Error('no season');
  const { recordAttempt: attempt } = await staff.do(recordAttempt, {
    caseId,
    entry: season.attempt,
  });
  for (const fact of season.facts) await staff.do(recordFact, { id: attempt.id, entry: fact });
  const opened = questionsOf((await her.do(open)).openMyAudit);
  expect(opened.get('exam_results')?.['held']).toContainEqual(
    expect.objectContaining({ line: 'USMLE Step 2 CK, passed, 241' }),
  );
  expect(opened.has('logbook')).toBe(false);
  expect(JSON.stringify(opened.get('specialty_time')?.['prompts'])).toMatch(/radiolog/);
  await her.do(write, {
    question: 'exam_results',
    v: 0,
    entry: entry('fine', 'The date is wrong', 'no'),
  });
  await her.do(share);
  const { sent, roundTrips } = await statementsOf(() => staff.do(review, { caseId }));
  expect(sent.length).toBeLessThanOrEqual(9);
  expect(roundTrips).toBeLessThanOrEqual(5);
  const page = questionsOf((await staff.do(review, { caseId })).auditReview).get('exam_results');
  expect(page).toMatchObject({ student: { factsRight: 'no' } });
  const of = await statementsOf(() => her.do(mine));
  expect(of.sent.length).toBeLessThanOrEqual(8);
});
