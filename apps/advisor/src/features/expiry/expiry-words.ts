import type { LocalDate } from '@onward/core/shared';
import type { StatusKind } from '@onward/ui';
import { dayInWords } from '../../shared/format.ts';
import type { ExpiryLine } from './expiry.graphql.ts';

const standings: Readonly<Record<string, { readonly kind: StatusKind; readonly words: string }>> = {
  fresh: { kind: 'done', words: 'holds' },
  between: { kind: 'info', words: 'past the stricter figure' },
  stale: { kind: 'needs', words: 'past' },
  no_limit: { kind: 'off', words: 'no guide gives a limit' },
  not_known: { kind: 'off', words: 'not known' },
};

/** How something stands on one day, as icon and words. */
export function standingOf({ standing, age }: ExpiryLine['atTarget']): {
  readonly kind: StatusKind;
  readonly words: string;
} {
  const known = standings[standing] ?? { kind: 'off' as const, words: standing };
  if (age) return { ...known, words: `${age}, ${known.words}` };
  return { ...known, words: `${known.words.charAt(0).toUpperCase()}${known.words.slice(1)}` };
}

/** From which day it counts, or until which it holds. */
export function sinceLine({ since, until }: ExpiryLine): string {
  if (until) return `Holds until ${dayInWords(until as LocalDate, 'full')}`;
  return since ? `From ${dayInWords(since as LocalDate, 'full')}` : '';
}
