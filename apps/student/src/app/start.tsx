import { RouterProvider } from '@tanstack/react-router';
import { createQueryClient } from './query-client.ts';
import { show } from './root.tsx';
import { createAppRouter } from './router.tsx';

/** The student's app under /student. */
export function start(): void {
  const queryClient = createQueryClient();
  const router = createAppRouter(queryClient);
  // Ask first, draw meanwhile.
  void router.load();
  show(queryClient, <RouterProvider router={router} />);
}
