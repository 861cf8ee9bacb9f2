import { expect, test } from 'vitest';
import { radiology } from '@onward/scenarios/applicants';
import { as, newInstitution, type SignedIn } from '../../test/index.ts';

const changed = `{ pack { code title version own changed audience { specialty region trainedAbroad } }
  entries { code kind title item form { field value } } versions { number sameAs reason } }`;
const create = `mutation ($key: ID!, $guide: OwnGuideHead!, $reason: String!) { createOwnGuide(idempotencyKey: $key, guide: $guide, reason: $reason) ${changed} }`;
const describe = `mutation ($key: ID!, $code: ID!, $v: Int!, $guide: OwnGuideHead!, $reason: String!) { describeOwnGuide(idempotencyKey: $key, code: $code, expectedVersion: $v, guide: $guide, reason: $reason) ${changed} }`;
const keepEntry = `mutation ($key: ID!, $code: ID!, $v: Int!, $entry: OwnGuideEntry!, $reason: String!) { keepOwnEntry(idempotencyKey: $key, code: $code, expectedVersion: $v, entry: $entry, reason: $reason) ${changed} }`;
const removeEntry = `mutation ($key: ID!, $code: ID!, $v: Int!, $entry: String!, $reason: String!) { removeOwnEntry(idempotencyKey: $key, code: $code, expectedVersion: $v, entry: $entry, reason: $reason) ${changed} }`;
const goBack = `mutation ($key: ID!, $code: ID!, $v: Int!, $number: Int!, $reason: String!) { goBackToPackVersion(idempotencyKey: $key, code: $code, expectedVersion: $v, number: $number, reason: $reason) ${changed} }`;
const preview = `query ($code: ID!, $entry: OwnGuideEntry!) { previewOwnEntry(code: $code, entry: $entry) { entry { title item fields { field value } } differences { entry field from to } } }`;
const forms = `{ ownGuideForms { kind fields { field label input choices { value label } } } }`;
const compare = `query ($code: ID!, $from: PackVersionRef!, $to: PackVersionRef!) { packDifferences(code: $code, from: $from, to: $to) { title field from to } }`;
const page = `query ($code: ID!) { pack(code: $code) ${changed} }`;

const record = `mutation ($key: ID!, $caseId: ID!, $entry: AttemptEntry!) { recordAttempt(idempotencyKey: $key, caseId: $caseId, entry: $entry) { id } }`;
const recordFact = `mutation ($key: ID!, $id: ID!, $entry: AttemptFactEntry!) { recordAttemptFact(idempotencyKey: $key, attemptId: $id, entry: $entry) { id } }`;
const diagnosis = `query ($caseId: ID!) { caseDiagnosis(caseId: $caseId) { packs { code version } examinations { rule state says guides ranges figures { range packTitle item packVersion } } } }`;
const casePacks = `query ($caseId: ID!) { packsOfCase(caseId: $caseId) { pack title number } }`;
const schedule = `mutation ($key: ID!, $caseId: ID!, $appointment: DebriefAppointment!) { scheduleDebrief(idempotencyKey: $key, caseId: $caseId, appointment: $appointment, attendees: []) { id } }`;
const debrief = `query ($id: ID!) { debriefPage(id: $id) { guide { title debriefQuestions { code staff wantedBy { title item } } packetItems { code } } sections { section body } } }`;
const write = `mutation ($key: ID!, $id: ID!, $section: String!, $body: String!) { writeDebriefSection(idempotencyKey: $key, id: $id, section: $section, expectedVersion: 0, body: $body) { version } }`;
const ask = `mutation ($key: ID!, $debriefId: ID!, $entry: DebrieferEntry!) { askDebriefer(idempotencyKey: $key, debriefId: $debriefId, entry: $entry) { id } }`;
const people = `query ($debriefId: ID!) { severalPeople(debriefId: $debriefId) { staff { id } questions { code words } } }`;
const templates = `query ($caseId: ID!) { planPage(caseId: $caseId) { templates { code role title } } }`;

const county = {
  title: 'County hospitals',
  covers: 'For everybody who aims at radiology.',
  specialty: 'diagnostic_radiology',
  region: null,
  trainedAbroad: null,
};
const few = 'diagnostic_radiology/threshold.few_interviews';
const typed = (kind: string, values: Record<string, string>, code: string | null = null) => ({
  code,
  kind,
  fields: Object.entries(values).map(([field, value]) => ({ field, value })),
});
const question = typed('question', {
  staff: 'What did the county ward see of the student?',
  hint: 'Words of the ward, not ours.',
});
const figure = typed('figure', {
  about: few,
  low: '12',
  high: '14',
  unit: '',
  staff: 'In the county, fewer than 12-14 interviews is few.',
});
const step = typed('step', {
  staff: 'Visit the county office',
  student: 'Visit the county office',
  why: 'They know which posts open.',
  evidence: 'The day and the name.',
  owner: 'student',
  category: 'networking_mentoring',
  earliest: '0',
  latest: '2',
});

const code = 'own_county_hospitals';
const reason = 'We know these hospitals';

