import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import {
  as,
  newInstitution,
  statementsOf,
  testServer,
  type SignedIn,
  type TestInstitution,
} from '../../test/index.ts';

const schedule = `mutation ($key: ID!, $caseId: ID!, $appointment: DebriefAppointment!) {
  scheduleDebrief(idempotencyKey: $key, caseId: $caseId, appointment: $appointment, attendees: []) { id } }`;
const askDebriefer = `mutation ($key: ID!, $debriefId: ID!, $entry: DebrieferEntry!) {
  askDebriefer(idempotencyKey: $key, debriefId: $debriefId, entry: $entry) { id url } }`;
const withdraw = `mutation ($key: ID!, $id: ID!, $v: Int!, $reason: String!) {
  withdrawDebriefer(idempotencyKey: $key, id: $id, expectedVersion: $v, reason: $reason) }`;
const again = `mutation ($key: ID!, $id: ID!) { inviteDebrieferAgain(idempotencyKey: $key, id: $id) { id url } }`;
const people = `query ($debriefId: ID!) { severalPeople(debriefId: $debriefId) {
  mine answersFirst allHaveAnswered debriefers { id name kind kindWords standing version basis }
  answers { id debrieferId question body } rows { domain factor reading cells { debrieferId saying words } } staff { id name } } }`;
const sheet = `query ($id: ID!) { answerSheet(id: $id) { id toldName toldSpecialty institutionName basisWords givenAt
  asked { code words } domains answers { question body version } } }`;
const write = `mutation ($key: ID!, $id: ID!, $v: Int!, $answer: AnswerEntry!) {
  writeDebriefAnswer(idempotencyKey: $key, id: $id, expectedVersion: $v, answer: $answer) { version } }`;
const give = `mutation ($key: ID!, $id: ID!) { giveDebriefAnswers(idempotencyKey: $key, id: $id) }`;
const leave = `mutation ($key: ID!) { leaveDebrief(idempotencyKey: $key) }`;
const invitation = `query ($slug: String!, $token: String!) {
  debrieferInvitation(slug: $slug, token: $token) { name askedByName basisWords } }`;
const accept = `mutation ($key: ID!, $slug: String!, $token: String!) {
  acceptDebrieferInvitation(idempotencyKey: $key, slug: $slug, token: $token) }`;
const askForConsent = `mutation ($key: ID!, $caseId: ID!, $entry: ConsentAskEntry!) {
  askConsent(idempotencyKey: $key, caseId: $caseId, entry: $entry) { id } }`;
const answerConsent = `mutation ($key: ID!, $askId: ID!, $agrees: Boolean!, $what: [String!]!) {
  answerConsent(idempotencyKey: $key, askId: $askId, agrees: $agrees, what: $what) { id consentId answer agreedTo version } }`;
const revokeConsent = `mutation ($key: ID!, $askId: ID!, $v: Int!) {
  revokeConsent(idempotencyKey: $key, askId: $askId, expectedVersion: $v) { revokedAt } }`;
const findFrom = `mutation ($key: ID!, $caseId: ID!, $source: FindingSourceEntry!, $entry: FindingEntry!) {
  recordFindingFrom(idempotencyKey: $key, caseId: $caseId, source: $source, entry: $entry) {
    id debriefId evidence source { kind part words saidByName saidByKind subjectId } } }`;
const whoViewed = '{ whoViewed(first: 50) { nodes { viewerName action } } }';

const appointment = { date: '2027-04-02', time: '14:00', timeZone: 'America/New_York', place: '' };
const inAMonth = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
const nobody = {
  kind: 'other',
  name: '',
  personId: null,
  basis: '',
  basisWords: '',
  consentId: null,
  endsOn: null,
};
const entry = (over: object) => ({ ...nobody, domains: ['letters', 'interview'], ...over });
const official = entry({
  kind: 'radiology_mentor',
  name: 'Dr. Adler',
  basis: 'school_official',
  basisWords: 'Designated by the dean to read radiology files.',
  endsOn: inAMonth,
});
const letters = (stance: string, body: string, factors: string[] = []) => ({
  question: 'domain.letters',
  body,
  stance,
  factors,
});
const generic = {
  domain: 'letters',
  factor: 'generic',
  severity: 2,
  confidence: 'reported',
  horizon: 'lt6m',
  agrees: 'not_asked',
  evidence: '',
  reason: '',
};

