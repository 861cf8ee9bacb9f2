import { expect, test } from 'vitest';
import { as, newInstitution, testServer } from '../../test/index.ts';

test('a file uploaded over a real connection is kept', async () => {
  const { dean } = await newInstitution();
  const { fastify } = await testServer();
  const origin = await fastify.listen({ port: 0, host: '127.0.0.1' });
  const body = new FormData();
  body.append('file', new Blob(['Name,AAMC ID\nSamira Haddad,13480011\n']), 'list.csv');
  const reply = await fetch(`${origin}/imports/upload`, {
    method: 'POST',
    headers: { 'x-onward-csrf': '1', cookie: `onward=${dean.cookie}` },
    body,
  });
  expect(reply.status).toBe(201);
  const { importId } = (await reply.json()) as { importId: string };
  const { importPage } = await as(dean).do(
    `query ($id: ID!) { importPage(id: $id) { fileName state } }`,
    { id: importId },
  );
  expect(importPage).toEqual({ fileName: 'list.csv', state: 'uploaded' });
});
