import type { ReactNode } from 'react';

/** Ways out of the diagnosis, made by the route: words that lead to a fact, a note, a debrief, the plan. */
export interface DiagnosisLinks {
  readonly toFacts: ReactNode;
  readonly fact: (id: string, words: ReactNode) => ReactNode;
  readonly log: (id: string, words: ReactNode) => ReactNode;
  readonly note: (id: string, words: ReactNode) => ReactNode;
  readonly debrief: (id: string, words: ReactNode) => ReactNode;
  readonly plan: (words: ReactNode) => ReactNode;
}
