import { setTimeout as wait } from 'node:timers/promises';
import { as, type SignedIn } from './as.ts';
import { testServer } from './server.ts';

const shown = `id state version sheet headerLine missing rowsTotal rowsDone blankLines problem cohortName heldUntil undoUntil
  sheets { name rows } columns { index heading field note topic } sample { line cells }
  counts { new changed unchanged conflict refused }`;

/** Sends a file as a browser's form does. */
export async function upload(who: SignedIn | null, name: string, content: string | Buffer) {
  const { fastify } = await testServer();
  const edge = 'edge-of-the-form';
  const head = `--${edge}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: application/octet-stream\r\n\r\n`;
  const body = Buffer.concat([
    Buffer.from(head),
    Buffer.from(content as string),
    Buffer.from(`\r\n--${edge}--\r\n`),
  ]);
  const reply = await fastify.inject({
    method: 'POST',
    url: '/imports/upload',
    headers: {
      'x-onward-csrf': '1',
      'content-type': `multipart/form-data; boundary=${edge}`,
      ...(who ? { cookie: `onward=${who.cookie}` } : {}),
    },
    payload: body,
  });
  const json = reply.json<{
    importId?: string;
    errors?: { extensions: { code: string; facts: Record<string, unknown> } }[];
  }>();
  return {
    status: reply.statusCode,
    id: json.importId ?? '',
    refusal: json.errors?.[0]?.extensions,
  };
}

/** One import as its page shows it. */
export async function importPage(who: SignedIn, id: string) {
  return (await as(who).do(`query ($id: ID!) { importPage(id: $id) { ${shown} } }`, { id }))
    .importPage;
}

/** Checks an import for a cohort and waits for the end of the check. */
export async function check(who: SignedIn, id: string, cohortId: string) {
  const { version } = await importPage(who, id);
  await as(who).do(
    `mutation ($key: ID!, $id: ID!, $v: Int!, $c: ID!) { checkImport(idempotencyKey: $key, id: $id, expectedVersion: $v, cohortId: $c) { id } }`,
    { id, v: version, c: cohortId },
  );
  for (let n = 0; n < 600; n += 1) {
    const page = await importPage(who, id);
    if (page.state !== 'checking') return page;
    await wait(20);
  }
  throw new Error('the check did not end');
}

/** Takes a checked import in. */
export async function commit(who: SignedIn, id: string, hold: object = { heldFor: [] }) {
  const { version } = await importPage(who, id);
  const { commitImport } = await as(who).do(
    `mutation ($key: ID!, $id: ID!, $v: Int!, $hold: HoldInput!) { commitImport(idempotencyKey: $key, id: $id, expectedVersion: $v, hold: $hold) { ${shown} } }`,
    { id, v: version, hold },
  );
  return commitImport;
}

/** Takes a commit back. */
export async function undo(who: SignedIn, id: string) {
  const { version } = await importPage(who, id);
  return as(who).answer(
    `mutation ($key: ID!, $id: ID!, $v: Int!) { undoImport(idempotencyKey: $key, id: $id, expectedVersion: $v) { ${shown} } }`,
    { id, v: version },
  );
}

/** Rows of an import with what each would do. */
export async function rowsOf(who: SignedIn, id: string, outcome?: string) {
  const { importRows } = await as(who).do(
    `query ($id: ID!, $o: RowOutcome) { importRows(importId: $id, outcome: $o, first: 100) {
      nodes { line outcome name studentId reasons { column code words } changes { field from to } } pageInfo { hasNextPage } } }`,
    { id, o: outcome ?? null },
  );
  return importRows.nodes as {
    line: number;
    outcome: string;
    name: string;
    studentId: string | null;
    reasons: { column: string | null; code: string; words: string }[];
    changes: { field: string; from: string; to: string }[];
  }[];
}
