/** Kinds of letter, as code and as staff read it (domain.md section 7, letter_kind). */
export const letterKinds = {
  specialty_faculty: 'Faculty of the specialty',
  department_or_chair: 'Department or chair',
  program_director: 'Program director',
  standardized_evaluation: 'Standardized evaluation',
  clinical_other_specialty: 'Clinical, another specialty',
  research_mentor: 'Research mentor',
  prelim_or_ty_pd: 'Director of a preliminary or transitional year',
  subinternship_or_away: 'Sub-internship or away rotation',
  non_us_clinical: 'Clinical, outside the US',
  other: 'Other',
} as const;
export type LetterKind = keyof typeof letterKinds;

/** Where a letter stands, in the order it goes. */
export const letterStatuses = {
  planned: 'Planned',
  asked: 'Asked',
  agreed: 'Agreed',
  submitted: 'Sent in',
  declined: 'Declined',
  expired: 'No longer used',
} as const;
export type LetterStatus = keyof typeof letterStatuses;

/** Which of a person's work the writer saw. */
export const workSeen = {
  clinical: 'Clinical work',
  research: 'Research',
  both: 'Clinical work and research',
} as const;

/** Something asked about a writer: an answer nobody gave yet is no "no". */
export const tellings = {
  unknown: 'Not known yet',
  yes: 'Yes',
  no: 'No',
} as const;

/** What a student decided about her right to read one letter. */
export const waiverChoices = {
  waived: 'Waived',
  not_waived: 'Kept the right to read it',
} as const;
export type WaiverChoice = keyof typeof waiverChoices;
