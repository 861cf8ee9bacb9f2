import { dateOf, type Clock, type Instant, type LocalDate } from '../shared/calendar.ts';
import { checkText } from '../shared/check.ts';
import { accepted, refused, type Decision } from '../shared/decision.ts';
import type { Id } from '../shared/ids.ts';
import { step, type Debrief } from './debrief.ts';
import type { Addendum, Section } from './writing.ts';

/** From this hour on nobody is there to talk to about what one has just read (screens.md 4.5). */
export const quietFromHour = 18;
/** The hour proposed instead. */
export const morningHour = 9;

/** Why a moment is a bad one to read a debrief alone: the evening, or the last day before the weekend. */
export type QuietTime = 'evening' | 'friday' | 'weekend';

/** What the student reads: fixed at the moment of its release. `addendumId` is null for the debrief itself. */
export interface PortalDebrief {
  readonly id: Id<'portal_debrief'>;
  readonly summary: string;
  readonly agreedSteps: string;
  readonly heldOn: LocalDate;
  readonly addendumId: Addendum['id'] | null;
  readonly visibleFrom: Instant | null;
  readonly releasedAt: Instant;
  readonly withdrawnAt: Instant | null;
}

/** The words one release hands over. */
export type Handover = Pick<PortalDebrief, 'summary' | 'agreedSteps' | 'addendumId'>;

/** Whether a moment is a quiet time in the institution's zone; null when it is a good one. */
export function quietTime(at: Instant, zone: Clock['zone']): QuietTime | null {
  const local = Temporal.Instant.from(at).toZonedDateTimeISO(zone);
  if (local.dayOfWeek > 5) return 'weekend';
  if (local.dayOfWeek === 5) return 'friday';
  return local.hour >= quietFromHour ? 'evening' : null;
}

/** The next morning, after `at`, that is no quiet time. */
export function nextGoodTime(at: Instant, zone: Clock['zone']): Instant {
  const local = Temporal.Instant.from(at).toZonedDateTimeISO(zone);
  let morning = local.with({
    hour: morningHour,
    minute: 0,
    second: 0,
    millisecond: 0,
    microsecond: 0,
    nanosecond: 0,
  });
  const isGood = () =>
    Temporal.ZonedDateTime.compare(morning, local) > 0 && !quietTime(instantOf(morning), zone);
  while (!isGood()) morning = morning.add({ days: 1 });
  return instantOf(morning);
}

/** What a release would hand over now: the summary unless it is with the student already, and new addenda for her. */
export function toHandOver(
  sections: readonly Pick<Section, 'section' | 'body'>[],
  addenda: readonly Pick<Addendum, 'id' | 'body' | 'forStudent'>[],
  releases: readonly Pick<PortalDebrief, 'addendumId' | 'withdrawnAt'>[],
): readonly Handover[] {
  const live = new Set(releases.filter((r) => !r.withdrawnAt).map((r) => r.addendumId));
  const words = (name: string) => sections.find((s) => s.section === name)?.body.trim() ?? '';
  const [summary, agreedSteps] = [words('student_summary'), words('agreed_steps')];
  const first = live.has(null) || !summary ? [] : [{ summary, agreedSteps, addendumId: null }];
  const later = addenda
    .filter((addendum) => addendum.forStudent && !live.has(addendum.id))
    .map((addendum) => ({ summary: addendum.body, agreedSteps: '', addendumId: addendum.id }));
  return [...first, ...later];
}

/** When the student may read it, and whether a quiet time was meant. */
export interface ReleaseTime {
  /** Null: at once. */
  readonly visibleFrom: Instant | null;
  /** Release time of a held case: nothing reaches the student before it. Null when the case is not held. */
  readonly notBefore: Instant | null;
  readonly quietTimeConfirmed: boolean;
}

/** A release as it will be written down. */
export interface Release {
  readonly debrief: Debrief;
  readonly handovers: readonly Handover[];
  readonly heldOn: LocalDate;
  readonly visibleFrom: Instant;
}

/**
 * Releases what the student has not got yet. Refuses DEBRIEF_STATE before signing, DEBRIEF_NOTHING_TO_RELEASE,
 * INPUT_NOT_VALID for a time that has passed, and DEBRIEF_QUIET_TIME, with a better time, for an evening, a Friday or
 * a weekend that was not confirmed (screens.md 4.5).
 */
export function release(
  debrief: Debrief,
  handovers: readonly Handover[],
  time: ReleaseTime,
  clock: Clock,
): Decision<Release> {
  const next = step(debrief, 'release');
  if (!next.accepted) return next;
  if (handovers.length === 0) return refused('DEBRIEF_NOTHING_TO_RELEASE', {});
  const asked = time.visibleFrom ?? clock.now;
  const visibleFrom = time.notBefore && isBefore(asked, time.notBefore) ? time.notBefore : asked;
  if (isBefore(asked, clock.now))
    return refused('INPUT_NOT_VALID', { issues: [{ field: 'visibleFrom', code: 'in_the_past' }] });
  const quiet = quietTime(visibleFrom, clock.zone);
  if (quiet && !time.quietTimeConfirmed) {
    const suggested = nextGoodTime(visibleFrom, clock.zone);
    return refused('DEBRIEF_QUIET_TIME', { when: quiet, suggested });
  }
  const heldOn = dateOf(debrief.heldAt ?? debrief.startsAt, debrief.timeZone);
  return accepted({ debrief: next.value, handovers, heldOn, visibleFrom });
}

/**
 * Takes every live release back, with a reason: the student no longer finds it. That it was released, and why it was
 * taken back, stay on record. Whether she reads is not watched. Refuses DEBRIEF_STATE, INPUT_NOT_VALID without a reason.
 */
export function withdraw(debrief: Debrief, reason: string): Decision<Debrief> {
  const next = step(debrief, 'withdraw');
  const issues = checkText('reason', reason, { required: true, max: 1000 });
  if (!next.accepted) return next;
  return issues.length > 0 ? refused('INPUT_NOT_VALID', { issues }) : next;
}

function isBefore(one: Instant, other: Instant): boolean {
  return Temporal.Instant.compare(one, other) < 0;
}

function instantOf(time: Temporal.ZonedDateTime): Instant {
  return time.toInstant().toString() as Instant;
}
