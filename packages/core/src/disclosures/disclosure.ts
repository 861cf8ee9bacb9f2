import { checkChoice, checkText } from '../shared/check.ts';
import { accepted, refused, type Decision } from '../shared/decision.ts';

/** Whom a student wants one thing about her told to (IR-11). `nobody` is the beginning, and stays possible. */
export const audiences = ['nobody', 'advisor', 'office'] as const;
export type Audience = (typeof audiences)[number];

/** The same, as she chooses it and as staff read it. */
export const audienceWords: Readonly<Record<Audience, string>> = {
  nobody: 'Nobody. Only I can read it',
  advisor: 'My advisor',
  office: 'My advisor and the dean’s office',
};

/** One item of a guide's checklist with her words and her choice. */
export interface Disclosure {
  /** The line of the checklist, `pack/list/line`. */
  readonly item: string;
  readonly words: string;
  readonly audience: Audience;
}

/** Longest words about one item, in characters. */
export const disclosureLength = 2000;

/** Keeps what she chose for one item. Refuses INPUT_NOT_VALID: an item no list has, an audience there is none of. */
export function disclose(
  { item, words, audience }: { readonly [K in keyof Disclosure]: string },
  items: readonly string[],
): Decision<Disclosure> {
  const issues = [
    ...checkChoice('item', item, items),
    ...checkText('words', words, { max: disclosureLength }),
    ...checkChoice('audience', audience, audiences),
  ];
  if (issues.length > 0) return refused('INPUT_NOT_VALID', { issues });
  return accepted({ item, words: words.trim(), audience: audience as Audience });
}
