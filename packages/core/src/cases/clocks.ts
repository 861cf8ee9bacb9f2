import { addDays, addHours, dateOf, daysBetween, today } from '../shared/calendar.ts';
import type { Clock, Instant, LocalDate } from '../shared/calendar.ts';

/** The institution's figures for the two clocks (guides: IR-07 24 to 48 hours; IMG-11 within the first month). */
export interface ClockSettings {
  /** Hours in which one should have tried. */
  readonly contactFirstHours: number;
  /** Hours in which somebody should have spoken with the student. */
  readonly contactClockHours: number;
  /** Calendar days in which the first debrief should have been held. */
  readonly debriefClockDays: number;
}

/** Both clocks start when the case is known to those who help: at the referral, or at the release of a held list. */
export function clockStart(times: {
  readonly referredAt: Instant;
  readonly heldUntil: Instant | null;
}): Instant {
  const { referredAt, heldUntil } = times;
  if (!heldUntil) return referredAt;
  return Temporal.Instant.compare(
    Temporal.Instant.from(heldUntil),
    Temporal.Instant.from(referredAt),
  ) > 0
    ? heldUntil
    : referredAt;
}

/** When the contact clock runs out. */
export function contactDueAt(start: Instant, settings: ClockSettings): Instant {
  return addHours(start, settings.contactClockHours);
}

/** The day by which the first debrief should have been held, in the institution's zone. */
export function debriefDueOn(start: Instant, settings: ClockSettings, clock: Clock): LocalDate {
  return addDays(dateOf(start, clock.zone), settings.debriefClockDays);
}

/**
 * What a clock shows. `met`: it happened. `running`: there is time, `left` hours or days. `past`: the time is over
 * by `left` hours or days.
 */
export interface ClockReading {
  readonly state: 'met' | 'running' | 'past';
  readonly left: number;
}

/** The contact clock, in whole hours. */
export function readContactClock(
  facts: { readonly dueAt: Instant; readonly firstContactAt: Instant | null },
  clock: Clock,
): ClockReading {
  if (facts.firstContactAt) return { state: 'met', left: 0 };
  const hours = Temporal.Instant.from(clock.now).until(Temporal.Instant.from(facts.dueAt)).total({
    unit: 'hours',
  });
  return hours >= 0
    ? { state: 'running', left: Math.floor(hours) }
    : { state: 'past', left: Math.ceil(-hours) };
}

/** The debrief clock, in whole calendar days of the institution's zone. On the day itself there are 0 left. */
export function readDebriefClock(
  facts: { readonly dueOn: LocalDate; readonly heldAt: Instant | null },
  clock: Clock,
): ClockReading {
  if (facts.heldAt) return { state: 'met', left: 0 };
  const days = daysBetween(today(clock), facts.dueOn);
  return days >= 0 ? { state: 'running', left: days } : { state: 'past', left: -days };
}

const plural = (n: number, unit: string): string => `${n} ${unit}${n === 1 ? '' : 's'}`;

/** Hours in words; from two days on, in days. */
export function hoursWords(hours: number): string {
  return hours < 48 ? plural(hours, 'hour') : plural(Math.floor(hours / 24), 'day');
}

/** The contact clock in words for staff. */
export function contactClockWords(reading: ClockReading): string {
  if (reading.state === 'met') return 'Spoken with';
  if (reading.state === 'past') return `First conversation past time, ${hoursWords(reading.left)}`;
  return reading.left === 0
    ? 'First conversation due within the hour'
    : `First conversation due in ${hoursWords(reading.left)}`;
}

/** The debrief clock in words for staff. */
export function debriefClockWords(reading: ClockReading): string {
  if (reading.state === 'met') return 'Debrief held';
  if (reading.state === 'past') return `Debrief past date, ${plural(reading.left, 'day')}`;
  return reading.left === 0 ? 'Debrief due today' : `Debrief due in ${plural(reading.left, 'day')}`;
}
