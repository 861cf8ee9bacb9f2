import type { Instant } from '../shared/calendar.ts';
import { checkChoice, checkText } from '../shared/check.ts';
import { accepted, refused, type Decision } from '../shared/decision.ts';
import type { Id, LetterId, PersonId } from '../shared/ids.ts';
import { waiverChoices, type LetterStatus, type WaiverChoice } from './vocabulary.ts';

/**
 * What a student decided about reading one letter: hers alone to sign, never asked for as a condition, and open to be
 * taken back for letters not yet sent in (domain.md 5, FERPA 99.12).
 */
export interface LetterWaiver {
  readonly id: Id<'letter_waiver'>;
  readonly letterId: LetterId;
  readonly studentId: PersonId;
  readonly choice: WaiverChoice;
  /** Her name as she wrote it. */
  readonly signedName: string;
  readonly signedAt: Instant;
  readonly revokedAt: Instant | null;
}

/** What she enters. */
export interface WaiverEntry {
  readonly choice: string;
  readonly signedName: string;
}

/**
 * Signs for one letter. Waiving needs her name in her own hand; keeping the right to read needs nothing. Refuses
 * INPUT_NOT_VALID, LETTER_WAIVER_STANDS once a waived letter was sent in.
 */
export function signWaiver(
  entry: WaiverEntry,
  of: Pick<LetterWaiver, 'id' | 'letterId' | 'studentId'>,
  before: { readonly waiver: WaiverChoice | null; readonly status: LetterStatus },
  now: Instant,
): Decision<LetterWaiver> {
  const issues = [
    ...checkChoice('choice', entry.choice, Object.keys(waiverChoices)),
    ...checkText('signedName', entry.signedName, {
      required: entry.choice === 'waived',
      max: 120,
      min: 2,
    }),
  ];
  if (issues.length > 0) return refused('INPUT_NOT_VALID', { issues });
  if (stands(before)) return refused('LETTER_WAIVER_STANDS', {});
  const { id, letterId, studentId } = of;
  return accepted({
    id,
    letterId,
    studentId,
    choice: entry.choice as WaiverChoice,
    signedName: entry.signedName.trim(),
    signedAt: now,
    revokedAt: null,
  });
}

/** Takes it back, for a letter not yet sent in. Refuses LETTER_WAIVER_STANDS. */
export function revokeWaiver(
  waiver: LetterWaiver,
  status: LetterStatus,
  now: Instant,
): Decision<LetterWaiver> {
  if (stands({ waiver: waiver.choice, status })) return refused('LETTER_WAIVER_STANDS', {});
  return accepted({ ...waiver, revokedAt: now });
}

/** A writer who sent a letter under a waiver may rely on it. */
function stands(before: { readonly waiver: WaiverChoice | null; readonly status: LetterStatus }) {
  return before.waiver === 'waived' && before.status === 'submitted';
}
