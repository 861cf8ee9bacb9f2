import { expect, test } from 'vitest';
import { as, newInstitution, statementsOf } from '../../test/index.ts';

const shape = `lead { id name } leadVersion leadChoices { name } notNamed debriefDueOn contactDueAt
  people { id kind name state says reachedAt version tries { outcome words madeByName } }`;
const clock = `query ($caseId: ID!) { contactClock(caseId: $caseId) { ${shape} } }`;
const put = `mutation ($key: ID!, $caseId: ID!, $entry: ClockPersonEntry!) {
  putOnContactClock(idempotencyKey: $key, caseId: $caseId, entry: $entry) { ${shape} } }`;
const log = `mutation ($key: ID!, $id: ID!, $entry: ClockTryEntry!) {
  logClockTry(idempotencyKey: $key, id: $id, entry: $entry) { ${shape} } }`;
const off = `mutation ($key: ID!, $id: ID!, $v: Int!) {
  takeOffContactClock(idempotencyKey: $key, id: $id, expectedVersion: $v) { people { id } } }`;
const lead = `mutation ($key: ID!, $caseId: ID!, $v: Int!, $personId: ID!) {
  nameContactLead(idempotencyKey: $key, caseId: $caseId, expectedVersion: $v, personId: $personId) { lead { id } leadVersion } }`;
const record = `mutation ($key: ID!, $caseId: ID!, $entry: ContactEntry!) {
  logContact(idempotencyKey: $key, caseId: $caseId, entry: $entry) { outcome tries } }`;
const page = `query ($caseId: ID!) { casePage(caseId: $caseId) { header { contactClock } } }`;
const mentor = { kind: 'mentor', name: 'Dr. Ito' };
const now = () => new Date().toISOString();

test('a message keeps the clock of one person running, reaching that person stops it', async () => {
  const here = await newInstitution();
  const { caseId } = here.student;
  const staff = as(here.advisor);
  const { putOnContactClock } = await staff.do(put, { caseId, entry: mentor });
  expect(putOnContactClock).toMatchObject({
    lead: { id: here.advisor.personId },
    people: [{ ...mentor, state: 'running', reachedAt: null, tries: [] }],
  });
  const [{ id }] = putOnContactClock.people;
  const message = { outcome: 'left_message', happenedAt: now(), words: 'Will call back' };
  const { logClockTry } = await staff.do(log, { id, entry: message });
  expect(logClockTry.people).toMatchObject([
    { state: 'running', tries: [{ outcome: 'left_message', madeByName: 'Ada Advisor' }] },
  ]);
  const reached = { outcome: 'reached', happenedAt: now(), words: '' };
  expect((await staff.do(log, { id, entry: reached })).logClockTry.people).toMatchObject([
    { state: 'met', says: 'Reached', version: 2, tries: [{}, {}] },
  ]);
  const read = await statementsOf(() => staff.do(clock, { caseId }));
  expect(read.sent.length).toBeLessThanOrEqual(8);
  await expect(read.sql).toMatchFileSnapshot('contact-clock.int.test.ts.sql');
});

test('a message left with the student is no conversation: the first contact is still due', async () => {
  const here = await newInstitution();
  const { caseId } = here.student;
  const entry = { channel: 'call', outcome: 'left_message', happenedAt: now() };
  const { logContact } = await as(here.advisor).do(record, { caseId, entry });
  expect(logContact).toEqual({ outcome: 'left_message', tries: 1 });
  const { casePage } = await as(here.advisor).do(page, { caseId });
  expect(casePage.header.contactClock).not.toBe('Spoken with');
});

test('a try ahead of its time and somebody without a name are refused; two edits do not overwrite', async () => {
  const here = await newInstitution();
  const { caseId } = here.student;
  const staff = as(here.advisor);
  expect(await staff.refused(put, { caseId, entry: { kind: 'mentor', name: ' ' } })).toMatchObject({
    facts: { issues: [{ field: 'name' }] },
  });
  const { putOnContactClock } = await staff.do(put, { caseId, entry: mentor });
  const [{ id, version }] = putOnContactClock.people;
  const ahead = { outcome: 'reached', happenedAt: '2999-01-01T00:00:00Z', words: '' };
  expect(await staff.refused(log, { id, entry: ahead })).toMatchObject({
    facts: { issues: [{ field: 'happenedAt' }] },
  });
  await staff.do(log, { id, entry: { outcome: 'reached', happenedAt: now(), words: '' } });
  expect(await staff.refused(off, { id, v: version })).toMatchObject({
    code: 'CHANGED_BY_SOMEONE_ELSE',
  });
  expect((await staff.do(off, { id, v: version + 1 })).takeOffContactClock.people).toEqual([]);
});

test('who looks after it is among those who help; others neither see the clock nor change it', async () => {
  const here = await newInstitution();
  const { caseId } = here.student;
  const given = { caseId, v: 0, personId: here.advisor.personId };
  expect((await as(here.dean).do(lead, given)).nameContactLead).toMatchObject({ leadVersion: 1 });
  expect(await as(here.advisor).refused(lead, given)).toMatchObject({
    code: 'CHANGED_BY_SOMEONE_ELSE',
  });
  const stranger = { caseId, v: 1, personId: here.otherAdvisor.personId };
  expect(await as(here.dean).refused(lead, stranger)).toMatchObject({ code: 'INPUT_NOT_VALID' });
  for (const who of [here.otherAdvisor, here.elsewhere.advisor])
    expect(await as(who).refused(clock, { caseId })).toMatchObject({ code: 'NOT_FOUND' });
  expect(await as(here.student).refused(clock, { caseId })).toMatchObject({ code: 'NOT_ALLOWED' });
});
