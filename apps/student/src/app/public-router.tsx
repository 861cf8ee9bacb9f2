import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  Outlet,
} from '@tanstack/react-router';
import { addressText, readAddress } from './address.ts';
import { page } from './pages.ts';
import { tellFault } from './tell-fault.ts';
import { publicPaths } from './paths.ts';
import { PublicError, PublicMissing } from './public-states.tsx';

const root = createRootRouteWithContext<{ queryClient: QueryClient }>()({ component: Outlet });

function route(path: string, name: string) {
  return createRoute({
    getParentRoute: () => root,
    path,
    loaderDeps: ({ search }) => ({ search }),
    ...page(name),
  });
}

const tree = root.addChildren([
  route(publicPaths.institutions, 'public/institutions'),
  route(publicPaths.signIn, 'public/sign-in'),
  route(publicPaths.welcome, 'public/welcome'),
  route(publicPaths.account, 'public/account'),
  route(publicPaths.debrief, 'public/debrief'),
  route(publicPaths.answers, 'public/answers'),
]);

/** The router of the public pages; links between them are plain addresses. */
export function createPublicRouter(queryClient: QueryClient) {
  return createRouter({
    routeTree: tree,
    context: { queryClient },
    defaultPreload: false,
    defaultOnCatch: tellFault,
    defaultErrorComponent: PublicError,
    defaultNotFoundComponent: PublicMissing,
    parseSearch: readAddress,
    stringifySearch: addressText,
  });
}
