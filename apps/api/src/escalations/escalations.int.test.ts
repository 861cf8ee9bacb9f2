import { expect, test } from 'vitest';
import { as, newInstitution, statementsOf } from '../../test/index.ts';

const say = `mutation ($key: ID!, $words: String!) { sayNotWell(idempotencyKey: $key, words: $words) { id raisedAt } }`;
const see = `mutation ($key: ID!, $id: ID!) { seeEscalation(idempotencyKey: $key, id: $id) { seenByName actedAt } }`;
const did = `mutation ($key: ID!, $id: ID!, $how: String!) { actOnEscalation(idempotencyKey: $key, id: $id, how: $how, answer: "We meet at four.") { actedByName } }`;
const mine = `query { myEscalations { id words seenByName answer actedByName } }`;
const ofCase = `query ($caseId: ID!) { caseEscalations(caseId: $caseId) { id words } }`;
const needs = `query { caseload(filter: {}) { nodes { id need { code action } } } }`;
const notices = `query { notices { nodes { kind actorName } } }`;

test('saying that things are not well reaches named staff at once and stays until somebody acts', async () => {
  const here = await newInstitution();
  const { caseId } = here.student;
  const { sayNotWell } = await as(here.student).do(say, { words: 'I cannot sleep.' });
  const { id } = sayNotWell;
  const needOf = async (who: typeof here.advisor) =>
    (await as(who).do(needs)).caseload.nodes.find((one: { id: string }) => one.id === caseId)?.need;
  expect(await needOf(here.advisor)).toMatchObject({ code: 'not_well', action: 'open_case' });
  expect(await needOf(here.dean)).toMatchObject({ code: 'not_well' });
  for (const who of [here.advisor, here.dean])
    expect((await as(who).do(notices)).notices.nodes).toMatchObject([{ kind: 'wants_contact' }]);
  expect((await as(here.advisor).do(ofCase, { caseId })).caseEscalations).toHaveLength(1);
  await as(here.advisor).do(see, { id });
  expect(await needOf(here.dean)).toMatchObject({ code: 'not_well' });
  expect((await as(here.student).do(mine)).myEscalations).toMatchObject([
    { seenByName: 'Ada Advisor', actedByName: null },
  ]);
  await as(here.dean).do(did, { id, how: 'spoke' });
  expect((await needOf(here.advisor))?.code).not.toBe('not_well');
  expect((await as(here.student).do(mine)).myEscalations).toMatchObject([
    { answer: 'We meet at four.', actedByName: 'Dana Dean' },
  ]);
  expect(await as(here.advisor).refused(did, { id, how: 'spoke' })).toMatchObject({
    code: 'ESCALATION_ANSWERED',
    facts: { name: 'Dana Dean' },
  });
});

test('nobody else learns of it', async () => {
  const here = await newInstitution();
  const { caseId } = here.student;
  const { sayNotWell } = await as(here.student).do(say, { words: '' });
  const id = sayNotWell.id;
  expect((await as(here.otherAdvisor).refused(see, { id })).code).toBe('NOT_FOUND');
  expect((await as(here.elsewhere.dean).refused(did, { id, how: 'spoke' })).code).toBe('NOT_FOUND');
  expect((await as(here.otherAdvisor).refused(ofCase, { caseId })).code).toBe('NOT_FOUND');
  expect((await as(here.otherStudent).do(mine)).myEscalations).toEqual([]);
  expect((await as(here.otherAdvisor).do(notices)).notices.nodes).toEqual([]);
  expect((await as(here.advisor).refused(say, { words: '' })).class).toBe('FORBIDDEN');
});

test('a retried press raises it once', async () => {
  const here = await newInstitution();
  const key = '0198c0de-0000-7000-8000-000000000001';
  await as(here.student).do(say, { words: '', key });
  await as(here.student).do(say, { words: '', key });
  expect((await as(here.student).do(mine)).myEscalations).toHaveLength(1);
});

test('raising it stays within its statements', async () => {
  const here = await newInstitution();
  const { roundTrips } = await statementsOf(() => as(here.student).do(say, { words: '' }));
  expect(roundTrips).toBeLessThanOrEqual(9);
});
