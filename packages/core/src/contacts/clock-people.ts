import { readContactClock, hoursWords, type ClockReading } from '../cases/index.ts';
import { addHours, type Clock, type Instant } from '../shared/calendar.ts';
import { checkChoice, checkText } from '../shared/check.ts';
import { accepted, refused, type Decision } from '../shared/decision.ts';
import type { CaseId, Id, PersonId } from '../shared/ids.ts';
import type { Issue } from '../shared/refusals.ts';

export type ClockPersonId = Id<'clock_person'>;

/** Who is to be reached within the contact clock besides the student (IR-07, L55 to L57). */
export const clockKindWords = {
  deans_office: 'Dean’s office or student affairs',
  home_director: 'Program or clerkship director at home',
  mentor: 'Research or specialty mentor',
  other: 'Somebody else',
} as const;
export type ClockKind = keyof typeof clockKindWords;
export const clockKinds = Object.keys(clockKindWords) as readonly ClockKind[];

/** Kinds the guide names that an office cannot stand for itself: asked about until somebody is on the clock. */
const wantedKinds = ['home_director', 'mentor'] as const satisfies readonly ClockKind[];

/** What came of a try. Only `reached` stops the clock of that person; a message or a try keeps it running. */
export const tryOutcomeWords = {
  reached: 'Reached',
  left_message: 'Left a message',
  tried: 'Tried, no answer',
} as const;
export type TryOutcome = keyof typeof tryOutcomeWords;
export const tryOutcomes = Object.keys(tryOutcomeWords) as readonly TryOutcome[];

/** Most people on one case's clock. */
export const clockPeopleLimit = 20;

/** Somebody who is to be reached about a case within the contact clock. */
export interface ClockPerson {
  readonly id: ClockPersonId;
  readonly caseId: CaseId;
  readonly kind: ClockKind;
  readonly name: string;
  readonly dueAt: Instant;
  /** When somebody first reached them; null until then. */
  readonly reachedAt: Instant | null;
  readonly version: number;
}

/** One try to reach somebody on the clock, as logged. */
export interface ClockTry {
  readonly id: Id<'clock_try'>;
  readonly personId: ClockPersonId;
  readonly outcome: TryOutcome;
  readonly happenedAt: Instant;
  readonly madeBy: PersonId;
  readonly words: string;
}

/** What is entered for a try. */
export interface ClockTryEntry {
  readonly outcome: string;
  readonly happenedAt: Instant;
  readonly words: string;
}

/** Issues of somebody to be put on the clock. */
export function checkClockPerson(entry: {
  readonly kind: string;
  readonly name: string;
}): readonly Issue[] {
  return [
    ...checkChoice('kind', entry.kind, clockKinds),
    ...checkText('name', entry.name, { required: true, max: 120 }),
  ];
}

/**
 * Puts somebody on the clock: due with the case's own clock, or, named later, the same number of hours from now on.
 * Refuses INPUT_NOT_VALID.
 */
export function putOnClock(
  entry: { readonly kind: string; readonly name: string },
  of: Pick<ClockPerson, 'id' | 'caseId'> & {
    readonly caseDueAt: Instant;
    readonly clockHours: number;
    readonly already: number;
  },
  clock: Clock,
): Decision<ClockPerson> {
  const issues = checkClockPerson(entry);
  if (issues.length > 0) return refused('INPUT_NOT_VALID', { issues });
  if (of.already >= clockPeopleLimit) {
    const facts = { max: clockPeopleLimit, length: of.already + 1 };
    return refused('INPUT_NOT_VALID', { issues: [{ field: 'name', code: 'too_long', facts }] });
  }
  const later = addHours(clock.now, of.clockHours);
  return accepted({
    id: of.id,
    caseId: of.caseId,
    kind: entry.kind as ClockKind,
    name: entry.name.trim(),
    dueAt: millis(of.caseDueAt) > millis(later) ? of.caseDueAt : later,
    reachedAt: null,
    version: 1,
  });
}

/** Issues of a try. An hour ahead passes, for clocks that differ. */
export function checkClockTry(entry: ClockTryEntry, clock: Clock): readonly Issue[] {
  const ahead = millis(entry.happenedAt) > millis(addHours(clock.now, 1));
  return [
    ...checkChoice('outcome', entry.outcome, tryOutcomes),
    ...(ahead ? [{ field: 'happenedAt', code: 'in_the_future' } as const] : []),
    ...checkText('words', entry.words, { max: 2000 }),
  ];
}

/** Logs a try: reached stops the clock, at the earliest time somebody was reached. Refuses INPUT_NOT_VALID. */
export function logTry(
  person: ClockPerson,
  entry: ClockTryEntry,
  of: Pick<ClockTry, 'id' | 'madeBy'>,
  clock: Clock,
): Decision<{ readonly person: ClockPerson; readonly made: ClockTry }> {
  const issues = checkClockTry(entry, clock);
  if (issues.length > 0) return refused('INPUT_NOT_VALID', { issues });
  const outcome = entry.outcome as TryOutcome;
  const { happenedAt } = entry;
  const made = { ...of, personId: person.id, outcome, happenedAt, words: entry.words.trim() };
  const first =
    outcome === 'reached' && (!person.reachedAt || millis(happenedAt) < millis(person.reachedAt));
  return accepted({ person: first ? { ...person, reachedAt: happenedAt } : person, made });
}

/** The clock of one person, in whole hours. */
export function readPersonClock(
  { dueAt, reachedAt }: Pick<ClockPerson, 'dueAt' | 'reachedAt'>,
  clock: Clock,
): ClockReading {
  return readContactClock({ dueAt, firstContactAt: reachedAt }, clock);
}

/** The clock of one person in words for staff. */
export function personClockWords(reading: ClockReading): string {
  if (reading.state === 'met') return 'Reached';
  if (reading.state === 'past') return `Past time, ${hoursWords(reading.left)}`;
  return reading.left === 0 ? 'Due within the hour' : `Due in ${hoursWords(reading.left)}`;
}

/** Kinds a guide names that nobody on the clock stands for; `follows` says whether such a guide applies to the case. */
export function kindsNotNamed(
  people: readonly Pick<ClockPerson, 'kind'>[],
  follows: boolean,
): readonly ClockKind[] {
  if (!follows) return [];
  return wantedKinds.filter((kind) => people.every((one) => one.kind !== kind));
}

function millis(instant: Instant): number {
  return Temporal.Instant.from(instant).epochMilliseconds;
}
