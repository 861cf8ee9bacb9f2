import { dateOf, type Instant, type TimeZone } from '@onward/core/shared';

interface View {
  readonly id: string;
  readonly at: Instant;
  readonly viewerName: string | null;
  readonly viewerTitle: string;
  readonly action: string;
}

/** One person's looks at one thing on one day: how often, and when last. */
export interface Looks {
  readonly last: View;
  readonly times: number;
}

/**
 * Draws together what one person looked at on one day, newest first: nothing is left out, it is only said once.
 * @param views newest first, as the record keeps them
 * @param zone in which a day is a day
 */
export function looksOf(views: readonly View[], zone: TimeZone): readonly Looks[] {
  const found = new Map<string, Looks>();
  for (const view of views) {
    const day = dateOf(view.at, zone);
    const key = [day, view.viewerName, view.action].join('|');
    const before = found.get(key);
    found.set(key, { last: before?.last ?? view, times: (before?.times ?? 0) + 1 });
  }
  return [...found.values()];
}
