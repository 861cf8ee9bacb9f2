import { factorWords, type FactorCode } from '@onward/core/diagnosis';
import type { CaseId } from '@onward/core/shared';
import { applyingPacks, profileOf } from '@onward/guides/pack';
import { attemptsOfCase } from '../attempts/index.ts';
import { adoptedVersions, packsFrom } from '../guide-packs/index.ts';
import { actor, current } from '../platform/tenancy/index.ts';

/**
 * What the guides that apply to a case say to the student about a factor, as a beginning, in the institution's words;
 * the factor's own words where they say nothing. Without a season all guides are asked.
 */
export async function studentWordsIn(caseId: CaseId): Promise<(factor: FactorCode) => string> {
  const { institutionId } = actor();
  const [[attempt], adopted] = await current().reads(
    attemptsOfCase(institutionId, caseId),
    adoptedVersions(institutionId),
  );
  const used = packsFrom(adopted);
  const applying = attempt ? applyingPacks(profileOf(attempt), used) : used;
  const reasons = applying.flatMap((pack) => pack.reasons);
  return (factor) => {
    const reason =
      reasons.find(({ factors }) => factors[0] === factor) ??
      reasons.find(({ factors }) => factors.includes(factor));
    return reason?.student ?? factorWords[factor];
  };
}
