import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { graphql, textOf } from './document.ts';
import { NoAnswerError, RefusalError } from './errors.ts';
import { sha256 } from './sha256.ts';
import { createSend } from './transport.ts';

const named = graphql(`
  fragment named on Me {
    name
  }
`);
const query = graphql(
  `
    query Who {
      me {
        ...named
      }
    }
  `,
  [named],
);

const answers: (() => Promise<Response> | Response)[] = [];
const asked: { body: Record<string, unknown>; headers: Record<string, string> }[] = [];

beforeEach(() => {
  asked.length = 0;
  answers.length = 0;
  vi.stubGlobal('navigator', { onLine: true });
  vi.stubGlobal(
    'fetch',
    async (_to: string, init: { body: string; headers: Record<string, string> }) => {
      asked.push({ body: JSON.parse(init.body) as Record<string, unknown>, headers: init.headers });
      const answer = answers.shift();
      if (!answer) throw new Error('nobody expected this request');
      return answer();
    },
  );
});
afterEach(() => vi.unstubAllGlobals());

const send = createSend({ persisted: false });
const says = (answer: unknown) => () => Response.json(answer);
const dead = () => Promise.reject(new TypeError('Failed to fetch'));

test('a document is sent with its fragments and the header that other sites cannot send', async () => {
  answers.push(says({ data: { me: { name: 'Naomi Lee' } } }));
  expect(await send(query)).toEqual({ me: { name: 'Naomi Lee' } });
  expect(asked[0]?.body['query']).toBe(textOf(query));
  expect(textOf(query)).toMatch(/^query Who[^]*fragment named on Me/);
  expect(asked[0]?.headers['x-onward-csrf']).toBe('1');
});

test('in production only the id of a document travels', async () => {
  answers.push(says({ data: { me: { name: 'Naomi Lee' } } }));
  await createSend({ persisted: true })(query);
  expect(asked[0]?.body).toEqual({ persisted: true, query: sha256(textOf(query)) });
});

test('a refusal arrives with its code, class and facts', async () => {
  const extensions = {
    code: 'TOO_MANY_TRIES',
    class: 'RATE_LIMITED',
    facts: { retryAfterSeconds: 30 },
  };
  answers.push(says({ data: null, errors: [{ message: 'TOO_MANY_TRIES', extensions }] }));
  const error = await send(query).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(RefusalError);
  expect(error).toMatchObject({ ...extensions, reference: null });
});

test('our own fault carries the reference to quote', async () => {
  const extensions = { code: 'INTERNAL', class: 'INTERNAL', facts: { reference: 'abc' } };
  answers.push(says({ data: null, errors: [{ message: 'INTERNAL', extensions }] }));
  await expect(send(query)).rejects.toMatchObject({ class: 'INTERNAL', reference: 'abc' });
});

test('a broken connection is tried once more, then said', async () => {
  answers.push(dead, says({ data: { me: { name: 'x' } } }));
  expect(await send(query)).toEqual({ me: { name: 'x' } });
  answers.push(dead, dead);
  await expect(send(query)).rejects.toBeInstanceOf(NoAnswerError);
});

test('a gateway page counts as no answer', async () => {
  const page = () => new Response('<html>502</html>', { status: 502 });
  answers.push(page, page);
  await expect(send(query)).rejects.toMatchObject({ name: 'NoAnswerError', kind: 'offline' });
});
