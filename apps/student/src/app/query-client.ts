import { RefusalError } from '@onward/graphql';
import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { tellSignedOut } from '../shared/signed-out.ts';

function watch(error: Error) {
  if (error instanceof RefusalError && error.code === 'SIGN_IN_REQUIRED') tellSignedOut();
}

/** The cache of everything read. The transport already repeats what may be repeated, so nothing is retried here. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    queryCache: new QueryCache({ onError: watch }),
    mutationCache: new MutationCache({ onError: watch }),
    defaultOptions: {
      queries: { retry: false, staleTime: 20_000, networkMode: 'always' },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
}
