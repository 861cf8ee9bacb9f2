import { RouterProvider } from '@tanstack/react-router';
import { createQueryClient } from './query-client.ts';
import { show } from './root.tsx';
import { createAppRouter } from './router.tsx';

/** The student's app under /student. */
export function start(): void {
  const queryClient = createQueryClient();
  show(queryClient, <RouterProvider router={createAppRouter(queryClient)} />);
}
