import { dateOf, type Clock, type Instant, type LocalDate } from '../shared/calendar.ts';
import { checkChoice, checkDate, checkText } from '../shared/check.ts';
import { accepted, refused, type Decision } from '../shared/decision.ts';
import type { Id } from '../shared/ids.ts';
import type { Issue } from '../shared/refusals.ts';

/** What a student may let somebody from outside know about her, beside the questions themselves. */
export const sharedThings = ['name', 'specialty'] as const;
export type SharedThing = (typeof sharedThings)[number];

/** What the office asks the student to agree to: to whom, what, why and until when. */
export interface ConsentAsk {
  readonly toWhom: string;
  readonly what: readonly SharedThing[];
  readonly why: string;
  readonly until: LocalDate;
}

/** The student's answer to one ask, in her own row. */
export interface Consent extends ConsentAsk {
  readonly id: Id<'debrief_consent'>;
  readonly answer: 'given' | 'declined';
  readonly answeredAt: Instant;
  readonly revokedAt: Instant | null;
  readonly version: number;
}

/** Issues of an ask; the form and the service call this. */
export function checkConsentAsk(entry: {
  readonly toWhom: string;
  readonly what: readonly string[];
  readonly why: string;
  readonly until: string;
}): readonly Issue[] {
  return [
    ...checkText('toWhom', entry.toWhom, { required: true, max: 120 }),
    ...entry.what.flatMap((thing) => checkChoice('what', thing, sharedThings)),
    ...checkText('why', entry.why, { required: true, max: 1000 }),
    ...checkDate('until', entry.until, true),
  ];
}

/** Asks the student for her consent. Refuses INPUT_NOT_VALID, also for a day that has passed. */
export function askConsent(
  entry: Parameters<typeof checkConsentAsk>[0],
  { now, zone }: Clock,
): Decision<ConsentAsk> {
  const issues = checkConsentAsk(entry);
  if (issues.length > 0) return refused('INPUT_NOT_VALID', { issues });
  if (entry.until < dateOf(now, zone))
    return refused('INPUT_NOT_VALID', { issues: [{ field: 'until', code: 'in_the_past' }] });
  return accepted({
    toWhom: entry.toWhom.trim(),
    what: sharedThings.filter((thing) => entry.what.includes(thing)),
    why: entry.why.trim(),
    until: entry.until as LocalDate,
  });
}

/** The student's answer: she may give less than was asked. Refuses CONSENT_ANSWERED when she has answered already. */
export function answerConsent(
  ask: ConsentAsk & { readonly answered: boolean },
  given: { readonly id: Consent['id']; readonly agrees: boolean; readonly what: readonly string[] },
  now: Instant,
): Decision<Consent> {
  if (ask.answered) return refused('CONSENT_ANSWERED', {});
  const { toWhom, why, until } = ask;
  return accepted({
    id: given.id,
    toWhom,
    why,
    until,
    what: given.agrees ? ask.what.filter((thing) => given.what.includes(thing)) : [],
    answer: given.agrees ? 'given' : 'declined',
    answeredAt: now,
    revokedAt: null,
    version: 1,
  });
}

/** Takes a consent back, at any time and without a reason. Refuses CONSENT_ANSWERED when there is none to take back. */
export function revokeConsent<One extends Pick<Consent, 'answer' | 'revokedAt'>>(
  consent: One,
  now: Instant,
): Decision<One> {
  if (consent.answer !== 'given' || consent.revokedAt) return refused('CONSENT_ANSWERED', {});
  return accepted({ ...consent, revokedAt: now });
}
