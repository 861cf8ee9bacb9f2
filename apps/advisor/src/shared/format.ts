import type { Instant, LocalDate } from '@onward/core/shared';

/** Dates as people say them, in the reader's own order; a time always says its zone where zones may differ. */
const locale = undefined;

const dayStyles = {
  /** 9 Apr */
  short: { day: 'numeric', month: 'short' },
  /** Thu 16 Apr */
  weekday: { weekday: 'short', day: 'numeric', month: 'short' },
  /** Thursday 16 April */
  long: { weekday: 'long', day: 'numeric', month: 'long' },
  /** 16 April 2026 */
  full: { day: 'numeric', month: 'long', year: 'numeric' },
  /** April 2026 */
  month: { month: 'long', year: 'numeric' },
} satisfies Record<string, Intl.DateTimeFormatOptions>;

export type DayStyle = keyof typeof dayStyles;

function isThisYear(year: number): boolean {
  return year === new Date().getFullYear();
}

/** A calendar date in words; the year is added when it is not this one. */
export function dayInWords(date: LocalDate, style: DayStyle = 'short'): string {
  const utc = new Date(`${date}T00:00:00Z`);
  const year = isThisYear(utc.getUTCFullYear()) ? {} : { year: 'numeric' as const };
  return new Intl.DateTimeFormat(locale, { ...year, ...dayStyles[style], timeZone: 'UTC' }).format(
    utc,
  );
}

/** The day an instant falls on in a zone, in words. */
export function instantDay(instant: Instant, zone: string, style: DayStyle = 'short'): string {
  const when = new Date(instant);
  const year = isThisYear(when.getFullYear()) ? {} : { year: 'numeric' as const };
  return new Intl.DateTimeFormat(locale, { ...year, ...dayStyles[style], timeZone: zone }).format(
    when,
  );
}

/** Only the time of day: `2:30 PM`. */
export function timeOfDay(instant: Instant, zone: string): string {
  const style = { hour: 'numeric', minute: '2-digit', timeZone: zone } as const;
  return new Intl.DateTimeFormat(locale, style).format(new Date(instant));
}

/** Day, time and zone: `Thu, Apr 16, 2:30 PM EDT`. For meetings and deadlines. */
export function instantInWords(instant: Instant, zone: string): string {
  const style = {
    hour: 'numeric',
    minute: '2-digit',
    timeZone: zone,
    timeZoneName: 'short',
  } as const;
  const time = new Intl.DateTimeFormat(locale, style).format(new Date(instant));
  return `${instantDay(instant, zone, 'weekday')}, ${time}`;
}

/** When something happened, the nearer the finer: `today, 8:12`, `yesterday, 17:40`, `Fri 10 Apr`. */
export function happened(instant: Instant, zone: string, now = new Date()): string {
  const day = calendarDay(new Date(instant), zone);
  if (day === calendarDay(now, zone)) return `today, ${timeOfDay(instant, zone)}`;
  const dayBefore = new Date(now.getTime() - 86_400_000);
  if (day === calendarDay(dayBefore, zone)) return `yesterday, ${timeOfDay(instant, zone)}`;
  return instantDay(instant, zone, 'weekday');
}

/** Today's calendar date in a zone, for the first value of a date field. */
export function todayIn(zone: string): LocalDate {
  return calendarDay(new Date(), zone) as LocalDate;
}

function calendarDay(when: Date, zone: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(when);
}

/** `1 step`, `4 steps`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
