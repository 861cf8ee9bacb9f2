import type { Instant } from '../shared/calendar.ts';
import { checkChoice, checkText } from '../shared/check.ts';
import { accepted, refused, type Decision } from '../shared/decision.ts';
import type { PersonId } from '../shared/ids.ts';

/** A student said that things are not well. It stays on the lists of named staff until one of them has acted (IMG-05). */
export interface Escalation {
  readonly words: string;
  readonly raisedAt: Instant;
  readonly seenBy: PersonId | null;
  readonly seenByName: string | null;
  readonly seenAt: Instant | null;
  readonly how: EscalationAct | null;
  /** What the student reads; may be empty. */
  readonly answer: string;
  readonly actedByName: string | null;
  readonly actedAt: Instant | null;
}

/** What somebody did about it. */
export const escalationActs = {
  spoke: 'Spoke with the student',
  arranged: 'Arranged support with the student',
  handed_on: 'Handed on to somebody who has taken it',
} as const;
export type EscalationAct = keyof typeof escalationActs;

/** Longest words, in characters. */
export const escalationLength = 2000;

interface Who {
  readonly id: PersonId;
  readonly name: string;
}

/** Says it; words are welcome and never required. Refuses INPUT_NOT_VALID. */
export function raise(words: string, now: Instant): Decision<Escalation> {
  const issues = checkText('words', words, { max: escalationLength });
  if (issues.length > 0) return refused('INPUT_NOT_VALID', { issues });
  return accepted({
    words: words.trim(),
    raisedAt: now,
    seenBy: null,
    seenByName: null,
    seenAt: null,
    how: null,
    answer: '',
    actedByName: null,
    actedAt: null,
  });
}

/** Somebody has seen it. The first stays on record; it stays on the lists, because seeing is not acting. */
export function seeEscalation(of: Escalation, by: Who, now: Instant): Escalation {
  return of.seenAt ? of : { ...of, seenBy: by.id, seenByName: by.name, seenAt: now };
}

/** Somebody has acted: it leaves the lists and stays on record. Refuses ESCALATION_ANSWERED, INPUT_NOT_VALID. */
export function act(
  of: Escalation,
  did: { readonly how: string; readonly answer: string },
  by: Who,
  now: Instant,
): Decision<Escalation> {
  if (of.actedAt) return refused('ESCALATION_ANSWERED', { name: of.actedByName ?? '' });
  const issues = [
    ...checkChoice('how', did.how, Object.keys(escalationActs)),
    ...checkText('answer', did.answer, { max: escalationLength }),
  ];
  if (issues.length > 0) return refused('INPUT_NOT_VALID', { issues });
  return accepted({
    ...seeEscalation(of, by, now),
    how: did.how as EscalationAct,
    answer: did.answer.trim(),
    actedByName: by.name,
    actedAt: now,
  });
}
