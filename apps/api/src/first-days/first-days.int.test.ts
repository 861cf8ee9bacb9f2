import { expect, test } from 'vitest';
import {
  as,
  insert,
  newInstitution,
  statementsOf,
  type TestInstitution,
} from '../../test/index.ts';
import { newId } from '../platform/ids.ts';
import { asSystem, current, inInstitution, sql, systemScope } from '../platform/tenancy/index.ts';

const items = 'items { item title words audience changedAt }';
const mine = `query { myDisclosures { intro ${items} } }`;
const choose = `mutation ($key: ID!, $item: String!, $words: String!, $audience: String!) {
  chooseDisclosure(idempotencyKey: $key, item: $item, words: $words, audience: $audience) { ${items} } }`;
const told = `query ($caseId: ID!) { caseDisclosures(caseId: $caseId) { title words audience } }`;

const page = `quietUntil figures closed messages { id to purpose words several standing mine writtenByName sentOn version
  opening { note byName version } }`;
const list = `query ($caseId: ID) { outreachPage(caseId: $caseId) { ${page} } }`;
const write = `mutation ($key: ID!, $caseId: ID, $message: OutreachEntry!) {
  writeOutreach(idempotencyKey: $key, caseId: $caseId, message: $message) { ${page} } }`;
const change = `mutation ($key: ID!, $id: ID!, $v: Int!, $message: OutreachEntry!) {
  changeOutreach(idempotencyKey: $key, id: $id, expectedVersion: $v, message: $message) { ${page} } }`;
const open = `mutation ($key: ID!, $id: ID!, $v: Int!, $note: String!, $confirmed: Boolean!) {
  openOutreach(idempotencyKey: $key, id: $id, expectedVersion: $v, note: $note, confirmed: $confirmed) { ${page} } }`;
const sent = `mutation ($key: ID!, $id: ID!, $v: Int!, $on: String!) {
  outreachSent(idempotencyKey: $key, id: $id, expectedVersion: $v, on: $on) { ${page} } }`;
const drop = `mutation ($key: ID!, $id: ID!, $v: Int!) {
  dropOutreach(idempotencyKey: $key, id: $id, expectedVersion: $v) { ${page} } }`;

/** Her newest season was in IR: the guide’s 24 to 48 hours and its checklist apply. */
async function aimedAtIr(here: TestInstitution): Promise<void> {
  await inInstitution(systemScope(here.institutionId), () =>
    insert('attempt', {
      institution_id: here.institutionId,
      id: newId(),
      case_id: here.student.caseId,
      match_year: 2027,
      specialty: 'interventional_radiology',
      track: 'integrated',
      aimed_region: 'other',
      system: 'nrmp_main',
      service: 'eras',
      applicant_type: 'us_md_senior',
      visa_need: 'none',
      outcome: 'unmatched_full',
      interviews_read: 'not_said',
      source: 'Test',
      as_of: '2027-03-20',
    }),
  );
}

/** The first days are over: the case was referred a week ago. */
const aWeekAgo = sql(
  'test.aWeekAgo',
  `update app.recovery_case set referred_at = now() - interval '7 days' where institution_id = $1 and id = $2`,
);
async function later({ institutionId, student }: TestInstitution): Promise<void> {
  await inInstitution(systemScope(institutionId), () =>
    asSystem('letting a week pass', () => current().write(aWeekAgo(institutionId, student.caseId))),
  );
}

const message = {
  to: 'Riverside DR',
  purpose: 'Ask for a place',
  words: 'Dear Dr. Vale',
  several: false,
};

test('without a guide that asks there is nothing to choose; with it every item begins as hers alone', async () => {
  const here = await newInstitution();
  expect((await as(here.student).do(mine)).myDisclosures).toEqual({ intro: '', items: [] });
  await aimedAtIr(here);
  const { myDisclosures } = await as(here.student).do(mine);
  expect(myDisclosures.items).toHaveLength(5);
  for (const item of myDisclosures.items)
    expect(item).toMatchObject({ audience: 'nobody', words: '', changedAt: null });
});

test('each item is read by whom she chose, and by nobody else; she can change it', async () => {
  const here = await newInstitution();
  await aimedAtIr(here);
  const { student, advisor, dean, otherAdvisor, elsewhere } = here;
  const { caseId } = student;
  const [exams, leaves, grades] = (await as(student).do(mine)).myDisclosures.items;
  const say = (item: string, audience: string) =>
    as(student).do(choose, { item, words: `About ${audience}`, audience });
  await say(exams.item, 'office');
  await say(leaves.item, 'advisor');
  await say(grades.item, 'nobody');
  const readBy = async (who: typeof advisor) =>
    (await as(who).do(told, { caseId })).caseDisclosures.map((one: { words: string }) => one.words);
  expect(await readBy(advisor)).toEqual(['About office', 'About advisor']);
  expect(await readBy(dean)).toEqual(['About office']);
  for (const stranger of [otherAdvisor, elsewhere.dean, elsewhere.advisor])
    expect(await as(stranger).refused(told, { caseId })).toMatchObject({ code: 'NOT_FOUND' });
  await say(exams.item, 'nobody');
  expect(await readBy(advisor)).toEqual(['About advisor']);
  expect(await readBy(dean)).toEqual([]);
  const { myDisclosures } = await as(student).do(mine);
  expect(myDisclosures.items[0]).toMatchObject({ words: 'About nobody', audience: 'nobody' });
});

