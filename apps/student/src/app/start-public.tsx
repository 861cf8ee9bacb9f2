import { RouterProvider, type AnyRouter } from '@tanstack/react-router';
import { createPublicRouter } from './public-router.tsx';
import { createQueryClient } from './query-client.ts';
import { show } from './root.tsx';

/** The public pages at the root: choosing the institution, signing in, the first password, the account. */
export function start(): void {
  const queryClient = createQueryClient();
  const router: AnyRouter = createPublicRouter(queryClient);
  show(queryClient, <RouterProvider router={router} />);
}
