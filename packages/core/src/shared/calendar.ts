/** A calendar date without a zone, `YYYY-MM-DD`. */
export type LocalDate = string & { readonly __date: 'LocalDate' };
/** An instant in UTC, ISO 8601 with `Z`. */
export type Instant = string & { readonly __date: 'Instant' };
/** An IANA time zone name such as `America/New_York`. */
export type TimeZone = string & { readonly __zone: 'TimeZone' };

/** What time it is, handed in by the caller: core never looks at a clock. */
export interface Clock {
  readonly now: Instant;
  /** The institution's zone, in which "today" and "by when" are meant. */
  readonly zone: TimeZone;
}

/** Reads a calendar date; null when the text is not one (13/32/2026, 2026-02-30). */
export function readDate(text: string): LocalDate | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() as LocalDate;
  } catch {
    return null;
  }
}

/** Whether a name is a zone this runtime knows. */
export function isTimeZone(name: string): name is TimeZone {
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name).timeZoneId.length > 0;
  } catch {
    return false;
  }
}

/** The calendar date in the clock's zone. */
export function today(clock: Clock): LocalDate {
  return dateOf(clock.now, clock.zone);
}

/** The calendar date an instant falls on in a zone. */
export function dateOf(instant: Instant, zone: TimeZone): LocalDate {
  const quarter = `${zone} ${Math.floor(Date.parse(instant) / quarterHour)}`;
  return remembered(datesOfQuarters, quarter, () =>
    Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString(),
  ) as LocalDate;
}

/** The instant at which a calendar date begins in a zone. */
export function startOf(date: LocalDate, zone: TimeZone): Instant {
  return remembered(startsOfDates, `${zone} ${date}`, () =>
    Temporal.PlainDate.from(date).toZonedDateTime(zone).toInstant().toString(),
  ) as Instant;
}

// Zones are slow to ask (a page of fifty cases asks hundreds of times), and their answers never change. Since 1972 no zone
// begins a day anywhere but on a quarter of an hour of UTC.
const quarterHour = 900_000;
const datesOfQuarters = new Map<string, string>();
const startsOfDates = new Map<string, string>();
const mostRemembered = 20_000;

function remembered(known: Map<string, string>, key: string, find: () => string): string {
  const found = known.get(key);
  if (found !== undefined) return found;
  if (known.size >= mostRemembered) known.clear();
  const answer = find();
  known.set(key, answer);
  return answer;
}

const dayLength = 86_400_000;

/** `date` plus calendar days (negative goes back). */
export function addDays(date: LocalDate, days: number): LocalDate {
  return new Date(Date.parse(date) + days * dayLength).toISOString().slice(0, 10) as LocalDate;
}

/** `instant` plus hours of elapsed time, whatever the clocks on the wall do. */
export function addHours(instant: Instant, hours: number): Instant {
  return Temporal.Instant.from(instant).add({ hours }).toString() as Instant;
}

/** Whole calendar days from `from` to `to`; negative when `to` lies before. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return (Date.parse(to) - Date.parse(from)) / dayLength;
}

/** First day of a month; month may run past 12 or below 1 and carries into the year. */
export function firstOfMonth(year: number, month: number): LocalDate {
  return new Date(Date.UTC(year, month - 1, 1)).toISOString().slice(0, 10) as LocalDate;
}

/** Last day of a month, leap years included; months carry as in `firstOfMonth`. */
export function lastOfMonth(year: number, month: number): LocalDate {
  return addDays(firstOfMonth(year, month + 1), -1);
}

/**
 * The instant a wall-clock time (24-hour, HH:MM) stands for in a zone. Null: not a time, or the clocks jump over it
 * that night. A time that comes twice means its first coming.
 */
export function instantAt(date: string, time: string, zone: string): Instant | null {
  if (!readDate(date) || !/^([01]\d|2[0-3]):[0-5]\d$/.test(time) || !isTimeZone(zone)) return null;
  const wall = Temporal.PlainDateTime.from(`${date}T${time}`);
  const zoned = wall.toZonedDateTime(zone, { disambiguation: 'earlier' });
  return zoned.toPlainDateTime().equals(wall) ? (zoned.toInstant().toString() as Instant) : null;
}
