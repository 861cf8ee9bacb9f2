/** How a case ended (domain.md section 7). None of them is a grade of a person. */
export const caseOutcomes = [
  'placed_soap',
  'placed_post_soap_vacancy',
  'matched_next_cycle_same_specialty',
  'matched_next_cycle_other_specialty',
  'matched_prelim_only',
  'advanced_via_r_position',
  'other_country_training',
  'non_residency_career',
  'still_active',
  'closed_by_person',
  'lost_contact',
] as const;
export type CaseOutcome = (typeof caseOutcomes)[number];

/** Outcomes somebody may choose when closing. `still_active` is set only when a next case continues this one. */
export const closingOutcomes = caseOutcomes.filter((code) => code !== 'still_active');

/** Outcomes by which a person leaves medicine: not recorded in the first days without a second look (DR-14, IMG-04). */
export const leavingOutcomes: readonly CaseOutcome[] = ['non_residency_career'];

/** The outcomes in words for staff. */
export const outcomeNames = {
  placed_soap: 'Placed in SOAP',
  placed_post_soap_vacancy: 'Placed in a vacancy after SOAP',
  matched_next_cycle_same_specialty: 'Matched in the same specialty',
  matched_next_cycle_other_specialty: 'Matched in another specialty',
  matched_prelim_only: 'Matched to a preliminary year',
  advanced_via_r_position: 'Entered through a physician-only (R) position',
  other_country_training: 'Trains in another country',
  non_residency_career: 'Chose a career outside residency',
  still_active: 'Continues towards a later Match',
  closed_by_person: 'Closed at the student’s wish',
  lost_contact: 'Contact was lost; the door stays open',
} as const satisfies Record<CaseOutcome, string>;
