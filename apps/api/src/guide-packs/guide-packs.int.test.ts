import { expect, test } from 'vitest';
import { guideItems } from '@onward/guides/register';
import { radiology } from '@onward/scenarios/applicants';
import { as, newInstitution, statementsOf, testServer } from '../../test/index.ts';

const list = `{ packs { code title own version builtOn newerOurs changed authorName reason counts { kind count } } }`;
const entries = `entries { code kind sort title item fields { field label voice number value ours changedBy reason } }`;
const page = `query ($code: ID!) { pack(code: $code) { pack { code version changed own } ${entries} versions { number builtOn sameAs authorName reason } file } }`;
const changed = `{ pack { code version changed } ${entries} versions { number sameAs authorName reason } }`;
const change = `mutation ($key: ID!, $code: ID!, $v: Int!, $edit: PackEntryEdit!) { changePackEntry(idempotencyKey: $key, code: $code, expectedVersion: $v, edit: $edit) ${changed} }`;
const restore = `mutation ($key: ID!, $code: ID!, $v: Int!, $entry: String!, $reason: String!) { restorePackEntry(idempotencyKey: $key, code: $code, expectedVersion: $v, entry: $entry, reason: $reason) ${changed} }`;
const goBack = `mutation ($key: ID!, $code: ID!, $v: Int!, $number: Int!, $reason: String!) { goBackToPackVersion(idempotencyKey: $key, code: $code, expectedVersion: $v, number: $number, reason: $reason) ${changed} }`;
const adopt = `mutation ($key: ID!, $code: ID!, $v: Int!, $edit: PackAdoptionEdit!) { adoptPackVersion(idempotencyKey: $key, code: $code, expectedVersion: $v, edit: $edit) ${changed} }`;
const adoption = `query ($code: ID!, $ours: Int!) { packAdoption(code: $code, ours: $ours) { ours stays differences { entry field from to } conflicts { entry field label before ours mine } } }`;
const takeIn = `mutation ($key: ID!, $file: String!, $v: Int!, $reason: String!) { takeInPack(idempotencyKey: $key, file: $file, expectedVersion: $v, reason: $reason) ${changed} }`;
const compare = `query ($code: ID!, $from: PackVersionRef!, $to: PackVersionRef!) { packDifferences(code: $code, from: $from, to: $to) { entry kind title field label from to } }`;
const search = `query ($words: String!, $kind: PackEntryKind) { packSearch(words: $words, kind: $kind) { pack packTitle entry { code kind item } } }`;
const figures = `{ packFigures { topic range figures { packTitle range words item inPlaceOf packVersion } } }`;

const diagnosis = `query ($caseId: ID!) { caseDiagnosis(caseId: $caseId) { packs { code version } examinations { rule state says figures { range packTitle packVersion inPlaceOf ownChange { byName reason } } } } }`;
const record = `mutation ($key: ID!, $caseId: ID!, $entry: AttemptEntry!) { recordAttempt(idempotencyKey: $key, caseId: $caseId, entry: $entry) { id } }`;
const recordFact = `mutation ($key: ID!, $id: ID!, $entry: AttemptFactEntry!) { recordAttemptFact(idempotencyKey: $key, attemptId: $id, entry: $entry) { id } }`;
const casePacks = `query ($caseId: ID!) { packsOfCase(caseId: $caseId) { pack title number } }`;
const lay = `mutation ($key: ID!, $caseId: ID!) { layPlan(idempotencyKey: $key, caseId: $caseId, guide: "diagnostic_radiology") { guideVersion } }`;

const code = 'diagnostic_radiology';
const fewInterviews = 'threshold.few_interviews';
interface Field {
  field: string;
  value: string;
  ours: string | null;
}
interface Entry {
  code: string;
  kind: string;
  fields: Field[];
}
const entryIn = (pack: { entries: Entry[] }, entry: string) =>
  pack.entries.find((one) => one.code === entry) as Entry;
const valueIn = (pack: { entries: Entry[] }, entry: string, field: string) =>
  entryIn(pack, entry).fields.find((one) => one.field === field)?.value;

