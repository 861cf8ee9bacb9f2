/** Choices of the fields of a fact, as code and as staff read it. */
export const exams = {
  usmle_step_1: 'USMLE Step 1',
  usmle_step_2_ck: 'USMLE Step 2 CK',
  usmle_step_3: 'USMLE Step 3',
  comlex_level_1: 'COMLEX Level 1',
  comlex_level_2_ce: 'COMLEX Level 2-CE',
  comlex_level_3: 'COMLEX Level 3',
  oet: 'OET',
  plab_1: 'PLAB 1',
  plab_2: 'PLAB 2',
  mccqe_1: 'MCCQE Part I',
  other: 'Another exam',
} as const;
export type Exam = keyof typeof exams;

export const examResults = {
  pass: 'Passed',
  fail: 'Not passed',
  waiting: 'Result awaited',
} as const;

export const recordKinds = {
  core_clerkship: 'Core clerkship',
  elective: 'Elective',
  sub_internship: 'Sub-internship',
  course: 'Course',
} as const;

export const recordResults = {
  honors: 'Honors',
  high_pass: 'High pass',
  pass: 'Pass',
  marginal: 'Marginal pass',
  fail: 'Not passed at first',
} as const;

export const clinicalRoles = {
  clerkship: 'Clerkship',
  sub_internship: 'Sub-internship',
  away_rotation: 'Away rotation',
  elective: 'Elective',
  residency_year: 'Residency year (preliminary, transitional)',
  employment: 'Clinical employment',
  externship: 'Externship',
  observership: 'Observership',
  clinical_research: 'Clinical research with patients',
  volunteer: 'Volunteer clinical work',
} as const;

export const clinicalSettings = {
  inpatient: 'Inpatient',
  outpatient: 'Outpatient',
  both: 'Inpatient and outpatient',
} as const;

export const fields = {
  diagnostic_radiology: 'Diagnostic radiology',
  interventional_radiology: 'Interventional radiology',
  target: 'The specialty applied to, if another',
  medicine: 'Internal medicine',
  surgery: 'Surgery',
  other: 'Another field',
} as const;
export type Field = keyof typeof fields;

export const countries = {
  us: 'United States',
  canada: 'Canada',
  other: 'Another country',
} as const;

export const writerRoles = {
  specialty_faculty: 'Faculty of the specialty',
  program_director: 'Program director',
  department_chair: 'Department chair',
  prelim_or_ty_pd: 'Director of a preliminary or transitional year',
  research_mentor: 'Research mentor',
  clinician: 'Clinician of another field',
  other: 'Other',
} as const;

export const letterTones = {
  not_read: 'Not read, waived',
  particular: 'Particular, tells what was seen',
  general: 'General, could be about many',
  lukewarm: 'Lukewarm',
} as const;

export const knows = {
  closely: 'Worked together closely',
  some: 'Worked together some',
  barely: 'Barely met',
  unknown: 'Not known',
} as const;

export const researchKinds = {
  abstract: 'Abstract',
  poster: 'Poster',
  talk: 'Talk',
  manuscript: 'Manuscript',
  case_report: 'Case report',
  quality: 'Quality project',
  other: 'Other',
} as const;

export const researchStates = {
  in_progress: 'In progress',
  submitted: 'Sent in',
  accepted: 'Accepted',
  published: 'Published or presented',
} as const;

export const documentKinds = { statement: 'Personal statement', cv: 'CV' } as const;

export const readings = {
  not_read: 'Not looked at',
  yes: 'Yes',
  partly: 'In part',
  no: 'No',
} as const;

export const positionTypes = {
  c: 'Categorical',
  a: 'Advanced',
  p: 'Preliminary or transitional',
  m: 'Primary care track',
  r: 'Physician only (R)',
} as const;
export type PositionType = keyof typeof positionTypes;

/** Local judgement about programs, never about a person, never public. */
export const tiers = {
  unsorted: 'Not sorted',
  reach: 'Reach',
  target: 'Target',
  likely: 'Likely',
} as const;

export const programSettings = {
  unknown: 'Not known',
  university: 'University',
  affiliated: 'Community, university affiliated',
  community: 'Community',
  county: 'County, safety net',
  military: 'Military',
} as const;

/** Rings around Los Angeles (LA-25, LA-30); `elsewhere` for everybody who does not aim there. */
export const rings = {
  elsewhere: 'Does not matter here',
  central_la: 'Central Los Angeles',
  near_la: 'Around it: Inland Empire, Orange, San Diego, Ventura',
  california: 'Rest of California',
  out_of_state: 'Out of state',
} as const;

export const gapKinds = {
  leave: 'Leave of absence',
  gap: 'Time without training or work',
} as const;

export const explained = {
  not_known: 'Not known',
  yes: 'Explained in the application',
  partly: 'Explained in part',
  no: 'Not explained',
} as const;

export const eventKinds = {
  professionalism: 'Professionalism matter',
  team: 'Concern from a team',
  match_rule: 'Match rule',
  message: 'Message or remark',
  academic: 'Academic standing',
} as const;

/** Five signs that a program is open to international graduates (IMG-47). */
export const signs = {
  residents: 'International graduates among the residents',
  states: 'Says that it welcomes them, or sponsors visas',
  past_data: 'Past lists show a fair share of them',
  answers: 'Polite questions are answered kindly',
  region: 'Region or field where many train',
} as const;

export const holds = {
  unknown: 'Not known',
  yes: 'Yes',
  no: 'No',
} as const;
