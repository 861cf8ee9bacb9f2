import type { CohortType } from '@onward/core/cohorts';

/** Why the people of a cohort belong together, in words. */
export const cohortTypeWords: Record<CohortType, string> = {
  did_not_match: 'Did not match',
  partially_matched: 'Matched in part',
  not_placed_in_soap: 'Not placed in SOAP',
  other: 'Another reason',
};