test('every institution begins with ours, and staff read all of it; a student does not', async () => {
  const { dean, advisor, student } = await newInstitution();
  const { packs } = await as(advisor).do(list);
  expect(packs.map((pack: { code: string }) => pack.code)).toEqual([
    'diagnostic_radiology',
    'interventional_radiology',
    'img_friendly',
    'los_angeles',
    'pre_match_communication',
  ]);
  expect(packs[0]).toMatchObject({
    version: 1,
    builtOn: 1,
    changed: 0,
    own: false,
    newerOurs: null,
  });
  const { pack } = await as(dean).do(page, { code });
  expect(pack.entries.every((one: Entry) => one.fields.length > 0)).toBe(true);
  expect(await as(student).refused(list)).toMatchObject({ code: 'NOT_ALLOWED' });
  expect(await as(dean).refused(page, { code: 'own_nothing' })).toMatchObject({
    code: 'NOT_FOUND',
  });
});

async function diagnosing() {
  const institution = await newInstitution({ failedYear: 2026 });
  const staff = as(institution.advisor);
  const { caseId } = institution.student;
  const [{ attempt, facts }] = radiology.drSixInterviews.seasons;
  const { recordAttempt } = await staff.do(record, { caseId, entry: attempt });
  for (const entry of facts) await staff.do(recordFact, { id: recordAttempt.id, entry });
  const look = async () => (await staff.do(diagnosis, { caseId })).caseDiagnosis;
  const funnel = async () =>
    (await look()).examinations.find(
      (one: { rule: string }) => one.rule === 'funnel.few_invitations',
    );
  const edit = (values: Record<string, string>, reason: string) => ({
    entry: fewInterviews,
    fields: Object.entries(values).map(([field, value]) => ({ field, value })),
    reason,
  });
  return { ...institution, staff, caseId, look, funnel, edit };
}

test('a dean sets another threshold, and a finding changes with who, what and why', async () => {
  const { dean, caseId, staff, look, funnel, edit } = await diagnosing();
  expect(await funnel()).toMatchObject({
    state: 'proposed',
    figures: [{ range: '8-10 DR interviews', inPlaceOf: null, ownChange: null, packVersion: 1 }],
  });
  const lower = {
    low: '4',
    high: '5',
    staff: 'Fewer than 4-5 interviews for diagnostic radiology is a small number.',
  };
  const { changePackEntry } = await as(dean).do(change, {
    code,
    v: 1,
    edit: edit(lower, 'Our own graduates of ten years'),
  });
  expect(changePackEntry).toMatchObject({
    pack: { version: 2, changed: 3 },
    versions: [
      { number: 2, authorName: 'Dana Dean', reason: 'Our own graduates of ten years' },
      { number: 1 },
    ],
  });
  expect(entryIn(changePackEntry, fewInterviews).fields[0]).toMatchObject({
    value: '4',
    ours: '8',
    changedBy: 'Dana Dean',
  });
  expect(await funnel()).not.toMatchObject({ state: 'proposed' });
  const higher = {
    low: '12',
    high: '14',
    staff: 'Fewer than 12-14 interviews for diagnostic radiology is a small number.',
  };
  await as(dean).do(change, { code, v: 2, edit: edit(higher, 'A crowded year') });
  expect(await funnel()).toMatchObject({
    state: 'proposed',
    figures: [
      {
        range: '12-14 DR interviews',
        packVersion: 3,
        inPlaceOf: '8-10 DR interviews',
        ownChange: { byName: 'Dana Dean', reason: 'A crowded year' },
      },
    ],
  });
  expect((await look()).packs[0]).toEqual({ code, version: 3 });
  await staff.do(lay, { caseId });
  expect((await staff.do(casePacks, { caseId })).packsOfCase).toEqual([
    { pack: code, title: 'Diagnostic Radiology', number: 3 },
  ]);
  const { packFigures } = await staff.do(figures);
  expect(
    packFigures.find((one: { topic: string }) => one.topic === 'few_interviews'),
  ).toMatchObject({
    range: '12-14 DR interviews',
    figures: [{ packTitle: 'Diagnostic Radiology', inPlaceOf: '8-10 DR interviews' }],
  });
});

