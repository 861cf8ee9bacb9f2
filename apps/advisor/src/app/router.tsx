import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, createRoute, createRouter } from '@tanstack/react-router';
import { addressText, readAddress } from './address.ts';
import { page } from './pages.ts';
import { tellFault } from './tell-fault.ts';
import { paths } from './paths.ts';
import { PageError, PageMissing, PagePending } from './page-states.tsx';
import { Shell } from './shell.tsx';
import { enter } from './enter.ts';

type Search = Readonly<Record<string, string>>;

const root = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  component: Shell,
  // A loader, not beforeLoad: who is signed in and what the page shows are asked at the same time.
  loader: ({ context, location }) => enter(context.queryClient, location.href),
});

/**
 * One page of the app: its address and the file in routes/ that draws it. A page of a case is not fetched ahead: opening
 * it is a look at somebody's record, which the student sees, and a pointer passing over a name is not a look.
 */
function route<const Path extends string>(path: Path, name: string) {
  return createRoute({
    getParentRoute: () => root,
    path,
    validateSearch: (search: Record<string, unknown>): Search => search as Search,
    loaderDeps: ({ search }) => ({ search }),
    preload: !path.startsWith(paths.case),
    ...page(name),
  });
}

const tree = root.addChildren([
  route(paths.caseload, 'caseload/caseload'),
  route(paths.home, 'home/home'),
  route(paths.news, 'news/news'),
  route(paths.pipeline, 'pipeline/pipeline'),
  route(paths.cohorts, 'cohorts/cohorts'),
  route(paths.cohort, 'cohorts/cohort'),
  route(paths.imports, 'imports/imports'),
  route(paths.import, 'imports/import'),
  route(paths.people, 'people/people'),
  route(paths.guides, 'guides/guides'),
  route(paths.guideFigures, 'guides/guide-figures'),
  route(paths.guideFacts, 'guides/guide-facts'),
  route(paths.guide, 'guides/guide'),
  route(paths.guideVersions, 'guides/guide-versions'),
  route(paths.settings, 'settings/settings'),
  route(paths.access, 'access/access'),
  route(paths.case, 'cases/case'),
  route(paths.caseDebriefs, 'cases/case-debriefs'),
  route(paths.caseDebrief, 'cases/case-debrief'),
  route(paths.casePlan, 'cases/case-plan'),
  route(paths.caseActivity, 'cases/case-activity'),
  route(paths.caseFacts, 'cases/case-facts'),
  route(paths.caseDiagnosis, 'cases/case-diagnosis'),
  route(paths.caseReview, 'cases/case-review'),
  route(paths.caseWrittenList, 'cases/case-written-list'),
  route(paths.caseLetters, 'cases/case-letters'),
  route(paths.caseRoles, 'cases/case-roles'),
  route(paths.caseDecision, 'cases/case-decision'),
]);

/** The app's router; addresses hold the state of lists as plain query strings. */
export function createAppRouter(queryClient: QueryClient) {
  return createRouter({
    routeTree: tree,
    basepath: '/advisor',
    context: { queryClient },
    defaultPreload: 'intent',
    defaultPreloadStaleTime: 0,
    defaultPendingMs: 150,
    defaultPendingComponent: PagePending,
    defaultOnCatch: tellFault,
    defaultErrorComponent: PageError,
    defaultNotFoundComponent: PageMissing,
    scrollRestoration: true,
    parseSearch: readAddress,
    stringifySearch: addressText,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
