import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { as, newInstitution, testServer, type TestInstitution } from '../../test/index.ts';

const keep = `mutation ($key: ID!, $id: ID!, $caseId: ID!, $body: String!) {
  keepMemoryAid(idempotencyKey: $key, id: $id, caseId: $caseId, body: $body) { id body version } }`;
const change = `mutation ($key: ID!, $id: ID!, $v: Int!, $body: String!) {
  changeMemoryAid(idempotencyKey: $key, id: $id, expectedVersion: $v, body: $body) { id body version } }`;
const remove = `mutation ($key: ID!, $id: ID!) { removeMemoryAid(idempotencyKey: $key, id: $id) }`;
const mine = `query ($caseId: ID!) { myMemoryAids(caseId: $caseId) { id body version } }`;

const words = 'Her brother’s illness; ask gently. Canary-7f3a.';

async function kept(here: TestInstitution) {
  const id = randomUUID();
  await as(here.advisor).do(keep, { id, caseId: here.student.caseId, body: words });
  return id;
}

test('its author opens it again, in another session too', async () => {
  const here = await newInstitution();
  const id = await kept(here);
  const { myMemoryAids } = await as(here.advisor).do(mine, { caseId: here.student.caseId });
  expect(myMemoryAids).toEqual([{ id, body: words, version: 1 }]);
});

test('nobody else opens, changes or removes it: the dean finds nothing, and so do all others', async () => {
  const here = await newInstitution();
  const id = await kept(here);
  const { caseId } = here.student;
  expect((await as(here.dean).do(mine, { caseId })).myMemoryAids).toEqual([]);
  for (const other of [here.dean, here.otherAdvisor, here.elsewhere.dean]) {
    expect(await as(other).refused(change, { id, v: 1, body: 'x' })).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await as(other).refused(remove, { id })).toMatchObject({ code: 'NOT_FOUND' });
  }
  expect((await as(here.student).refused(mine, { caseId })).class).toBe('FORBIDDEN');
});

test('the words lie nowhere in the database in the clear, the idempotency results included', async () => {
  const here = await newInstitution();
  await kept(here);
  const { owner } = await testServer();
  const tables: { name: string }[] = await owner.query(
    `select tablename as name from pg_tables where schemaname = 'app'`,
  );
  for (const { name } of tables) {
    const found: unknown[] = await owner.query(
      `select 1 from app.${name} t where t.institution_id = $1 and t::text like '%anary-7f3a%'`,
      [here.institutionId],
    );
    expect([name, found.length]).toEqual([name, 0]);
  }
});

test('a retried keep keeps one, a stale change gets both texts, a removed one is gone', async () => {
  const here = await newInstitution();
  const id = await kept(here);
  const { caseId } = here.student;
  await as(here.advisor).do(keep, { id, caseId, body: words });
  expect((await as(here.advisor).do(mine, { caseId })).myMemoryAids).toHaveLength(1);
  await as(here.advisor).do(change, { id, v: 1, body: 'shorter' });
  expect(await as(here.advisor).refused(change, { id, v: 1, body: 'other' })).toMatchObject({
    code: 'CHANGED_BY_SOMEONE_ELSE',
    facts: { currentVersion: 2, current: { body: 'shorter' } },
  });
  await as(here.advisor).do(remove, { id });
  expect((await as(here.advisor).do(mine, { caseId })).myMemoryAids).toEqual([]);
});
