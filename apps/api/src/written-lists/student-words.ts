import { factorWords, type FactorCode } from '@onward/core/diagnosis';
import type { AttemptRow } from '../attempts/index.ts';
import { packsFor, type GuidePack } from '@onward/guides/pack';
import { packs } from '@onward/guides/packs';

/** The guides that apply to a season; all of them without one. */
function applying(attempt: AttemptRow | undefined): readonly GuidePack[] {
  if (!attempt) return packs;
  const codes = packsFor({
    specialty: attempt.specialty,
    region: attempt.aimedRegion === 'los_angeles' ? 'los_angeles' : 'other',
    trainedAbroad: attempt.applicantType === 'us_img' || attempt.applicantType === 'non_us_img',
  });
  return packs.filter(({ code }) => codes.includes(code));
}

/** What the guides say to the student about a factor, as a beginning; the factor's own words where they say nothing. */
export function studentWordsFor(factor: FactorCode, attempt: AttemptRow | undefined): string {
  const reasons = applying(attempt).flatMap((pack) => pack.reasons);
  const reason =
    reasons.find(({ factors }) => factors[0] === factor) ??
    reasons.find(({ factors }) => factors.includes(factor));
  return reason?.student ?? factorWords[factor];
}
