import type { CohortId, Id, PersonId } from '../shared/ids.ts';
import type { Instant, LocalDate } from '../shared/calendar.ts';
import type { Decision } from '../shared/decision.ts';
import type { Issue } from '../shared/refusals.ts';
import { accepted, refused } from '../shared/decision.ts';
import { checkChoice, checkText } from '../shared/check.ts';
import { foldName, tidyName } from '../people/index.ts';

/** Why the people of a cohort belong together. */
export const cohortTypes = [
  'did_not_match',
  'partially_matched',
  'not_placed_in_soap',
  'other',
] as const;
export type CohortType = (typeof cohortTypes)[number];

/** The people who did not match in one cycle. */
export interface Cohort {
  readonly id: CohortId;
  readonly cycleId: Id<'cycle'>;
  readonly name: string;
  readonly type: CohortType;
  readonly createdAt: Instant;
  readonly version: number;
}

/** One stay of one student in a cohort; joining again later is another row. */
export interface CohortMember {
  readonly id: Id<'cohort_member'>;
  readonly cohortId: CohortId;
  readonly studentId: PersonId;
  readonly joinedOn: LocalDate;
  readonly joinedBy: PersonId | null;
  readonly leftOn: LocalDate | null;
  readonly leftReason: string | null;
}

/** What is wrong with a cohort as entered. */
export function checkCohort(details: {
  readonly name: string;
  readonly type: string;
}): readonly Issue[] {
  return [
    ...checkText('name', details.name, { required: true, max: 120 }),
    ...checkChoice('type', details.type, cohortTypes),
  ];
}

/** A name for a cohort nobody has named: "2026, did not match". */
export function usualCohortName(matchYear: number): string {
  return `${matchYear}, did not match`;
}

/** Opens a cohort for a cycle. COHORT_NAME_IN_USE when the cycle has one of that name, marks and case aside. */
export function openCohort(
  details: { readonly name: string; readonly type: CohortType },
  namesInCycle: readonly string[],
): Decision<Pick<Cohort, 'name' | 'type'>> {
  const issues = checkCohort(details);
  if (issues.length > 0) return refused('INPUT_NOT_VALID', { issues });
  const name = tidyName(details.name);
  if (namesInCycle.some((taken) => foldName(taken) === foldName(name)))
    return refused('COHORT_NAME_IN_USE', { name });
  return accepted({ name, type: details.type });
}

/** Shortest reason kept when somebody leaves a cohort. */
export const shortestLeavingReason = 3;

/** A member leaves; the stay and its reason remain. The day cannot lie before the day of joining. */
export function leaveCohort(
  stay: CohortMember,
  on: LocalDate,
  reason: string,
): Decision<CohortMember> {
  const issues: Issue[] = [
    ...checkText('reason', reason, { required: true, max: 500, min: shortestLeavingReason }),
    ...(on < stay.joinedOn ? [{ field: 'leftOn', code: 'before_start' as const }] : []),
  ];
  if (issues.length > 0) return refused('INPUT_NOT_VALID', { issues });
  return accepted({ ...stay, leftOn: on, leftReason: reason.trim() });
}