async function planned({ advisor, student }: TestInstitution): Promise<string> {
  return (await as(advisor).do(schedule, { caseId: student.caseId, appointment })).scheduleDebrief
    .id;
}

/** Asks somebody from outside and comes in by her link. */
async function guest(house: TestInstitution, debriefId: string, given: object = official) {
  const { askDebriefer: asked } = await as(house.advisor).do(askDebriefer, {
    debriefId,
    entry: given,
  });
  const token = String(asked.url).split('#')[1] ?? '';
  const who = await comeIn(house.slug, token);
  if (!who) throw new Error('the link did not work');
  return { id: asked.id as string, token, who };
}

async function comeIn(slug: string, token: string): Promise<SignedIn | null> {
  const { fastify } = await testServer();
  const reply = await fastify.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'x-onward-csrf': '1' },
    payload: { query: accept, variables: { key: randomUUID(), slug, token } },
  });
  const cookie = reply.cookies.find(({ name }) => name === 'onward')?.value;
  return cookie ? { cookie } : null;
}

async function answered(who: SignedIn, id: string, answer: object): Promise<void> {
  await as(who).do(write, { id, v: 0, answer });
  await as(who).do(give, { id });
}

async function askStaff(house: TestInstitution, debriefId: string, personId: string) {
  const given = entry({ kind: 'dean_or_career_advisor', personId });
  return (await as(house.advisor).do(askDebriefer, { debriefId, entry: given })).askDebriefer
    .id as string;
}

test('three answer for themselves, two agree, the third keeps her dissent', async () => {
  const house = await newInstitution();
  const { advisor, dean, student } = house;
  const debriefId = await planned(house);
  const hers = await askStaff(house, debriefId, advisor.id);
  const deans = await askStaff(house, debriefId, dean.id);
  const outside = await guest(house, debriefId);

  await answered(dean, deans, letters('weighed', 'They could be about anybody.', ['generic']));
  await answered(outside.who, outside.id, letters('weighed', '', ['generic']));
  const before = await as(advisor).do(people, { debriefId });
  expect(before.severalPeople).toMatchObject({
    answersFirst: true,
    mine: hers,
    answers: [],
    rows: [],
  });

  await answered(advisor, hers, letters('did_not', 'I know the writers; they are warm.'));
  const { severalPeople } = await as(advisor).do(people, { debriefId });
  expect(severalPeople).toMatchObject({ answersFirst: false, allHaveAnswered: true });
  expect(severalPeople.rows).toMatchObject([
    {
      domain: 'letters',
      factor: 'generic',
      reading: 'difference',
      cells: [
        { debrieferId: hers, saying: 'did_not', words: 'I know the writers; they are warm.' },
        { debrieferId: deans, saying: 'weighed' },
        { debrieferId: outside.id, saying: 'weighed' },
      ],
    },
  ]);

  const [dissent] = severalPeople.answers.filter(
    (one: { debrieferId: string }) => one.debrieferId === hers,
  );
  const source = { kind: 'answer', subjectId: dissent.id, part: '', words: '' };
  const found = await as(advisor).do(findFrom, { caseId: student.caseId, source, entry: generic });
  expect(found.recordFindingFrom).toMatchObject({
    debriefId,
    evidence: '“I know the writers; they are warm.”',
    source: {
      kind: 'answer',
      part: 'domain.letters',
      saidByName: advisor.name,
      subjectId: dissent.id,
    },
  });
});

