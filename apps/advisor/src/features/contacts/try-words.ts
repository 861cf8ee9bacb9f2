import { tryOutcomeWords, type TryOutcome } from '@onward/core/contacts';
import type { Instant } from '@onward/core/shared';
import { happened } from '../../shared/format.ts';
import type { OnClock } from './contact-clock.graphql.ts';

/** One try in words: what came of it, who and when. */
export function tryInWords(
  { outcome, madeByName, happenedAt }: OnClock['tries'][number],
  zone: string,
): string {
  const what = tryOutcomeWords[outcome as TryOutcome] ?? outcome;
  return `${what}: ${madeByName}, ${happened(happenedAt as Instant, zone)}`;
}
