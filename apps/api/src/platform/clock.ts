import type { Instant, LocalDate } from '@onward/core/shared';

let source: () => number = Date.now;

/** The present moment as ISO 8601 in UTC, to the millisecond. The only clock of the api. */
export function now(): Instant {
  return new Date(source()).toISOString() as Instant;
}

/** The calendar date of an instant (default: now) in an IANA time zone such as `America/New_York`. */
export function today(zone: string, at: Instant = now()): LocalDate {
  return Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate().toString() as LocalDate;
}

/** Tests set the hands of the clock; returns the way back to the true time. */
export function setClock(fake: () => number): () => void {
  source = fake;
  return () => {
    source = Date.now;
  };
}