test('a pack that does not hold together is not saved: the answer names entry and field', async () => {
  const { dean, edit } = await diagnosing();
  const refusal = (values: Record<string, string>, reason = 'Trying') =>
    as(dean).refused(change, { code, v: 1, edit: edit(values, reason) });
  expect(await refusal({ low: 'many' })).toMatchObject({
    code: 'PACK_NOT_SOUND',
    class: 'BAD_USER_INPUT',
    facts: { issues: [{ entry: fewInterviews, field: 'low' }] },
  });
  expect(await refusal({ low: '12' })).toMatchObject({
    facts: { issues: [{ entry: fewInterviews, message: 'has its ends the wrong way round' }] },
  });
  expect(await refusal({ low: '6' })).toMatchObject({
    facts: {
      issues: [{ entry: fewInterviews, field: 'staff', message: 'does not say the figure 6' }],
    },
  });
  expect(await refusal({ staff: ' ' })).toMatchObject({
    facts: { issues: [{ entry: fewInterviews, field: 'staff', message: 'is empty' }] },
  });
  expect(await refusal({ colour: 'red' })).toMatchObject({
    facts: { issues: [{ field: 'colour', message: 'is no field of this entry' }] },
  });
  expect(await refusal({ low: '8' })).toMatchObject({ code: 'PACK_NOTHING_CHANGED' });
  expect(await refusal({ low: '7' }, ' ')).toMatchObject({ code: 'REASON_REQUIRED' });
  const words = {
    entry: 'faq.permanent_mark',
    fields: [{ field: 'answer', value: 'It was a failure.' }],
    reason: 'Trying',
  };
  expect(await as(dean).refused(change, { code, v: 1, edit: words })).toMatchObject({
    code: 'PACK_NOT_SOUND',
    facts: { issues: [{ entry: 'faq.permanent_mark', field: 'answer' }] },
  });
  expect((await as(dean).do(page, { code })).pack.pack).toMatchObject({ version: 1, changed: 0 });
});

test('two deans editing one pack: the second sees what the first made of it', async () => {
  const { dean, edit } = await diagnosing();
  await as(dean).do(change, { code, v: 1, edit: edit({ unit: 'interviews in DR' }, 'Plainer') });
  expect(
    await as(dean).refused(change, { code, v: 1, edit: edit({ unit: 'DR talks' }, 'Other') }),
  ).toMatchObject({
    code: 'CHANGED_BY_SOMEONE_ELSE',
    facts: { currentVersion: 2, changedBy: 'Dana Dean', current: { unit: 'interviews in DR' } },
  });
});

test('a repeated request makes one version', async () => {
  const { dean, edit } = await diagnosing();
  const key = crypto.randomUUID();
  const sent = { key, code, v: 1, edit: edit({ unit: 'interviews in DR' }, 'Plainer') };
  await as(dean).do(change, sent);
  const { changePackEntry } = await as(dean).do(change, sent);
  expect(changePackEntry.versions).toHaveLength(2);
});

