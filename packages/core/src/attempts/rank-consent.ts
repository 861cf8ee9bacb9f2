import type { Instant } from '../shared/calendar.ts';
import { checkText } from '../shared/check.ts';
import { accepted, refused, type Decision } from '../shared/decision.ts';
import type { CaseId, Id, PersonId } from '../shared/ids.ts';

/**
 * The person's consent that the office keeps what she volunteers about her rank list. Nobody may ask for the list
 * itself (NRMP: schools do not require or press for it), so nothing reminds anybody that this is absent.
 */
export interface RankConsent {
  readonly id: Id<'rank_consent'>;
  readonly caseId: CaseId;
  /** How it was given, in words: "Said so in the meeting of 31 March". */
  readonly how: string;
  readonly recordedBy: PersonId | null;
  readonly givenAt: Instant;
  readonly revokedAt: Instant | null;
}

/** Records a consent. Refuses INPUT_NOT_VALID without saying how it was given. */
export function giveRankConsent(
  how: string,
  of: Pick<RankConsent, 'id' | 'caseId' | 'recordedBy' | 'givenAt'>,
): Decision<RankConsent> {
  const issues = checkText('how', how, { required: true, max: 400 });
  if (issues.length > 0) return refused('INPUT_NOT_VALID', { issues });
  return accepted({ ...of, how: how.trim(), revokedAt: null });
}

/** Her own consent, given by herself in the portal: `recordedBy` is the student. */
export function giveOwnRankConsent(
  of: Pick<RankConsent, 'id' | 'caseId' | 'recordedBy' | 'givenAt'>,
): RankConsent {
  return { ...of, how: 'By the student, in the portal', revokedAt: null };
}

/** Takes it back: from then on ranks are not kept, and those kept are removed. */
export function revokeRankConsent(consent: RankConsent, at: Instant): RankConsent {
  return { ...consent, revokedAt: consent.revokedAt ?? at };
}
