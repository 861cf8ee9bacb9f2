/** Kinds of interim role, as code and as staff read it; roles and degrees alike (domain.md section 7, IR-28, IR-31, IMG-41), and a further year as a whole (LA-37). */
export const roleKinds = {
  research_year: 'Research year, structured',
  research_other: 'Other research role',
  hybrid: 'Research and clinical, outside accredited programs',
  preliminary_or_ty_year: 'Preliminary or transitional year',
  clinical_employment: 'Clinical employment',
  observership_externship: 'Observership or externship',
  home_country_practice: 'Clinical work in the home country',
  degree: 'Degree: MPH, MHA, MSc, PhD',
  added_year: 'A further year as a whole',
  other: 'Other',
} as const;
export type RoleKind = keyof typeof roleKinds;

/** Where a role stands. */
export const roleStates = {
  considered: 'Considered',
  active: 'Active',
  declined: 'Not taken',
  ended: 'Ended',
} as const;
export type RoleState = keyof typeof roleStates;

/** What a role can improve measurably (IR-32). */
export const improvements = {
  skills: 'Clinical skills',
  research: 'Research',
  letters: 'Letters',
  exams: 'Exams',
} as const;
export type Improvement = keyof typeof improvements;

/** Contact with patients. */
export const clinicalContacts = {
  unknown: 'Not known yet',
  none: 'None',
  some: 'Some',
  regular: 'Every week',
} as const;

/** Three kinds of research post (DR-23). */
export const researchPosts = {
  unknown: 'Not known yet',
  fellowship: 'Formal fellowship in a department',
  funded: 'Paid by a grant, a trial or a lab',
  part_paid: 'Unpaid or partly paid',
} as const;
export type ResearchPost = keyof typeof researchPosts;

/** Kinds of role to which research criteria apply. */
export const researchKinds: readonly RoleKind[] = ['research_year', 'research_other', 'hybrid'];
