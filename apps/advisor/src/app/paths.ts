/** Every address of the staff app, spelled once (basepath /advisor). */
export const paths = {
  caseload: '/',
  home: '/home',
  news: '/news',
  pipeline: '/pipeline',
  cohorts: '/cohorts',
  cohort: '/cohorts/$cohortId',
  imports: '/imports',
  import: '/imports/$importId',
  people: '/people',
  guides: '/guides',
  guideFigures: '/guides/figures',
  guideFacts: '/guides/facts',
  guide: '/guides/$code',
  guideVersions: '/guides/$code/versions',
  settings: '/settings',
  access: '/access',
  case: '/cases/$caseId',
  caseDebriefs: '/cases/$caseId/debriefs',
  caseDebrief: '/cases/$caseId/debriefs/$debriefId',
  casePlan: '/cases/$caseId/plan',
  caseActivity: '/cases/$caseId/activity',
  caseFacts: '/cases/$caseId/facts',
  caseDiagnosis: '/cases/$caseId/diagnosis',
  caseReview: '/cases/$caseId/review',
  caseWrittenList: '/cases/$caseId/review/list',
  caseLetters: '/cases/$caseId/letters',
  caseRoles: '/cases/$caseId/roles',
  caseDecision: '/cases/$caseId/decision',
} as const;

/** Where people sign in; `back` is where they were. */
export function signInAddress(slug: string | null, back: string): string {
  return `/${slug ?? ''}?back=${encodeURIComponent(back)}`;
}

/** The account page, one for everybody, outside both apps. */
export function accountAddress(slug: string): string {
  return `/${slug}/account`;
}
