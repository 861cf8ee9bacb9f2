import type { Domain } from '../diagnosis/index.ts';
import { domains } from '../diagnosis/index.ts';
import type { Debrief } from '../debriefs/index.ts';
import { canDo, debriefVerbs } from '../debriefs/index.ts';
import {
  addDays,
  dateOf,
  startOf,
  type Clock,
  type Instant,
  type LocalDate,
} from '../shared/calendar.ts';
import { checkChoice, checkDate, checkText } from '../shared/check.ts';
import { accepted, refused, type Decision } from '../shared/decision.ts';
import type { CaseId, DebriefId, Id, PersonId } from '../shared/ids.ts';
import type { Issue } from '../shared/refusals.ts';
import type { Consent } from './consent.ts';

/**
 * On what ground somebody is asked: she works here and knows the case, the school has designated her as one of its
 * officials for this purpose, or the student has agreed in writing.
 */
export const bases = ['staff', 'school_official', 'student_consent'] as const;
export type Basis = (typeof bases)[number];

/** Longest time an invitation from outside stays open, in days. */
export const longestInvitationDays = 90;

/** Somebody asked to answer a debrief's questions for herself. */
export interface Debriefer {
  readonly id: Id<'debriefer'>;
  readonly caseId: CaseId;
  readonly debriefId: DebriefId;
  /** A kind of the guides that apply, or `other`. */
  readonly kind: string;
  readonly name: string;
  /** Null: she comes from outside, by link. */
  readonly personId: PersonId | null;
  readonly basis: Basis;
  /** Why she may know, in words; of a school official also who designated her. */
  readonly basisWords: string;
  readonly consentId: Id<'debrief_consent'> | null;
  /** From when on nothing is open to her any more; null for staff. */
  readonly endsAt: Instant | null;
  /** Codes of the questions, the same for everybody asked at one debrief. */
  readonly questions: readonly string[];
  /** Domains she is asked about; what is left out shows as "not asked". */
  readonly domains: readonly Domain[];
  readonly givenAt: Instant | null;
  readonly withdrawnAt: Instant | null;
  readonly version: number;
}

/** How it stands with somebody who was asked. */
export type DebrieferStanding = 'asked' | 'given' | 'withdrawn' | 'ended';

/** How it stands with her now. What was given stays given, whatever ends later. */
export function standingOf(
  one: Pick<Debriefer, 'givenAt' | 'withdrawnAt' | 'endsAt'>,
  now: Instant,
): DebrieferStanding {
  if (one.givenAt) return 'given';
  if (one.withdrawnAt) return 'withdrawn';
  return one.endsAt && Temporal.Instant.compare(one.endsAt, now) <= 0 ? 'ended' : 'asked';
}

/** What is entered about somebody who is asked. */
export interface DebrieferEntry {
  readonly kind: string;
  readonly name: string;
  readonly personId: PersonId | null;
  readonly basis: string;
  readonly basisWords: string;
  /** The last day on which she can answer, in the institution's zone; null for staff. */
  readonly endsOn: string | null;
  readonly domains: readonly string[];
}

/** What an invitation is checked against. */
export interface Asking {
  readonly id: Id<'debriefer'>;
  readonly debrief: Pick<Debrief, 'id' | 'caseId' | 'state'>;
  readonly kinds: readonly string[];
  readonly questions: readonly string[];
  /** The consent named, if one was. */
  readonly consent: Consent | null;
  readonly clock: Clock;
}

/** Issues of an entry; the form and the service call this. */
export function checkDebriefer(entry: DebrieferEntry, kinds: readonly string[]): readonly Issue[] {
  return [
    ...checkChoice('kind', entry.kind, [...kinds, 'other']),
    ...checkText('name', entry.name, { required: true, max: 120 }),
    ...checkText('basisWords', entry.basisWords, { max: 1000 }),
    ...entry.domains.flatMap((domain) => checkChoice('domains', domain, domains)),
    ...(entry.personId ? [] : checkDate('endsOn', entry.endsOn, true)),
  ];
}

/**
 * Asks somebody. From outside only on a recorded basis and until a day that is named. Refuses DEBRIEF_STATE once the
 * debrief is signed or called off, DEBRIEFER_NEEDS_BASIS, INPUT_NOT_VALID.
 */
export function ask(entry: DebrieferEntry, asking: Asking): Decision<Debriefer> {
  const { debrief, consent, clock } = asking;
  if (!canDo('invite', debrief.state))
    return refused('DEBRIEF_STATE', { state: debrief.state, allowed: debriefVerbs.invite.from });
  const missing = entry.personId ? null : missingBasis(entry, consent);
  if (missing) return refused('DEBRIEFER_NEEDS_BASIS', { missing });
  const issues = [
    ...checkDebriefer(entry, asking.kinds),
    ...(entry.personId ? [] : checkEnd(entry.endsOn, consent, clock)),
  ];
  if (issues.length > 0) return refused('INPUT_NOT_VALID', { issues });
  const endsAt = entry.personId ? null : startOf(addDays(entry.endsOn as LocalDate, 1), clock.zone);
  return accepted({
    id: asking.id,
    caseId: debrief.caseId,
    debriefId: debrief.id,
    kind: entry.kind,
    name: entry.name.trim(),
    personId: entry.personId,
    basis: entry.personId ? 'staff' : (entry.basis as Basis),
    basisWords: entry.basisWords.trim(),
    consentId: consent?.id ?? null,
    endsAt,
    questions: asking.questions,
    domains: domains.filter((domain) => entry.domains.includes(domain)),
    givenAt: null,
    withdrawnAt: null,
    version: 1,
  });
}

/** Closes what was opened to somebody, with a reason; at once. Refuses DEBRIEFER_CLOSED, INPUT_NOT_VALID. */
export function withdrawDebriefer<One extends Pick<Debriefer, 'withdrawnAt'>>(
  one: One,
  reason: string,
  now: Instant,
): Decision<One> {
  if (one.withdrawnAt) return refused('DEBRIEFER_CLOSED', {});
  const issues = checkText('reason', reason, { required: true, max: 1000 });
  if (issues.length > 0) return refused('INPUT_NOT_VALID', { issues });
  return accepted({ ...one, withdrawnAt: now });
}

/** What is missing before somebody from outside may be asked. */
export type MissingBasis = 'basis' | 'words' | 'consent' | 'revoked';

function missingBasis(
  entry: Pick<DebrieferEntry, 'basis' | 'basisWords'>,
  consent: Consent | null,
): MissingBasis | null {
  if (entry.basis === 'school_official')
    return entry.basisWords.trim().length < 10 ? 'words' : null;
  if (entry.basis !== 'student_consent') return 'basis';
  if (!consent || consent.answer !== 'given') return 'consent';
  return consent.revokedAt ? 'revoked' : null;
}

function checkEnd(
  endsOn: string | null,
  consent: Consent | null,
  { now, zone }: Clock,
): readonly Issue[] {
  if (!endsOn || checkDate('endsOn', endsOn).length > 0) return [];
  const today = dateOf(now, zone);
  if (endsOn < today) return [{ field: 'endsOn', code: 'in_the_past' }];
  const last = addDays(today, longestInvitationDays);
  const latest = consent && consent.until < last ? consent.until : last;
  return endsOn > latest ? [{ field: 'endsOn', code: 'out_of_range', facts: { max: latest } }] : [];
}