test('nobody reads another’s answers before her own are given, not even in the database', async () => {
  const house = await newInstitution();
  const { advisor, dean, student } = house;
  const debriefId = await planned(house);
  await askStaff(house, debriefId, advisor.id);
  const deans = await askStaff(house, debriefId, dean.id);
  await as(dean).do(write, { id: deans, v: 0, answer: letters('weighed', 'A draft') });
  expect(await answersSeenBy(advisor)).toEqual([]);
  await as(dean).do(give, { id: deans });
  expect(await answersSeenBy(advisor)).toEqual([]);
  expect(await answersSeenBy(student)).toEqual([]);
  expect(await answersSeenBy(house.otherAdvisor)).toEqual([]);
  expect(
    await as(dean).refused(write, { id: deans, v: 1, answer: letters('did_not', 'Later') }),
  ).toMatchObject({
    code: 'ANSWERS_GIVEN',
  });
  // That the dean was asked is known; her page is hers alone.
  expect((await as(advisor).refused(sheet, { id: deans })).code).toBe('NOT_ALLOWED');
});

async function answersSeenBy(who: TestInstitution['dean']): Promise<unknown[]> {
  await testServer();
  const { inInstitution, current } = await import('../platform/tenancy/index.ts');
  return inInstitution(who, async () => {
    const [rows] = await current().reads({
      name: 'test.answers',
      text: 'select * from app.debrief_answer',
      values: [],
    });
    return rows;
  });
}

test('until all who are asked have answered, no answer becomes a finding', async () => {
  const house = await newInstitution();
  const { advisor, dean, student } = house;
  const debriefId = await planned(house);
  const deans = await askStaff(house, debriefId, dean.id);
  const outside = await guest(house, debriefId);
  await answered(dean, deans, letters('weighed', 'They could be about anybody.', ['generic']));
  const { severalPeople } = await as(advisor).do(people, { debriefId });
  const source = { kind: 'answer', subjectId: severalPeople.answers[0].id, part: '', words: '' };
  const asked = { caseId: student.caseId, source, entry: generic };
  expect((await as(advisor).refused(findFrom, asked)).code).toBe('ANSWERS_OPEN');
  await as(advisor).do(withdraw, { id: outside.id, v: 1, reason: 'Away until June.' });
  expect((await as(advisor).do(findFrom, asked)).recordFindingFrom.source.words).toBe(
    'They could be about anybody.',
  );
});

test.each([
  ['no basis', { basis: '' }, 'basis'],
  ['a designation without words', { basisWords: 'mentor' }, 'words'],
  ['a consent that is not there', { basis: 'student_consent', basisWords: '' }, 'consent'],
])('with %s nobody from outside is asked', async (_name, over, missing) => {
  const house = await newInstitution();
  const debriefId = await planned(house);
  const given = { ...official, ...over };
  expect(await as(house.advisor).refused(askDebriefer, { debriefId, entry: given })).toMatchObject({
    code: 'DEBRIEFER_NEEDS_BASIS',
    facts: { missing },
  });
});

test('the student consents to less than was asked, sees who looked, and takes it back at once', async () => {
  const house = await newInstitution();
  const { advisor, student, otherStudent } = house;
  const debriefId = await planned(house);
  const asking = {
    toWhom: 'Dr. Paul Adler',
    what: ['name', 'specialty'],
    why: 'He ran the elective.',
    until: inAMonth,
  };
  const { askConsent: ask } = await as(advisor).do(askForConsent, {
    caseId: student.caseId,
    entry: asking,
  });
  const yes = { askId: ask.id, agrees: true, what: ['name'] };
  expect((await as(otherStudent).refused(answerConsent, yes)).code).toBe('NOT_FOUND');
  const { answerConsent: consent } = await as(student).do(answerConsent, yes);
  expect(consent).toMatchObject({ answer: 'given', agreedTo: ['name'] });
  expect((await as(student).refused(answerConsent, yes)).code).toBe('CONSENT_ANSWERED');

  const given = entry({
    name: 'Somebody Else',
    basis: 'student_consent',
    consentId: consent.consentId,
    endsOn: inAMonth,
  });
  const outside = await guest(house, debriefId, given);
  const { answerSheet } = await as(outside.who).do(sheet, { id: outside.id });
  expect(answerSheet).toMatchObject({
    toldName: student.name,
    toldSpecialty: '',
    basisWords: 'He ran the elective.',
  });
  const { whoViewed: views } = await as(student).do(whoViewed);
  expect(views.nodes).toContainEqual({ viewerName: 'Dr. Paul Adler', action: 'debriefer.answer' });

  await as(student).do(revokeConsent, { askId: ask.id, v: 1 });
  expect((await as(outside.who).refused(sheet, { id: outside.id })).code).toBe('SIGN_IN_REQUIRED');
  expect(await as(advisor).refused(askDebriefer, { debriefId, entry: given })).toMatchObject({
    code: 'DEBRIEFER_NEEDS_BASIS',
    facts: { missing: 'revoked' },
  });
  expect((await as(advisor).refused(again, { id: outside.id })).code).toBe('DEBRIEFER_CLOSED');
});

