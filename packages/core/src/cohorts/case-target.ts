import type { CaseId } from '../shared/ids.ts';
import type { Decision } from '../shared/decision.ts';
import { accepted, refused } from '../shared/decision.ts';

/** What the rule needs to know of a student's earlier cases. */
export interface EarlierCase {
  readonly id: CaseId;
  readonly failedYear: number;
  readonly closed: boolean;
}

/** A case about to be opened. */
export interface CaseToOpen {
  readonly failedYear: number;
  readonly targetYear: number;
  /** The last case before this one, which it continues. */
  readonly priorCaseId: CaseId | null;
  /** Open cases of earlier cycles, which this one closes as continued. */
  readonly continued: readonly CaseId[];
}

/**
 * Opens the case of somebody who did not match in `failedYear`. It targets the Match of the next year unless a later
 * one is named (TARGET_YEAR_TOO_EARLY otherwise). A case already open for that cycle is CASE_OPEN_FOR_CYCLE; a further
 * failed cycle opens a new case linked to the last.
 */
export function openCase(
  failedYear: number,
  earlier: readonly EarlierCase[],
  targetYear: number = failedYear + 1,
): Decision<CaseToOpen> {
  if (targetYear <= failedYear)
    return refused('TARGET_YEAR_TOO_EARLY', { failedYear, earliest: failedYear + 1 });
  if (earlier.some((c) => c.failedYear === failedYear && !c.closed))
    return refused('CASE_OPEN_FOR_CYCLE', { matchYear: failedYear });
  const before = earlier
    .filter((c) => c.failedYear <= failedYear)
    .sort((a, b) => b.failedYear - a.failedYear);
  return accepted({
    failedYear,
    targetYear,
    priorCaseId: before[0]?.id ?? null,
    continued: before.filter((c) => !c.closed).map((c) => c.id),
  });
}