async function begun(dean: SignedIn, ...entries: object[]): Promise<void> {
  await as(dean).do(create, { guide: county, reason });
  for (const [index, entry] of entries.entries())
    await as(dean).do(keepEntry, { code, v: index + 1, entry, reason });
}

test('a dean writes an own guide in forms: seen before it is kept, changed, taken out, and back again', async () => {
  const { dean, advisor, elsewhere } = await newInstitution();
  const { ownGuideForms } = await as(dean).do(forms);
  expect(ownGuideForms.map(({ kind }: { kind: string }) => kind)).toContain('step');
  const { createOwnGuide } = await as(dean).do(create, { guide: county, reason });
  expect(createOwnGuide).toMatchObject({
    pack: { code, version: 1, own: true, audience: { specialty: 'diagnostic_radiology' } },
    entries: [],
  });
  const { previewOwnEntry } = await as(dean).do(preview, { code, entry: question });
  expect(previewOwnEntry).toMatchObject({
    entry: { title: 'What did the county ward see of the student?', item: 'own' },
    differences: [{ field: 'staff', from: null }, { field: 'hint' }],
  });
  expect((await as(dean).do(page, { code })).pack.entries).toEqual([]);

  const kept = (await as(dean).do(keepEntry, { code, v: 1, entry: question, reason })).keepOwnEntry;
  expect(kept).toMatchObject({
    pack: { version: 2 },
    entries: [
      {
        code: 'own_county_hospitals.what_did_the_county_ward_see_of_the',
        form: [{ field: 'staff' }, { field: 'hint', value: 'Words of the ward, not ours.' }],
      },
    ],
  });
  const [first] = kept.entries;
  const again = typed(
    'question',
    { staff: 'What did the ward see?', hint: 'Its words.' },
    first.code,
  );
  const changedOnce = await as(dean).do(keepEntry, { code, v: 2, entry: again, reason: 'Shorter' });
  expect(changedOnce.keepOwnEntry.entries).toMatchObject([
    { code: first.code, title: 'What did the ward see?' },
  ]);
  const { packDifferences } = await as(advisor).do(compare, {
    code,
    from: { number: 2 },
    to: { number: 3 },
  });
  expect(packDifferences).toMatchObject([
    { field: 'staff', to: 'What did the ward see?' },
    { field: 'hint', to: 'Its words.' },
  ]);
  expect(
    await as(dean).refused(keepEntry, { code, v: 3, entry: again, reason: 'Shorter' }),
  ).toMatchObject({ code: 'PACK_NOTHING_CHANGED' });
  const out = { code, v: 3, entry: first.code, reason: 'Asked elsewhere' };
  expect((await as(dean).do(removeEntry, out)).removeOwnEntry.entries).toEqual([]);
  const back = await as(dean).do(goBack, { code, v: 4, number: 3, reason: 'After all' });
  expect(back.goBackToPackVersion).toMatchObject({
    entries: [{ title: 'What did the ward see?' }],
    versions: [
      { number: 5, sameAs: 3 },
      { number: 4 },
      { number: 3 },
      { number: 2 },
      { number: 1 },
    ],
  });
  const wider = { ...county, title: 'County and city', specialty: null };
  const named = await as(dean).do(describe, { code, v: 5, guide: wider, reason: 'The city too' });
  expect(named.describeOwnGuide.pack).toMatchObject({
    title: 'County and city',
    version: 6,
    audience: { specialty: null },
  });

  expect(
    await as(advisor).refused(keepEntry, { code, v: 6, entry: question, reason }),
  ).toMatchObject({ code: 'NOT_ALLOWED' });
  expect(await as(elsewhere.dean).refused(page, { code })).toMatchObject({ code: 'NOT_FOUND' });
});

test('what cannot be kept is named by entry and field, and nothing is lost', async () => {
  const { dean } = await newInstitution();
  expect(
    await as(dean).refused(create, { guide: { ...county, title: ' ' }, reason }),
  ).toMatchObject({
    code: 'PACK_NOT_SOUND',
    facts: { issues: [{ entry: 'the guide', field: 'title', message: 'is empty' }] },
  });
  expect(
    await as(dean).refused(create, { guide: { ...county, region: 'texas' }, reason }),
  ).toMatchObject({ facts: { issues: [{ entry: 'audience', field: 'region' }] } });
  expect(await as(dean).refused(create, { guide: county, reason: '' })).toMatchObject({
    code: 'REASON_REQUIRED',
  });
  await begun(dean, question);
  const wrong = async (entry: object, expected: object) =>
    expect(await as(dean).refused(keepEntry, { code, v: 2, entry, reason })).toMatchObject({
      code: 'PACK_NOT_SOUND',
      class: 'BAD_USER_INPUT',
      facts: { issues: [expected] },
    });
  const with_ = (entry: typeof figure, over: Record<string, string>) => ({
    ...entry,
    fields: entry.fields.map((one) => ({ ...one, value: over[one.field] ?? one.value })),
  });
  await wrong(with_(figure, { low: '16' }), {
    entry: 'new figure',
    field: 'high',
    message: 'has its ends the wrong way round',
  });
  await wrong(with_(figure, { unit: 'letters' }), { entry: 'new figure', field: 'unit' });
  await wrong(with_(question, { hint: '' }), {
    entry: 'new question',
    field: 'hint',
    message: 'is empty',
  });
  await wrong(with_(step, { owner: '' }), {
    entry: 'new step',
    field: 'owner',
    message: 'is not chosen',
  });
  await wrong(typed('article', { title: 'Once more', paragraphs: 'You must send it again.' }), {
    entry: 'new article',
    field: 'paragraphs',
  });
  expect((await as(dean).do(page, { code })).pack).toMatchObject({
    pack: { version: 2 },
    entries: [{ kind: 'question' }],
  });
  await as(dean).do(keepEntry, { code, v: 2, entry: figure, reason: 'Counted' });
  expect(await as(dean).refused(keepEntry, { code, v: 2, entry: step, reason })).toMatchObject({
    code: 'CHANGED_BY_SOMEONE_ELSE',
    facts: { currentVersion: 3, changedBy: 'Dana Dean', current: { reason: 'Counted' } },
  });
});

