import { randomUUID } from 'node:crypto';
import { testServer } from './server.ts';

/** Somebody who can be acted as. */
export interface SignedIn {
  readonly cookie: string;
}

/** A refusal as the client receives it. */
export interface ReceivedRefusal {
  readonly code: string;
  readonly class: string;
  readonly facts: Record<string, unknown>;
}

/** What a refused call throws. */
export class Refused extends Error {
  constructor(readonly refusals: readonly ReceivedRefusal[]) {
    super(refusals.map((refusal) => `${refusal.code} ${JSON.stringify(refusal.facts)}`).join('; '));
  }
}

/** As loose as what JSON.parse gives: tests assert on it. */
type Data = Record<string, ReturnType<typeof JSON.parse>>;

/** An answer as it came over the wire. */
export interface Answer {
  readonly data: Data | null;
  readonly errors?: { message: string; extensions: ReceivedRefusal }[];
}

/** Sends one operation; `$key`, where the document names it, is a new idempotency key unless given. */
async function send(who: SignedIn | null, document: string, variables: Data): Promise<Answer> {
  const { fastify } = await testServer();
  const key = /\$key\b/.test(document) ? { key: randomUUID() } : {};
  const reply = await fastify.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'x-onward-csrf': '1', ...(who ? { cookie: `onward=${who.cookie}` } : {}) },
    payload: { query: document, variables: { ...key, ...variables } },
  });
  return reply.json<Answer>();
}

/** Acts as somebody through GraphQL, as a browser would; `null` is nobody signed in. */
export function as(who: SignedIn | null) {
  return {
    /** The data; throws Refused when refused. */
    async do(document: string, variables: Data = {}): Promise<Data> {
      const { data, errors } = await send(who, document, variables);
      if (errors)
        throw new Refused(
          errors.map((error) => error.extensions ?? { code: error.message, class: '', facts: {} }),
        );
      if (!data) throw new Error('neither data nor errors');
      return data;
    },
    /** The first refusal; throws when it was not refused. */
    async refused(document: string, variables: Data = {}): Promise<ReceivedRefusal> {
      const { errors, data } = await send(who, document, variables);
      const first = errors?.[0];
      if (!first) throw new Error(`was not refused: ${JSON.stringify(data)}`);
      return first.extensions;
    },
    /** The answer as it came. */
    answer: (document: string, variables: Data = {}): Promise<Answer> =>
      send(who, document, variables),
  };
}