test('a link works once; a new one closes the one before and whoever came in by it', async () => {
  const house = await newInstitution();
  const debriefId = await planned(house);
  const { id, token, who } = await guest(house, debriefId);
  const { slug } = house;
  expect(await comeIn(slug, token)).toBeNull();
  expect((await as(null).refused(invitation, { slug, token })).code).toBe('LINK_NOT_VALID');
  const { inviteDebrieferAgain } = await as(house.advisor).do(again, { id });
  expect((await as(who).refused(sheet, { id })).code).toBe('SIGN_IN_REQUIRED');
  const fresh = String(inviteDebrieferAgain.url).split('#')[1] ?? '';
  const door = await as(null).do(invitation, { slug, token: fresh });
  expect(door.debrieferInvitation).toMatchObject({
    name: 'Dr. Adler',
    askedByName: house.advisor.name,
  });
  expect(
    (await as(null).refused(invitation, { slug: house.elsewhere.slug, token: fresh })).code,
  ).toBe('LINK_NOT_VALID');
  const back = await comeIn(slug, fresh);
  if (!back) throw new Error('the new link did not work');
  await as(back).do(leave);
  expect((await as(back).refused(sheet, { id })).code).toBe('SIGN_IN_REQUIRED');
});

test('after the last day the link and the session are closed', async () => {
  const house = await newInstitution();
  const debriefId = await planned(house);
  const { id, who } = await guest(house, debriefId);
  const late = (await as(house.advisor).do(again, { id })).inviteDebrieferAgain.url.split('#')[1];
  const { who: inside, id: other } = await guest(house, debriefId);
  const { owner } = await testServer();
  await owner.query(
    `update app.debriefer set ends_at = now() - interval '1 minute' where id = any($1)`,
    [[id, other]],
  );
  expect(await comeIn(house.slug, late)).toBeNull();
  for (const one of [who, inside])
    expect((await as(one).refused(sheet, { id: other })).code).toBe('SIGN_IN_REQUIRED');
});

test('somebody from outside finds her own page and nothing else, in the API and in the database', async () => {
  const house = await newInstitution();
  const { student } = house;
  const debriefId = await planned(house);
  const one = await guest(house, debriefId);
  const other = await guest(house, debriefId, { ...official, name: 'Dr. Sol' });
  await answered(other.who, other.id, letters('weighed', 'Hers alone'));
  expect((await as(one.who).refused(sheet, { id: other.id })).code).toBe('NOT_FOUND');
  for (const [query, variables] of [
    [people, { debriefId }],
    ['query ($id: ID!) { debriefPage(id: $id) { zone } }', { id: debriefId }],
    ['query ($id: ID!) { casePage(id: $id) { case { id } } }', { id: student.caseId }],
    ['{ me { id } }', {}],
  ] as const) {
    const answer = await as(one.who).answer(query, variables);
    expect([query, answer.data]).toEqual([query, null]);
  }
  expect(await tablesSeenBy(house.institutionId, one.id)).toEqual([
    'audit_event',
    'debriefer',
    'debriefer_session',
  ]);
});

