import { textOf, type ResultOf, type TypedDocument, type VariablesOf } from './document.ts';
import { NoAnswerError, readError, RefusalError } from './errors.ts';
import { sha256 } from './sha256.ts';

/** The header every request of ours carries; a form on another site cannot send it. */
export const csrfHeaders = { 'x-onward-csrf': '1' } as const;

interface Settings {
  /** Sends the document's id instead of its text, as the server asks in production. */
  persisted: boolean;
  endpoint?: string;
  timeoutMs?: number;
}

/** What a document needs: nothing, or its variables. */
type Given<Document> = keyof VariablesOf<Document> extends never
  ? [variables?: undefined, options?: SendOptions]
  : [variables: VariablesOf<Document>, options?: SendOptions];

/** `signal` stops the waiting, e.g. TanStack Query's. */
export interface SendOptions {
  signal?: AbortSignal;
}

/** Sends one document and gives its data, or throws RefusalError or NoAnswerError. */
export type Send = <Document extends TypedDocument<unknown, never>>(
  document: Document,
  ...given: Given<Document>
) => Promise<ResultOf<Document>>;

const ids = new WeakMap<object, string>();

function idOf(document: object, text: string): string {
  const known = ids.get(document) ?? sha256(text);
  ids.set(document, known);
  return known;
}

/**
 * The one way to the server. A request whose connection broke is sent once more when that is safe:
 * a query, or a mutation that carries its idempotency key, which the server answers from what it kept.
 */
export function createSend({
  persisted,
  endpoint = '/graphql',
  timeoutMs = 15_000,
}: Settings): Send {
  return async (document, ...[variables, options]) => {
    const text = textOf(document);
    const body = JSON.stringify({
      ...(persisted ? { persisted: true, query: idOf(document, text) } : { query: text }),
      ...(variables && { variables }),
    });
    const safe = text.startsWith('query') || hasKey(variables);
    const post = () => answerOf(endpoint, body, timeoutMs, options?.signal);
    try {
      return (await post()) as ResultOf<typeof document>;
    } catch (error) {
      if (!safe || !worthAnotherTry(error)) throw error;
      await new Promise((resume) => setTimeout(resume, 300 + Math.random() * 500));
      return (await post()) as ResultOf<typeof document>;
    }
  };
}

function hasKey(variables: unknown): boolean {
  return (
    typeof (variables as { idempotencyKey?: unknown } | undefined)?.idempotencyKey === 'string'
  );
}

function worthAnotherTry(error: unknown): boolean {
  if (error instanceof RefusalError) return error.class === 'OVERLOADED';
  return error instanceof NoAnswerError && error.kind === 'offline' && navigator.onLine;
}

async function answerOf(
  endpoint: string,
  body: string,
  timeoutMs: number,
  signal?: AbortSignal,
): Promise<unknown> {
  const response = await fetchInTime(endpoint, body, timeoutMs, signal);
  const answer = await readAnswer(response);
  const first = answer.errors?.[0];
  if (first) throw readError(first);
  if (answer.data == null) throw new RefusalError({ code: 'INTERNAL', class: 'INTERNAL' });
  return answer.data;
}

async function fetchInTime(
  endpoint: string,
  body: string,
  timeoutMs: number,
  signal?: AbortSignal,
): Promise<Response> {
  const late = AbortSignal.timeout(timeoutMs);
  try {
    return await fetch(endpoint, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json', ...csrfHeaders },
      body,
      signal: signal ? AbortSignal.any([signal, late]) : late,
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new NoAnswerError(late.aborted ? 'timeout' : 'offline');
  }
}

interface Answer {
  data?: unknown;
  errors?: Parameters<typeof readError>[0][];
}

/** A gateway's error page is not an answer of ours: it counts as no answer. */
async function readAnswer(response: Response): Promise<Answer> {
  try {
    return (await response.json()) as Answer;
  } catch {
    throw new NoAnswerError('offline');
  }
}