async function season(advisor: SignedIn, caseId: string): Promise<void> {
  const [{ attempt, facts }] = radiology.drSixInterviews.seasons;
  const { recordAttempt } = await as(advisor).do(record, { caseId, entry: attempt });
  for (const entry of facts) await as(advisor).do(recordFact, { id: recordAttempt.id, entry });
}

test('its figure stands beside ours on the diagnosis: each its own, the range, and whose it is', async () => {
  const { dean, advisor, student } = await newInstitution({ failedYear: 2026 });
  const { caseId } = student;
  await season(advisor, caseId);
  await begun(dean, figure);
  const { caseDiagnosis } = await as(advisor).do(diagnosis, { caseId });
  expect(caseDiagnosis.packs).toContainEqual({ code, version: 2 });
  const funnel = caseDiagnosis.examinations.find(
    (one: { rule: string }) => one.rule === 'funnel.few_invitations',
  );
  expect(funnel).toMatchObject({
    state: 'proposed',
    ranges: ['8-14 DR interviews'],
    figures: [
      { range: '8-10 DR interviews', packTitle: 'Diagnostic Radiology', item: 'DR-10' },
      { range: '12-14 DR interviews', packTitle: 'County hospitals', item: 'own', packVersion: 2 },
    ],
  });
  expect(funnel.guides).toContain('County hospitals, version 2: your own figure');
  expect(funnel.says).toContain('12-14 DR interviews (County hospitals, set here)');
});

test('its question is asked in the debrief of whom it is for, of the office and of people from outside', async () => {
  const { dean, advisor, student } = await newInstitution({ failedYear: 2026 });
  const { caseId } = student;
  await season(advisor, caseId);
  await begun(dean, question);
  const appointment = {
    date: '2027-04-02',
    time: '14:00',
    timeZone: 'America/New_York',
    place: '',
  };
  const { scheduleDebrief } = await as(advisor).do(schedule, { caseId, appointment });
  const { id } = scheduleDebrief;
  const { guide } = (await as(advisor).do(debrief, { id })).debriefPage;
  const own = guide.debriefQuestions.find(({ code: of }: { code: string }) =>
    of.startsWith('own_'),
  );
  expect(own).toMatchObject({
    staff: 'What did the county ward see of the student?',
    wantedBy: [{ title: 'County hospitals', item: 'own' }],
  });
  expect(guide.title).toBe('Diagnostic Radiology, County hospitals');
  await as(advisor).do(write, { id, section: own.code, body: 'Reliable on nights.' });
  const { sections } = (await as(advisor).do(debrief, { id })).debriefPage;
  expect(sections).toContainEqual({ section: own.code, body: 'Reliable on nights.' });
  expect((await as(advisor).do(casePacks, { caseId })).packsOfCase).toContainEqual({
    pack: code,
    title: 'County hospitals',
    number: 2,
  });
  const { staff } = (await as(advisor).do(people, { debriefId: id })).severalPeople;
  const entry = {
    kind: 'other',
    name: '',
    personId: staff[0].id,
    basis: '',
    basisWords: '',
    consentId: null,
    endsOn: null,
    domains: ['letters'],
  };
  await as(advisor).do(ask, { debriefId: id, entry });
  // What was asked stays as it was worded then.
  await as(dean).do(removeEntry, { code, v: 2, entry: own.code, reason: 'Asked elsewhere' });
  expect((await as(advisor).do(people, { debriefId: id })).severalPeople.questions).toContainEqual({
    code: own.code,
    words: own.staff,
  });
  const after = (await as(advisor).do(debrief, { id })).debriefPage;
  expect(after.sections).toContainEqual({ section: own.code, body: 'Reliable on nights.' });
});

test('its steps can be chosen for a plan, beside another timeline', async () => {
  const { dean, advisor, student } = await newInstitution({ failedYear: 2026 });
  const { caseId } = student;
  await season(advisor, caseId);
  await begun(dean, step);
  const { planPage } = await as(advisor).do(templates, { caseId });
  expect(planPage.templates).toContainEqual({
    code: `${code}.own_steps`,
    role: 'beside',
    title: 'County hospitals: your own steps',
  });
});
