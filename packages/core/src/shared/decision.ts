import type { Refusal, RefusalCode, RefusalFacts } from './refusals.ts';

/** What a core verb answers: the accepted result, or one refusal with its facts. Two constructors, no combinators. */
export type Decision<T> =
  | { readonly accepted: true; readonly value: T }
  | { readonly accepted: false; readonly refusal: Refusal };

/** The verb is allowed; `value` is the next state. */
export function accepted<T>(value: T): Decision<T> {
  return { accepted: true, value };
}

/** The verb is not allowed; `facts` say what is wrong, where, and what would help. */
export function refused<C extends RefusalCode>(code: C, facts: RefusalFacts[C]): Decision<never> {
  return { accepted: false, refusal: { code, facts } as Refusal };
}
