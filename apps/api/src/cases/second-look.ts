import { leavingOutcomes, type Closing } from '@onward/core/cases';
import { confirmedWithNote, noteLength, runs } from '@onward/core/decisions';
import type { Instant } from '@onward/core/shared';
import { now } from '../platform/clock.ts';
import { refuse } from '../platform/graphql/refusal-error.ts';

/** Leaving the aim while the first days run asks for a second confirmation with a note (DR-14). */
export function secondLook(closing: Closing, until: Instant | null): void {
  if (!until || !leavingOutcomes.some((one) => one === closing.outcome)) return;
  const said = { confirmed: closing.confirmed ?? false, note: closing.words ?? '' };
  if (runs(until, now()) && !confirmedWithNote(said))
    refuse('FIRST_DAYS_CONFIRM', { until, minimumLength: noteLength });
}
