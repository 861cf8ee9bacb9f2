import type { PersonId } from '../shared/ids.ts';
import type { Instant } from '../shared/calendar.ts';
import type { Issue } from '../shared/refusals.ts';

/** Until `heldUntil` nobody but deans and those named sees a list, its people or its cases. */
export interface Hold {
  readonly heldUntil: Instant | null;
  readonly heldFor: readonly PersonId[];
}

/** Whether a hold still stands at `now`. */
export function isHeld(heldUntil: Instant | null, now: Instant): boolean {
  return heldUntil !== null && Temporal.Instant.compare(heldUntil, now) > 0;
}

/** From when on a person may see what is held: null means at once. */
export function visibleFrom(hold: Hold, personId: PersonId): Instant | null {
  return hold.heldFor.includes(personId) ? null : hold.heldUntil;
}

/** Issues of a release time: an instant, and still to come. */
export function checkHold(heldUntil: string | null, now: Instant): readonly Issue[] {
  if (!heldUntil) return [];
  try {
    const until = Temporal.Instant.from(heldUntil);
    return Temporal.Instant.compare(until, Temporal.Instant.from(now)) > 0
      ? []
      : [{ field: 'heldUntil', code: 'in_the_past' }];
  } catch {
    return [{ field: 'heldUntil', code: 'not_a_date', facts: { text: heldUntil } }];
  }
}
