import { randomUUID } from 'node:crypto';
import { refusalClasses, type Refusal } from '@onward/core/shared';
import { GraphQLError } from 'graphql';
import { log } from '../log.ts';
import { UnitOfWorkEnded } from '../tenancy/transaction.ts';
import { RefusalError } from './refusal-error.ts';

/** One error as a client sees it. */
interface Told {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: Readonly<Record<string, unknown>>;
}

/** What went wrong underneath: GraphQL wraps errors of resolvers, the driver wraps those of the database. */
function causeOf(error: unknown): unknown {
  if (error instanceof RefusalError) return error;
  const inner = (error as { originalError?: unknown; driverError?: unknown } | null) ?? {};
  if (inner.originalError) return causeOf(inner.originalError);
  if (inner.driverError) return inner.driverError;
  return error;
}

/** SQLSTATEs and driver messages that mean "not now" rather than "never". */
const busyStates = new Set(['55P03', '57014', '40001', '40P01', '53300', '25P03']);

function asRefusal(cause: unknown): Refusal | null {
  if (cause instanceof RefusalError) return cause.refusal;
  const code = (cause as { code?: unknown } | null)?.code;
  // The client went away or time was up: nobody reads this, and it is no fault.
  if (cause instanceof UnitOfWorkEnded) return { code: 'BUSY_TRY_AGAIN', facts: {} };
  const waited =
    cause instanceof Error && cause.message.startsWith('timeout exceeded when trying to connect');
  if (
    waited ||
    code === 'FST_ERR_HANDLER_TIMEOUT' ||
    (typeof code === 'string' && busyStates.has(code))
  )
    return { code: 'BUSY_TRY_AGAIN', facts: {} };
  return null;
}

/** The wire form of a refusal. */
export function refusalExtensions(refusal: Refusal): Record<string, unknown> {
  return { code: refusal.code, class: refusalClasses[refusal.code], facts: refusal.facts };
}

/**
 * One error for the client. A refusal keeps its code, class and facts; a fault of the document keeps its message
 * without GraphQL's suggestions; anything else is our bug: logged with a reference, and only the reference is told.
 */
export function tell(error: unknown): Told {
  const path = error instanceof GraphQLError && error.path ? { path: error.path } : {};
  const cause = causeOf(error);
  const refusal = asRefusal(cause);
  if (refusal) return { message: refusal.code, ...path, extensions: refusalExtensions(refusal) };
  if (isDocumentFault(error, cause)) {
    const message = (error as Error).message.replace(/ Did you mean .*\?$/u, '');
    return {
      message,
      ...path,
      extensions: { code: 'DOCUMENT_NOT_VALID', class: 'BAD_USER_INPUT', facts: {} },
    };
  }
  const reference = randomUUID();
  log().error({ err: cause, reference }, 'unexpected error');
  return {
    message: 'INTERNAL',
    ...path,
    extensions: { code: 'INTERNAL', class: 'INTERNAL', facts: { reference } },
  };
}

function isDocumentFault(error: unknown, cause: unknown): boolean {
  const code = (cause as { code?: unknown } | null)?.code;
  if (
    typeof code === 'string' &&
    (code.startsWith('MER_ERR_GQL') ||
      code.startsWith('FST_ERR_CTP') ||
      code === 'FST_ERR_VALIDATION')
  )
    return true;
  return error instanceof GraphQLError && !error.originalError && cause === error;
}

interface Failed {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly GraphQLError[];
}

/** Mercurius's error formatter. Refusals answer with 200: the transport worked, and the reader looks at the code. */
export function formatErrors(execution: Failed): {
  statusCode: number;
  response: { data: unknown; errors: Told[] };
} {
  const errors = (execution.errors ?? []).flatMap((error) => {
    const several = (error.originalError as { errors?: unknown } | undefined)?.errors;
    return Array.isArray(several) && several.length > 0 ? several.map(tell) : [tell(error)];
  });
  return { statusCode: 200, response: { data: null, errors } };
}
