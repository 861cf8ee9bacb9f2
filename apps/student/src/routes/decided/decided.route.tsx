import type { QueryClient } from '@tanstack/react-query';
import { DecidedPage } from '../../features/decided/decided-page.tsx';
import { decidedQuery } from '../../features/decided/decided.queries.ts';

export const load = ({ queryClient }: { queryClient: QueryClient }) =>
  queryClient.ensureQueryData({ ...decidedQuery, revalidateIfStale: true });

/** What was decided. */
export function Page() {
  return (
    <>
      <title>What was decided | Onward</title>
      <DecidedPage />
    </>
  );
}
