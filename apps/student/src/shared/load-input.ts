import type { QueryClient } from '@tanstack/react-query';

/** What a page's `load` is given. */
export interface LoadInput {
  queryClient: QueryClient;
  params: Readonly<Record<string, string>>;
  search: Readonly<Record<string, string>>;
}
