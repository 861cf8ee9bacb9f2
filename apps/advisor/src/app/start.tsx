import { ErrorBoundary, ThemeProvider, ToastRegion } from '@onward/ui';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { tellFault } from './tell-fault.ts';
import { createQueryClient } from './query-client.ts';
import { createAppRouter } from './router.tsx';

/** Puts the app on the page. */
export function start(): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('index.html has no #root');
  const queryClient = createQueryClient();
  const router = createAppRouter(queryClient);
  // Ask first, draw meanwhile.
  void router.load();
  createRoot(root, { onCaughtError: tellFault }).render(
    <StrictMode>
      <ThemeProvider density="staff">
        <ErrorBoundary>
          <QueryClientProvider client={queryClient}>
            <RouterProvider router={router} />
            <ToastRegion />
          </QueryClientProvider>
        </ErrorBoundary>
      </ThemeProvider>
    </StrictMode>,
  );
}
