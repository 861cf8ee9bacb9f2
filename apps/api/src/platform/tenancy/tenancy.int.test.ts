import { randomUUID } from 'node:crypto';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { beforeAll, expect, test } from 'vitest';
import { ProbeModule } from '../../../test/probe.ts';
import {
  as,
  newInstitution,
  statementsOf,
  testServer,
  type TestPerson,
} from '../../../test/index.ts';
import { serveModule } from '../../../test/server.ts';
import { current, inInstitution, systemScope } from './index.ts';

serveModule(ProbeModule);
beforeAll(async () => void (await testServer()));

const addProbe = `mutation ($key: ID!, $label: String!) { addProbe(idempotencyKey: $key, label: $label) { label length } }`;
const refuseProbe = `mutation ($key: ID!) { refuseProbe(idempotencyKey: $key) }`;

async function labelsOf(who: TestPerson): Promise<string[]> {
  const { probes } = await as(who).do('{ probes { label } }');
  return probes.map((probe: { label: string }) => probe.label);
}

async function auditOf(institutionId: string): Promise<{ action: string; kind: string }[]> {
  const { owner } = await testServer();
  return owner.query(
    'select action, kind from app.audit_event where institution_id = $1 order by at',
    [institutionId],
  );
}

test('a mutation and what is audited about it are kept together, in one flight per step', async () => {
  const { dean, institutionId } = await newInstitution();
  const { sent, roundTrips } = await statementsOf(() => as(dean).do(addProbe, { label: 'kept' }));
  expect(await labelsOf(dean)).toEqual(['kept']);
  expect(await auditOf(institutionId)).toEqual([{ action: 'institution.change', kind: 'done' }]);
  expect(sent.map((one) => one.name)).toEqual([
    'idempotency.claim',
    'probe.all',
    'probe.add',
    'probe.role',
    'audit.add',
    'idempotency.settle',
  ]);
  // Load, write, the field's batch, commit.
  expect(roundTrips).toBe(4);
});

test('a failing field resolver undoes the mutation', async () => {
  const { dean, institutionId } = await newInstitution();
  for (const _ of [1, 2, 3]) {
    const refusal = await as(dean).refused(addProbe, { label: 'bad' });
    expect(refusal.code).toBe('INTERNAL');
    expect(JSON.stringify(refusal)).not.toContain('secret words');
  }
  expect(await labelsOf(dean)).toEqual([]);
  expect(await auditOf(institutionId)).toEqual([]);
});

test('the second mutation of a document failing undoes the first', async () => {
  const { dean } = await newInstitution();
  const both = `mutation ($a: ID!, $b: ID!) { addProbe(idempotencyKey: $a, label: "first") { label } refuseProbe(idempotencyKey: $b) }`;
  const answer = await as(dean).answer(both, { a: randomUUID(), b: randomUUID() });
  expect(answer.data).toBeNull();
  expect(answer.errors).toMatchObject([
    { message: 'LAST_DEAN', extensions: { code: 'LAST_DEAN', class: 'CONFLICT' } },
  ]);
  expect(await labelsOf(dean)).toEqual([]);
});

test('forty requests of two institutions never mix', async () => {
  const one = await newInstitution();
  await as(one.dean).do(addProbe, { label: 'here' });
  await as(one.elsewhere.dean).do(addProbe, { label: 'there' });
  const people = Array.from({ length: 40 }, (_, n) => (n % 2 ? one.dean : one.elsewhere.dean));
  const seen = await Promise.all(
    people.map(async (who) => (await as(who).do('{ everywhere { label length } }'))['everywhere']),
  );
  for (const [n, rows] of seen.entries())
    expect(rows).toEqual([n % 2 ? { label: 'here', length: 4 } : { label: 'there', length: 5 }]);
});

test('no institution in scope yields an error, not all rows', async () => {
  expect(() => current()).toThrow('no institution in scope: wrap the call in inInstitution()');
  expect((await as(null).refused('{ unscoped }')).code).toBe('INTERNAL');
});

test('a method without a policy is refused, even to a dean', async () => {
  const { dean } = await newInstitution();
  expect((await as(dean).refused('{ unguarded }')).code).toBe('INTERNAL');
});

test('commit failure is not reported as success', async () => {
  const { dean } = await newInstitution();
  const breakSilently = `mutation ($key: ID!) { breakSilently(idempotencyKey: $key) }`;
  // More than twice, so that the compiled document is asked too.
  for (const _ of [1, 2, 3]) {
    const answer = await as(dean).answer(breakSilently);
    expect(answer.data).toBeNull();
    expect(answer.errors?.[0]?.extensions.code).toBe('INTERNAL');
  }
  expect(await labelsOf(dean)).toEqual([]);
});

test('twenty equal submits at once give one effect and one answer', async () => {
  const { dean } = await newInstitution();
  const key = randomUUID();
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => as(dean).do(addProbe, { key, label: 'once' })),
  );
  expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toEqual(
    new Set([JSON.stringify({ addProbe: { label: 'once', length: 4 } })]),
  );
  expect(await labelsOf(dean)).toEqual(['once']);
  expect(await as(dean).refused(addProbe, { key, label: 'other' })).toMatchObject({
    code: 'IDEMPOTENCY_MISMATCH',
    class: 'CONFLICT',
  });
});