test('there is a way back: to ours for one entry, to an earlier version for all', async () => {
  const { dean, advisor, edit } = await diagnosing();
  await as(dean).do(change, { code, v: 1, edit: edit({ unit: 'interviews in DR' }, 'Plainer') });
  const from = { ours: 1 };
  const { packDifferences } = await as(advisor).do(compare, { code, from, to: { number: 2 } });
  expect(packDifferences).toMatchObject([
    { entry: fewInterviews, field: 'unit', from: 'DR interviews', to: 'interviews in DR' },
  ]);
  const back = await as(dean).do(goBack, { code, v: 2, number: 1, reason: 'Too plain' });
  expect(back.goBackToPackVersion).toMatchObject({
    pack: { version: 3, changed: 0 },
    versions: [{ number: 3, sameAs: 1 }, { number: 2 }, { number: 1 }],
  });
  await as(dean).do(goBack, { code, v: 3, number: 2, reason: 'After all' });
  const { restorePackEntry } = await as(dean).do(restore, {
    code,
    v: 4,
    entry: fewInterviews,
    reason: 'Ours again',
  });
  expect(restorePackEntry.pack).toMatchObject({ version: 5, changed: 0 });
  expect(valueIn(restorePackEntry, fewInterviews, 'unit')).toBe('DR interviews');
  expect(await as(dean).refused(goBack, { code, v: 5, number: 5, reason: 'Same' })).toMatchObject({
    code: 'PACK_NOTHING_CHANGED',
  });
  expect(await as(dean).refused(goBack, { code, v: 5, number: 9, reason: 'None' })).toMatchObject({
    code: 'NOT_FOUND',
  });
});

test('a newer version of ours is adopted when the dean says so, and own changes stay', async () => {
  const { dean, edit } = await diagnosing();
  const { owner } = await testServer();
  await as(dean).do(change, { code, v: 1, edit: edit({ unit: 'interviews in DR' }, 'Plainer') });
  await owner.query(
    `insert into reference.pack (code, version, body)
     select code, 2, jsonb_set(jsonb_set(body, '{version}', '2'), '{covers}', '"Newer words"') from reference.pack where code = $1 and version = 1`,
    [code],
  );
  try {
    const { adoptPackVersion } = await as(dean).do(adopt, {
      code,
      v: 2,
      edit: { ours: 2, reason: 'Read it' },
    });
    expect(adoptPackVersion.pack).toEqual({ code, version: 3, changed: 1 });
    const { packs } = await as(dean).do(list);
    expect(packs[0]).toMatchObject({ builtOn: 2, version: 3, changed: 1 });
    const back = await as(dean).do(adopt, {
      code,
      v: 3,
      edit: { ours: 1, reason: 'Rather the old' },
    });
    expect(back.adoptPackVersion.pack).toMatchObject({ version: 4, changed: 1 });
    expect(
      await as(dean).refused(adopt, { code, v: 4, edit: { ours: 7, reason: 'None' } }),
    ).toMatchObject({
      code: 'NOT_FOUND',
    });
  } finally {
    await owner.query('delete from reference.pack where code = $1 and version = 2', [code]);
  }
});

test('the version we shipped before stays until a dean adopts ours; where both changed the same, both are shown', async () => {
  const { dean } = await newInstitution();
  const pmc = 'pre_match_communication';
  const concern = 'guard.report_a_concern';
  await as(dean).do(adopt, { code: pmc, v: 1, edit: { ours: 1, reason: 'As before' } });
  const mine = 'A program asked something it should not? Tell us here. Only Dana Dean reads it.';
  const edit = {
    entry: concern,
    fields: [{ field: 'student', value: mine }],
    reason: 'By name',
  };
  await as(dean).do(change, { code: pmc, v: 2, edit });
  const { packAdoption } = await as(dean).do(adoption, { code: pmc, ours: 2 });
  const before = 'A program asked something it should not? Tell us here. Only your dean reads it.';
  const ours =
    "A program asked something it should not? Tell us here. Only the dean's office reads it.";
  expect(packAdoption).toMatchObject({
    stays: 1,
    differences: [{ entry: concern, field: 'staff' }],
    conflicts: [{ entry: concern, field: 'student', before, ours, mine }],
  });
  const over = { ours: 2, reason: 'Read it' };
  const { adoptPackVersion } = await as(dean).do(adopt, { code: pmc, v: 3, edit: over });
  expect(adoptPackVersion.pack).toEqual({ code: pmc, version: 4, changed: 1 });
  expect(valueIn(adoptPackVersion, concern, 'student')).toBe(mine);
  await as(dean).do(goBack, { code: pmc, v: 4, number: 3, reason: 'Once more' });
  const givingWay = [{ entry: concern, field: 'student' }];
  const again = await as(dean).do(adopt, { code: pmc, v: 5, edit: { ...over, givingWay } });
  expect(again.adoptPackVersion.pack).toEqual({ code: pmc, version: 6, changed: 0 });
  expect(valueIn(again.adoptPackVersion, concern, 'student')).toBe(ours);
});

