import { expect, test } from 'vitest';
import { as, newInstitution } from '../../test/index.ts';

const fields = 'id title onDate source owner shared settledOn settledWords version';
const add = `mutation ($key: ID!, $caseId: ID!, $decision: DatedDecisionInput!) {
  addDatedDecision(idempotencyKey: $key, caseId: $caseId, decision: $decision) { ${fields} } }`;
const change = `mutation ($key: ID!, $id: ID!, $v: Int!, $decision: DatedDecisionInput!) {
  changeDatedDecision(idempotencyKey: $key, id: $id, expectedVersion: $v, decision: $decision) { ${fields} } }`;
const settle = `mutation ($key: ID!, $id: ID!, $v: Int!, $words: String!) {
  settleDatedDecision(idempotencyKey: $key, id: $id, expectedVersion: $v, words: $words) { ${fields} } }`;
const ofCase = `query ($caseId: ID!) { datedDecisions(caseId: $caseId) { ${fields} } }`;
const ahead = `query { datedDecisionsAhead { id title studentName onDate } }`;
const mine = `query { myDatedDecisions { title onDate owner releasedByName } }`;

const inDays = (days: number) =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const loans = {
  kind: 'loans',
  title: 'Ask for deferment of your loans',
  onDate: inDays(20),
  source: 'Letter of the servicer, 2 November',
  owner: 'student',
  shared: false,
};

test('a decision stays with staff until it is shared; what the student reads is a row of its own', async () => {
  const here = await newInstitution();
  const { caseId } = here.student;
  const { addDatedDecision: made } = await as(here.advisor).do(add, { caseId, decision: loans });
  expect((await as(here.student).do(mine)).myDatedDecisions).toEqual([]);
  const shared = { ...loans, shared: true };
  await as(here.advisor).do(change, { id: made.id, v: made.version, decision: shared });
  const told = { title: loans.title, onDate: loans.onDate, owner: 'student' };
  expect((await as(here.student).do(mine)).myDatedDecisions).toMatchObject([told]);
  const moved = { ...shared, onDate: inDays(30) };
  await as(here.advisor).do(change, { id: made.id, v: made.version + 1, decision: moved });
  expect((await as(here.student).do(mine)).myDatedDecisions).toMatchObject([
    { onDate: moved.onDate },
  ]);
  const settled = { id: made.id, v: made.version + 2, words: 'Deferred until July' };
  await as(here.advisor).do(settle, settled);
  expect((await as(here.student).do(mine)).myDatedDecisions).toEqual([]);
});

test('the first page names the nearest of the advisor’s own cases', async () => {
  const here = await newInstitution();
  const decision = (days: number, title: string) => ({ ...loans, onDate: inDays(days), title });
  const { caseId } = here.student;
  await as(here.advisor).do(add, { caseId, decision: decision(40, 'Visa papers') });
  await as(here.advisor).do(add, { caseId, decision: decision(5, 'Prelim offer') });
  await as(here.advisor).do(add, { caseId, decision: decision(400, 'Far away') });
  const seen = (await as(here.advisor).do(ahead)).datedDecisionsAhead;
  expect(seen.map((one: { title: string }) => one.title)).toEqual(['Prelim offer', 'Visa papers']);
  expect((await as(here.otherAdvisor).do(ahead)).datedDecisionsAhead).toEqual([]);
  expect((await as(here.elsewhere.dean).do(ahead)).datedDecisionsAhead).toEqual([]);
});

test('a day without a source is refused; nobody overwrites anybody; the wrong people find nothing', async () => {
  const here = await newInstitution();
  const { caseId } = here.student;
  expect(
    await as(here.advisor).refused(add, { caseId, decision: { ...loans, source: ' ' } }),
  ).toMatchObject({
    code: 'INPUT_NOT_VALID',
    facts: { issues: [{ field: 'source', code: 'required' }] },
  });
  const key = crypto.randomUUID();
  const first = await as(here.advisor).do(add, { caseId, decision: loans, key });
  expect(await as(here.advisor).do(add, { caseId, decision: loans, key })).toEqual(first);
  const { id, version: v } = first.addDatedDecision;
  await as(here.advisor).do(change, { id, v, decision: { ...loans, title: 'Loans' } });
  expect(await as(here.dean).refused(change, { id, v, decision: loans })).toMatchObject({
    code: 'CHANGED_BY_SOMEONE_ELSE',
  });
  for (const person of [here.otherAdvisor, here.elsewhere.dean]) {
    expect(await as(person).refused(change, { id, v: v + 1, decision: loans })).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await as(person).refused(ofCase, { caseId })).toMatchObject({ code: 'NOT_FOUND' });
  }
  expect((await as(here.otherStudent).do(mine)).myDatedDecisions).toEqual([]);
  expect(await as(here.student).refused(ofCase, { caseId })).toMatchObject({ class: 'FORBIDDEN' });
});