/** Every table in which somebody from outside finds a row. */
async function tablesSeenBy(
  institutionId: TestInstitution['institutionId'],
  id: string,
): Promise<string[]> {
  const { owner } = await testServer();
  const { inInstitution, current } = await import('../platform/tenancy/index.ts');
  const tables: { name: string }[] = await owner.query(
    `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = 'app' and c.relkind = 'r' order by 1`,
  );
  const scope = { institutionId, personId: id as never, role: 'external_debriefer' as const };
  return inInstitution(scope, async () => {
    const found: string[] = [];
    for (const { name } of tables) {
      const text = `select 1 from app."${name}" limit 1`;
      const [rows] = await current().reads({ name: `test.any.${name}`, text, values: [] });
      if (rows.length > 0) found.push(name);
    }
    return found;
  });
}

test('nothing of it exists for the unassigned, for the student, or for another institution', async () => {
  const house = await newInstitution();
  const { dean, otherAdvisor, student, elsewhere } = house;
  const debriefId = await planned(house);
  const deans = await askStaff(house, debriefId, dean.id);
  for (const who of [otherAdvisor, elsewhere.dean, elsewhere.advisor]) {
    expect((await as(who).refused(people, { debriefId })).code).toBe('NOT_FOUND');
    expect((await as(who).refused(askDebriefer, { debriefId, entry: official })).code).toBe(
      'NOT_FOUND',
    );
    expect((await as(who).refused(withdraw, { id: deans, v: 1, reason: 'x' })).code).toBe(
      'NOT_FOUND',
    );
  }
  expect((await as(student).refused(people, { debriefId })).code).toBe('NOT_ALLOWED');
  expect((await as(elsewhere.dean).refused(sheet, { id: deans })).code).toBe('NOT_FOUND');
});

test('by an access grant one sees kinds, not names', async () => {
  const house = await newInstitution();
  const { otherAdvisor, student, institutionId } = house;
  const debriefId = await planned(house);
  await guest(house, debriefId);
  const { inInstitution, systemScope } = await import('../platform/tenancy/index.ts');
  const { insert } = await import('../../test/index.ts');
  await inInstitution(systemScope(institutionId), () =>
    insert('access_grant', {
      institution_id: institutionId,
      id: randomUUID(),
      case_id: student.caseId,
      student_id: student.id,
      person_id: otherAdvisor.id,
      reason: 'Covering for a colleague this week',
      expires_at: new Date(Date.now() + 3_600_000).toISOString(),
    }),
  );
  const { severalPeople } = await as(otherAdvisor).do(people, { debriefId });
  expect(severalPeople.debriefers).toMatchObject([
    { name: null, kindWords: 'Radiology faculty mentor' },
  ]);
});

test('a conflict shows what is there, a retry has one effect, and the page has its budget', async () => {
  const house = await newInstitution();
  const { dean } = house;
  const debriefId = await planned(house);
  const id = await askStaff(house, debriefId, dean.id);
  const key = randomUUID();
  const answer = letters('weighed', 'First words');
  for (const _ of [1, 2])
    expect((await as(dean).do(write, { key, id, v: 0, answer })).writeDebriefAnswer.version).toBe(
      1,
    );
  expect(await as(dean).refused(write, { id, v: 0, answer: letters('', 'Second') })).toMatchObject({
    code: 'CHANGED_BY_SOMEONE_ELSE',
    facts: { currentVersion: 1, current: { body: 'First words' } },
  });
  expect(
    (
      await as(house.advisor).refused(askDebriefer, {
        debriefId,
        entry: entry({ personId: dean.id }),
      })
    ).code,
  ).toBe('DEBRIEFER_ASKED_ALREADY');
  const page = await statementsOf(() => as(dean).do(people, { debriefId }));
  expect(page.sent.length).toBeLessThanOrEqual(6);
  const own = await statementsOf(() => as(dean).do(sheet, { id }));
  expect(own.sent.length).toBeLessThanOrEqual(4);
});

