import { lazyRouteComponent, type AsyncRouteComponent } from '@tanstack/react-router';
import type { QueryClient } from '@tanstack/react-query';
import type { LoadInput } from '../shared/load-input.ts';

/** What a route file exports: the page, and what it needs before it can be drawn. */
interface PageModule {
  Page: () => React.ReactNode;
  load?: (given: LoadInput) => Promise<unknown>;
}

const modules = import.meta.glob<PageModule>('../routes/**/*.route.tsx');

/** The lazily loaded page and loader of `routes/NAME.route.tsx`, each route in a chunk of its own. */
export function page(name: string): {
  component: AsyncRouteComponent<unknown>;
  loader: (given: {
    context: { queryClient: QueryClient };
    params: object;
    deps: { search: object };
  }) => Promise<null>;
} {
  const open = modules[`../routes/${name}.route.tsx`];
  if (!open) throw new Error(`routes/${name}.route.tsx is missing`);
  return {
    component: lazyRouteComponent(open, 'Page') as AsyncRouteComponent<unknown>,
    loader: async ({ context, params, deps }) => {
      const { load } = await open();
      await load?.({
        queryClient: context.queryClient,
        params: params as Record<string, string>,
        search: deps.search as Record<string, string>,
      });
      return null;
    },
  };
}