test('the database itself keeps what is for nobody, and staff cannot write a choice', async () => {
  const here = await newInstitution();
  await aimedAtIr(here);
  const [first] = (await as(here.student).do(mine)).myDisclosures.items;
  await as(here.student).do(choose, { item: first.item, words: 'Only mine', audience: 'nobody' });
  const all = sql<{ words: string }>(
    'test.all',
    'select words from app.disclosure where institution_id = $1',
  );
  for (const { personId, role } of [here.dean, here.advisor])
    expect(
      await inInstitution({ institutionId: here.institutionId, personId, role }, () =>
        current().reads(all(here.institutionId)),
      ),
    ).toEqual([[]]);
  const given = { item: first.item, words: '', audience: 'office' };
  expect(await as(here.advisor).refused(choose, given)).toMatchObject({ class: 'FORBIDDEN' });
  expect(await as(here.student).refused(choose, { ...given, item: 'nothing' })).toMatchObject({
    code: 'INPUT_NOT_VALID',
  });
});

test('a message waits while the quiet time of the guide runs, and opens when it ends', async () => {
  const here = await newInstitution();
  await aimedAtIr(here);
  const { outreachPage: first } = await as(here.student).do(list);
  expect(first).toMatchObject({
    messages: [],
    figures: 'Interventional Radiology: 24 to 48 hours',
  });
  const { writeOutreach } = await as(here.student).do(write, { message });
  const [one] = writeOutreach.messages;
  expect(one).toMatchObject({ ...message, standing: 'waits', mine: true, sentOn: null });
  const on = '2026-11-01';
  expect(await as(here.student).refused(sent, { id: one.id, v: 1, on })).toMatchObject({
    code: 'OUTREACH_WAITS',
    facts: { until: first.quietUntil },
  });
  await later(here);
  expect((await as(here.student).do(list)).outreachPage.messages[0].standing).toBe('open');
  const { outreachSent } = await as(here.student).do(sent, { id: one.id, v: 1, on });
  expect(outreachSent.messages[0]).toMatchObject({ standing: 'sent', sentOn: on });
  expect(await as(here.student).refused(change, { id: one.id, v: 1, message })).toMatchObject({
    code: 'OUTREACH_STATE',
  });
});

test('an advisor opens one early with a note; to several programs it takes a second confirmation', async () => {
  const here = await newInstitution();
  await aimedAtIr(here);
  const { caseId } = here.student;
  const many = { ...message, several: true };
  const { writeOutreach } = await as(here.student).do(write, { message: many });
  const [{ id }] = writeOutreach.messages;
  const note = 'Her mentor named these six; they decide today.';
  const said = { id, v: 1, note, confirmed: false };
  expect(await as(here.advisor).refused(open, said)).toMatchObject({ code: 'FIRST_DAYS_CONFIRM' });
  expect(await as(here.student).refused(open, { ...said, confirmed: true })).toMatchObject({
    class: 'FORBIDDEN',
  });
  await as(here.advisor).do(open, { ...said, confirmed: true });
  const { outreachPage } = await as(here.student).do(list);
  expect(outreachPage.messages[0]).toMatchObject({
    standing: 'open',
    opening: { note, byName: 'Ada Advisor' },
  });
  await as(here.student).do(change, { id, v: 1, message: { ...many, words: 'Dear all' } });
  const { outreachPage: again } = await as(here.advisor).do(list, { caseId });
  expect(again.messages[0]).toMatchObject({ standing: 'waits', words: 'Dear all', mine: false });
});

test('each edits her own, nothing is lost to a second tab, and strangers see nothing', async () => {
  const here = await newInstitution();
  await aimedAtIr(here);
  const { caseId } = here.student;
  const { writeOutreach } = await as(here.advisor).do(write, { caseId, message });
  const [{ id }] = writeOutreach.messages;
  expect(await as(here.student).refused(change, { id, v: 1, message })).toMatchObject({
    code: 'NOT_ALLOWED',
  });
  await as(here.advisor).do(change, { id, v: 1, message: { ...message, purpose: 'Another' } });
  expect(await as(here.advisor).refused(change, { id, v: 1, message })).toMatchObject({
    code: 'CHANGED_BY_SOMEONE_ELSE',
  });
  for (const who of [here.otherAdvisor, here.elsewhere.dean])
    expect(await as(who).refused(list, { caseId })).toMatchObject({ code: 'NOT_FOUND' });
  expect(await as(here.otherStudent).refused(drop, { id, v: 2 })).toMatchObject({
    code: 'NOT_FOUND',
  });
  const { dropOutreach } = await as(here.advisor).do(drop, { id, v: 2 });
  expect(dropOutreach.messages).toEqual([]);
});

test('the page of messages costs a handful of statements', async () => {
  const here = await newInstitution();
  await as(here.student).do(write, { message });
  const { sent: statements, sql: text } = await statementsOf(() =>
    as(here.advisor).do(list, { caseId: here.student.caseId }),
  );
  expect(statements.length).toBeLessThanOrEqual(8);
  await expect(text).toMatchFileSnapshot('first-days.int.test.ts.sql');
});