const addQuestion = `mutation ($key: ID!, $debriefId: ID!, $entry: OwnQuestionEntry!) {
  addDebriefQuestion(idempotencyKey: $key, debriefId: $debriefId, entry: $entry) { id code words addedByName } }`;
const removeQuestion = `mutation ($key: ID!, $id: ID!) { removeDebriefQuestion(idempotencyKey: $key, id: $id) { id } }`;
const asked = `query ($debriefId: ID!) { severalPeople(debriefId: $debriefId) { questions { code words } } }`;
const debriefPage = `query ($id: ID!) { debriefPage(id: $id) { ownQuestions { words addedByName } sections { section } } }`;
const keepSection = `mutation ($key: ID!, $id: ID!, $section: String!, $body: String!) {
  writeDebriefSection(idempotencyKey: $key, id: $id, section: $section, expectedVersion: 0, body: $body) { version } }`;
const research = { words: 'Would a research year have helped?', hint: '' };

test('a question added for one debrief is asked of everybody, before and after they were invited, and answered', async () => {
  const house = await newInstitution();
  const { advisor } = house;
  const debriefId = await planned(house);
  const early = await guest(house, debriefId);
  const { addDebriefQuestion } = await as(advisor).do(addQuestion, { debriefId, entry: research });
  expect(addDebriefQuestion).toMatchObject([{ words: research.words, addedByName: advisor.name }]);
  const [{ code }] = addDebriefQuestion;
  const late = await askStaff(house, debriefId, house.dean.id);
  const own = { code, words: research.words };
  const outside = await as(early.who).do(sheet, { id: early.id });
  expect(outside.answerSheet.asked).toContainEqual(own);
  const inside = await as(house.dean).do(sheet, { id: late });
  expect(inside.answerSheet.asked).toEqual(outside.answerSheet.asked);
  expect((await as(advisor).do(asked, { debriefId })).severalPeople.questions).toContainEqual(own);
  const answer = { question: code, body: 'Hardly.', stance: '', factors: [] };
  await answered(early.who, early.id, answer);
  expect(await as(advisor).refused(addQuestion, { debriefId, entry: research })).toMatchObject({
    code: 'DEBRIEF_QUESTIONS_FIXED',
    facts: { because: 'answers_given' },
  });
});

test('the record has a place for it; it goes again until words stand there, and strangers cannot add one', async () => {
  const house = await newInstitution();
  const { advisor } = house;
  const id = await planned(house);
  const outside = await guest(house, id);
  const { addDebriefQuestion } = await as(advisor).do(addQuestion, {
    debriefId: id,
    entry: research,
  });
  const [own] = addDebriefQuestion;
  const draft = { question: own.code, body: 'A draft.', stance: '', factors: [] };
  await as(outside.who).do(write, { id: outside.id, v: 0, answer: draft });
  const { debriefPage: shown } = await as(advisor).do(debriefPage, { id });
  expect(shown.ownQuestions).toEqual([{ words: research.words, addedByName: advisor.name }]);
  expect(shown.sections).toContainEqual({ section: own.code });
  await as(advisor).do(removeQuestion, { id: own.id });
  const after = await as(outside.who).do(sheet, { id: outside.id });
  expect(after.answerSheet.asked.map((one: { code: string }) => one.code)).not.toContain(own.code);
  expect(after.answerSheet.answers).toEqual([]);

  const again = await as(advisor).do(addQuestion, { debriefId: id, entry: research });
  const [second] = again.addDebriefQuestion;
  await as(advisor).do(keepSection, { id, section: second.code, body: 'He said so.' });
  expect(await as(advisor).refused(removeQuestion, { id: second.id })).toMatchObject({
    facts: { because: 'words_written' },
  });
  for (const who of [house.otherAdvisor, house.elsewhere.advisor])
    expect(await as(who).refused(addQuestion, { debriefId: id, entry: research })).toMatchObject({
      code: 'NOT_FOUND',
    });
  expect(
    await as(advisor).refused(addQuestion, { debriefId: id, entry: { words: '', hint: '' } }),
  ).toMatchObject({ facts: { issues: [{ field: 'words' }] } });
});
