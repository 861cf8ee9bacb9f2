import { ErrorBoundary, ThemeProvider, ToastRegion } from '@onward/ui';
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { tellFault } from './tell-fault.ts';

/** Puts a router on the page inside theme, cache and the last net. */
export function show(queryClient: QueryClient, router: ReactNode): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('index.html has no #root');
  createRoot(root, { onCaughtError: tellFault }).render(
    <StrictMode>
      <ThemeProvider density="student">
        <ErrorBoundary>
          <QueryClientProvider client={queryClient}>
            {router}
            <ToastRegion />
          </QueryClientProvider>
        </ErrorBoundary>
      </ThemeProvider>
    </StrictMode>,
  );
}