test('a refused submit may be sent again with its key', async () => {
  const { dean } = await newInstitution();
  const key = randomUUID();
  for (const _ of [1, 2])
    expect((await as(dean).refused(refuseProbe, { key })).code).toBe('LAST_DEAN');
});

test('denials outlive the rollback', async () => {
  const { advisor, dean, institutionId } = await newInstitution();
  const refusal = await as(dean).refused(
    `mutation ($key: ID!) { denyProbe(idempotencyKey: $key) }`,
  );
  expect(refusal).toEqual({ code: 'NOT_FOUND', class: 'NOT_FOUND', facts: {} });
  expect((await as(advisor).refused(addProbe, { label: 'x' })).code).toBe('NOT_ALLOWED');
  expect(await labelsOf(dean)).toEqual([]);
  expect(await auditOf(institutionId)).toEqual([
    { action: 'memory_aid.write', kind: 'denied' },
    { action: 'institution.change', kind: 'denied' },
  ]);
});

test('system work returns to the role of the person', async () => {
  const { dean } = await newInstitution();
  expect(await as(dean).do('{ rolesSeen }')).toEqual({ rolesSeen: ['dean', 'system', 'dean'] });
});

test('repositories and flights share one connection without noise, and many at once do not starve the pool', async () => {
  const { dean } = await newInstitution();
  await as(dean).do(addProbe, { label: 'one' });
  const answers = await Promise.all(Array.from({ length: 25 }, () => as(dean).do('{ mixed }')));
  expect(answers).toEqual(Array.from({ length: 25 }, () => ({ mixed: 1 })));
});

test('a value no database can take fails that request only', async () => {
  const { dean } = await newInstitution();
  expect(
    (await as(dean).refused(`mutation ($key: ID!) { sendNothing(idempotencyKey: $key) }`)).code,
  ).toBe('INTERNAL');
  expect(await labelsOf(dean)).toEqual([]);
});

test('a client that goes away leaves nothing behind', async () => {
  const { dean } = await newInstitution();
  const { fastify, owner } = await testServer();
  if (!fastify.server.listening) await fastify.listen({ host: '127.0.0.1', port: 0 });
  const { port } = fastify.server.address() as AddressInfo;
  const payload = JSON.stringify({
    query: `mutation { addSlowly(idempotencyKey: "${randomUUID()}", seconds: 1) }`,
  });
  const headers = {
    'content-type': 'application/json',
    'x-onward-csrf': '1',
    cookie: `onward=${dean.cookie}`,
  };
  await new Promise<void>((resolve) => {
    const call = request({ host: '127.0.0.1', port, path: '/graphql', method: 'POST', headers });
    call.on('error', () => resolve());
    call.end(payload);
    setTimeout(() => call.destroy(), 300);
  });
  await expect
    .poll(
      async () =>
        (
          await owner.query(
            `select 1 from pg_stat_activity where datname = current_database() and application_name = 'onward' and state <> 'idle'`,
          )
        ).length,
      { timeout: 5000 },
    )
    .toBe(0);
  expect(await labelsOf(dean)).toEqual([]);
});

test('a second unit of work is refused while a connection is held', async () => {
  const { institutionId } = await newInstitution();
  const scope = systemScope(institutionId);
  const nested = inInstitution(scope, async () => {
    await (
      await import('../../../test/institution.ts')
    ).insert('cycle', { institution_id: institutionId, id: randomUUID(), match_year: 2031 });
    return inInstitution(scope, async () => 1);
  });
  await expect(nested).rejects.toThrow('holds a connection');
});

test('what another site could make a browser send is refused', async () => {
  const { dean } = await newInstitution();
  const { fastify } = await testServer();
  const send = (headers: Record<string, string>) =>
    fastify.inject({
      method: 'POST',
      url: '/graphql',
      headers: { cookie: `onward=${dean.cookie}`, ...headers },
      payload: { query: '{ probes { label } }' },
    });
  expect((await send({})).json().errors[0].extensions.code).toBe('REQUEST_NOT_OURS');
  expect((await send({ 'x-onward-csrf': '1', origin: 'https://evil.example' })).statusCode).toBe(
    403,
  );
  const get = await fastify.inject({
    url: '/graphql?query={probes{label}}',
    headers: { cookie: `onward=${dean.cookie}` },
  });
  expect(get.statusCode).toBe(403);
});

test('a document beyond the limits is refused before it runs', async () => {
  const { dean } = await newInstitution();
  const aliases = Array.from({ length: 16 }, (_, n) => `a${n}: probes { label }`).join(' ');
  expect((await as(dean).refused(`{ ${aliases} }`)).code).toBe('DOCUMENT_NOT_VALID');
  expect((await as(dean).refused(`{ probes { ${'label '.repeat(1000)} } }`)).code).toBe(
    'DOCUMENT_NOT_VALID',
  );
  const unknown = await as(dean).answer('{ probs { label } }');
  expect(unknown.errors?.[0]?.message).not.toContain('Did you mean');
});
