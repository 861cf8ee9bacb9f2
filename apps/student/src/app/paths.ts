/** Every address of the student app, spelled once (basepath /student). */
export const paths = {
  today: '/today',
  plan: '/plan',
  task: '/plan/$taskId',
  soFar: '/so-far',
  soFarNew: '/so-far/new',
  activity: '/so-far/$activityId',
  decided: '/decided',
  audit: '/audit',
  auditPart: '/audit/$part',
  letters: '/letters',
  path: '/path',
  ahead: '/ahead',
  tell: '/tell',
  writing: '/writing',
  talk: '/talk',
  more: '/more',
  resources: '/resources',
  whoViewed: '/who-viewed',
  consents: '/consents',
  account: '/account',
} as const;

/** The public pages at the origin's root. */
export const publicPaths = {
  institutions: '/',
  signIn: '/$slug',
  welcome: '/$slug/welcome',
  account: '/$slug/account',
  debrief: '/$slug/debrief',
  answers: '/$slug/answers/$debrieferId',
} as const;

/** Where people sign in; `back` is where they were. */
export function signInAddress(slug: string | null, back: string): string {
  return `/${slug ?? ''}?back=${encodeURIComponent(back)}`;
}
