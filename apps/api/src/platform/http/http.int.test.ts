import { beforeAll, expect, test } from 'vitest';
import { as, newInstitution, testServer, type TestPerson } from '../../../test/index.ts';
import { ProbeModule } from '../../../test/probe.ts';
import { serveModule } from '../../../test/server.ts';

process.env['ONWARD_REQUEST_SECONDS'] = '1';
serveModule(ProbeModule);
beforeAll(async () => void (await testServer()));

async function call(who: TestPerson | null, method: 'GET' | 'POST', url: string, own = true) {
  const { fastify } = await testServer();
  const headers = {
    ...(own ? { 'x-onward-csrf': '1' } : {}),
    ...(who ? { cookie: `onward=${who.cookie}` } : {}),
  };
  return fastify.inject({ method, url, headers });
}

test('a route keeps its work when it answers, and undoes it when it refuses', async () => {
  const { dean, elsewhere } = await newInstitution();
  expect((await call(dean, 'POST', '/exports/kept')).json()).toEqual({ kept: true });
  const refused = await call(dean, 'POST', '/exports/undone');
  expect(refused.statusCode).toBe(409);
  expect(refused.json().errors[0].extensions).toEqual({
    code: 'LAST_DEAN',
    class: 'CONFLICT',
    facts: {},
  });
  expect((await call(dean, 'GET', '/exports/labels')).json()).toEqual(['by route']);
  expect((await call(elsewhere.dean, 'GET', '/exports/labels')).json()).toEqual([]);
});

test('a route whose commit fails does not say it worked', async () => {
  const { dean } = await newInstitution();
  const reply = await call(dean, 'POST', '/exports/broken');
  expect(reply.statusCode).toBe(500);
  expect((await call(dean, 'GET', '/exports/labels')).json()).toEqual([]);
});

test('routes ask for the session, the role and our own header', async () => {
  const { dean, advisor } = await newInstitution();
  expect((await call(null, 'POST', '/exports/kept')).statusCode).toBe(401);
  expect((await call(advisor, 'POST', '/exports/kept')).statusCode).toBe(403);
  expect((await call(dean, 'POST', '/exports/kept', false)).statusCode).toBe(403);
});

test('a request that takes too long is answered as busy and leaves nothing', async () => {
  const { dean } = await newInstitution();
  const slow = `mutation ($key: ID!) { addSlowly(idempotencyKey: $key, seconds: 2) }`;
  const started = performance.now();
  expect(await as(dean).refused(slow)).toMatchObject({
    code: 'BUSY_TRY_AGAIN',
    class: 'OVERLOADED',
  });
  expect(performance.now() - started).toBeLessThan(1900);
  await expect
    .poll(async () => (await as(dean).do('{ probes { label } }'))['probes'], { timeout: 4000 })
    .toEqual([]);
});

test('answers carry the headers that keep a page ours', async () => {
  const { fastify } = await testServer();
  const { headers } = await fastify.inject({ url: '/health/live' });
  const policy = String(headers['content-security-policy']);
  for (const rule of [
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "script-src 'self'",
  ])
    expect(policy).toContain(rule);
  expect(headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'cache-control': 'no-store',
  });
});

test('ready is said only while the database answers', async () => {
  const { fastify } = await testServer();
  const { bindPool, boundPool, unbindPool } = await import('../tenancy/pool.ts');
  expect((await fastify.inject({ url: '/health/ready' })).statusCode).toBe(200);
  const { dataSource } = boundPool();
  unbindPool();
  expect((await fastify.inject({ url: '/health/ready' })).statusCode).toBe(503);
  expect((await fastify.inject({ url: '/health/live' })).statusCode).toBe(200);
  bindPool(dataSource);
});
