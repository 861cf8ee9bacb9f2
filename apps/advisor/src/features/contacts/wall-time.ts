import type { Instant } from '@onward/core/shared';

/** Day and time of now on the wall of a zone, as date and time inputs want them. */
export function wallNow(zone: string): { day: string; time: string } {
  const wall = Temporal.Now.zonedDateTimeISO(zone);
  return {
    day: wall.toPlainDate().toString(),
    time: wall.toPlainTime().toString({ smallestUnit: 'minute' }),
  };
}

/** The instant of a day and time on the wall of a zone; null when they cannot be read. */
export function instantOf(day: string, time: string, zone: string): Instant | null {
  try {
    const wall = Temporal.PlainDateTime.from(`${day}T${time}`);
    return wall.toZonedDateTime(zone).toInstant().toString() as Instant;
  } catch {
    return null;
  }
}
