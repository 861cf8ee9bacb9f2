import type { Instant } from '@onward/core/shared';

/** Day and time of an instant as a clock on the wall of a zone shows them: `2026-04-02`, `14:00`. */
export function wallClock(instant: Instant, zone: string): { date: string; time: string } {
  const local = Temporal.Instant.from(instant).toZonedDateTimeISO(zone);
  return {
    date: local.toPlainDate().toString(),
    time: local.toPlainTime().toString({ smallestUnit: 'minute' }),
  };
}
