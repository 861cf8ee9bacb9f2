import {
  refusalClasses,
  type Decision,
  type Refusal,
  type RefusalClass,
  type RefusalCode,
  type RefusalFacts,
} from '@onward/core/shared';

/** A refusal on its way to the client: the only error whose words may leave the server. */
export class RefusalError extends Error {
  readonly refusal: Refusal;

  constructor(code: RefusalCode, facts: RefusalFacts[RefusalCode]) {
    super(code);
    this.refusal = { code, facts } as Refusal;
  }

  /** The class the refusal has on the wire. */
  get class(): RefusalClass {
    return refusalClasses[this.refusal.code];
  }
}

/** Throws a refusal: `refuse('NOT_FOUND', {})`. */
export function refuse<C extends RefusalCode>(code: C, facts: RefusalFacts[C]): never {
  throw new RefusalError(code, facts);
}

/** The accepted value of a decision; throws its refusal. */
export function keep<T>(decision: Decision<T>): T {
  if (decision.accepted) return decision.value;
  throw new RefusalError(decision.refusal.code, decision.refusal.facts);
}