test('an institution adds a guide of its own from a file; elsewhere it is not there', async () => {
  const { dean, advisor, elsewhere } = await newInstitution();
  const { pack } = await as(dean).do(page, { code: 'pre_match_communication' });
  const own = {
    ...JSON.parse(pack.file),
    code: 'own_county_hospitals',
    title: 'County hospitals',
    audience: { specialty: null, region: null, trainedAbroad: null },
  };
  const file = (body: object) => JSON.stringify(body);
  expect(await as(dean).refused(takeIn, { file: '{', v: 0, reason: 'New' })).toMatchObject({
    code: 'PACK_NOT_SOUND',
    facts: { issues: [{ entry: 'the file' }] },
  });
  const { audience: _, ...unsaid } = own;
  expect(await as(dean).refused(takeIn, { file: file(unsaid), v: 0, reason: 'New' })).toMatchObject(
    {
      facts: { issues: [{ field: 'audience' }] },
    },
  );
  const empty = { ...own, articles: [{ ...own.articles[0], title: '' }] };
  expect(await as(dean).refused(takeIn, { file: file(empty), v: 0, reason: 'New' })).toMatchObject({
    facts: { issues: [{ entry: 'article.two_structures', field: 'title', message: 'is empty' }] },
  });
  await as(dean).do(takeIn, { file: file(own), v: 0, reason: 'We know these hospitals' });
  const { packs } = await as(advisor).do(list);
  expect(packs.at(-1)).toMatchObject({ code: 'own_county_hospitals', own: true, version: 1 });
  const { packSearch } = await as(advisor).do(search, { words: 'programs', kind: 'article' });
  expect(packSearch.map((hit: { pack: string }) => hit.pack)).toContain('own_county_hospitals');
  const edit = {
    entry: 'article.two_structures',
    fields: [{ field: 'title', value: 'Two kinds' }],
    reason: 'Shorter',
  };
  const { changePackEntry } = await as(dean).do(change, {
    code: 'own_county_hospitals',
    v: 1,
    edit,
  });
  expect(valueIn(changePackEntry, 'article.two_structures', 'title')).toBe('Two kinds');
  expect(await as(elsewhere.dean).refused(page, { code: 'own_county_hospitals' })).toMatchObject({
    code: 'NOT_FOUND',
  });
});

test('advisors read and do not change; another institution keeps its own figures', async () => {
  const { dean, advisor, elsewhere, edit } = await diagnosing();
  const wanted = { code, v: 1, edit: edit({ unit: 'interviews in DR' }, 'Plainer') };
  expect(await as(advisor).refused(change, wanted)).toMatchObject({ code: 'NOT_ALLOWED' });
  await as(dean).do(change, wanted);
  const { pack } = await as(elsewhere.advisor).do(page, { code });
  expect(valueIn(pack, fewInterviews, 'unit')).toBe('DR interviews');
});

test('the list is one statement, a pack another, whatever was changed', async () => {
  const { advisor } = await newInstitution();
  expect((await statementsOf(() => as(advisor).do(list))).sent.length).toBeLessThanOrEqual(2);
  expect(
    (await statementsOf(() => as(advisor).do(page, { code }))).sent.length,
  ).toBeLessThanOrEqual(2);
});

test('every item of the guides that is content is readable in the library', async () => {
  const { advisor } = await newInstitution();
  const read = new Set<string>();
  for (const { code: pack } of (await as(advisor).do(list)).packs)
    for (const entry of (await as(advisor).do(page, { code: pack })).pack.entries)
      read.add(entry.item);
  const content = guideItems.filter(({ tags }) => tags.includes('C')).map(({ item }) => item);
  expect(content.filter((item) => !read.has(item))).toEqual([]);
});
