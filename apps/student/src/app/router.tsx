import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  redirect,
} from '@tanstack/react-router';
import { addressText, readAddress } from './address.ts';
import { enter } from './enter.ts';
import { PageError, PageMissing, PagePending } from './page-states.tsx';
import { page } from './pages.ts';
import { tellFault } from './tell-fault.ts';
import { paths } from './paths.ts';
import { Shell } from './shell.tsx';

type Search = Readonly<Record<string, string>>;

const root = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  component: Shell,
  // A loader, not beforeLoad: who is signed in and what the page shows are asked at the same time.
  loader: ({ context, location }) => enter(context.queryClient, location.href),
});

/** One page of the app: its address and the file in routes/ that draws it. */
function route<const Path extends string>(path: Path, name: string) {
  return createRoute({
    getParentRoute: () => root,
    path,
    validateSearch: (search: Record<string, unknown>): Search => search as Search,
    loaderDeps: ({ search }) => ({ search }),
    ...page(name),
  });
}

const start = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: paths.today, replace: true });
  },
});

const tree = root.addChildren([
  start,
  route(paths.today, 'today/today'),
  route(paths.plan, 'plan/plan'),
  route(paths.task, 'plan/task'),
  route(paths.soFar, 'so-far/so-far'),
  route(paths.soFarNew, 'so-far/new'),
  route(paths.activity, 'so-far/activity'),
  route(paths.decided, 'decided/decided'),
  route(paths.audit, 'audit/audit'),
  route(paths.auditPart, 'audit/audit-part'),
  route(paths.letters, 'letters/letters'),
  route(paths.path, 'path/path'),
  route(paths.ahead, 'ahead/ahead'),
  route(paths.tell, 'tell/tell'),
  route(paths.writing, 'writing/writing'),
  route(paths.talk, 'talk/talk'),
  route(paths.more, 'more/more'),
  route(paths.resources, 'resources/resources'),
  route(paths.whoViewed, 'who-viewed/who-viewed'),
  route(paths.consents, 'consents/consents'),
  route(paths.account, 'account/account'),
]);

/** The student's router. */
export function createAppRouter(queryClient: QueryClient) {
  return createRouter({
    routeTree: tree,
    basepath: '/student',
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
