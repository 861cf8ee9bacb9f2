import { factorWords, type FactorCode } from '@onward/core/diagnosis';
import type { AttemptRow } from '../attempts/index.ts';
import { applyingPacks, profileOf, type GuidePack } from '@onward/guides/pack';
import { packs } from '@onward/guides/packs';

/** The guides that apply to a season; all of them without one. */
function applying(attempt: AttemptRow | undefined): readonly GuidePack[] {
  return attempt ? applyingPacks(profileOf(attempt), packs) : packs;
}

/** What the guides say to the student about a factor, as a beginning; the factor's own words where they say nothing. */
export function studentWordsFor(factor: FactorCode, attempt: AttemptRow | undefined): string {
  const reasons = applying(attempt).flatMap((pack) => pack.reasons);
  const reason =
    reasons.find(({ factors }) => factors[0] === factor) ??
    reasons.find(({ factors }) => factors.includes(factor));
  return reason?.student ?? factorWords[factor];
}
