/** The classes an error has on the wire; `INTERNAL` is our own fault, told by a reference only. */
export type ErrorClass =
  | 'NOT_FOUND'
  | 'FORBIDDEN'
  | 'CONFLICT'
  | 'BAD_USER_INPUT'
  | 'UNAUTHENTICATED'
  | 'STEP_UP_REQUIRED'
  | 'RATE_LIMITED'
  | 'OVERLOADED'
  | 'INTERNAL';

/** The server answered, and the answer is no (or that something broke: class INTERNAL with a reference). */
export class RefusalError extends Error {
  override readonly name = 'RefusalError';
  /** A RefusalCode of core, or INTERNAL, or DOCUMENT_NOT_VALID when this page is older than the server. */
  readonly code: string;
  readonly class: ErrorClass;
  readonly facts: Readonly<Record<string, unknown>>;
  /** What to quote when asking for help; only for class INTERNAL. */
  readonly reference: string | null;

  constructor(told: {
    code: string;
    class: ErrorClass;
    facts?: Readonly<Record<string, unknown>>;
  }) {
    super(told.code);
    this.code = told.code;
    this.class = told.class;
    this.facts = told.facts ?? {};
    this.reference = typeof this.facts['reference'] === 'string' ? this.facts['reference'] : null;
  }
}

/** Nobody answered: no connection, or no answer in time. Whether the request had an effect is not known. */
export class NoAnswerError extends Error {
  override readonly name = 'NoAnswerError';
  readonly kind: 'offline' | 'timeout';

  constructor(kind: 'offline' | 'timeout') {
    super(kind);
    this.kind = kind;
  }
}

interface WireError {
  message?: string;
  extensions?: { code?: unknown; class?: unknown; facts?: unknown };
}

/** Turns one error of the answer into a RefusalError. */
export function readError(error: WireError): RefusalError {
  const { code, class: kind, facts } = error.extensions ?? {};
  if (typeof code !== 'string' || typeof kind !== 'string') {
    return new RefusalError({ code: 'DOCUMENT_NOT_VALID', class: 'BAD_USER_INPUT' });
  }
  return new RefusalError({
    code,
    class: kind as ErrorClass,
    facts: typeof facts === 'object' && facts !== null ? { ...facts } : {},
  });
}
