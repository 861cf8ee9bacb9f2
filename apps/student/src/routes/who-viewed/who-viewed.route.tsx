import type { QueryClient } from '@tanstack/react-query';
import { WhoViewedPage } from '../../features/who-viewed/who-viewed-page.tsx';
import { whoViewedQuery } from '../../features/who-viewed/who-viewed.queries.ts';

export const load = ({ queryClient }: { queryClient: QueryClient }) =>
  queryClient.ensureInfiniteQueryData({ ...whoViewedQuery, revalidateIfStale: true });

/** Who viewed my record. */
export function Page() {
  return (
    <>
      <title>Who viewed my record | Onward</title>
      <WhoViewedPage />
    </>
  );
}
