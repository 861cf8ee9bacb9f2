import type { QueryClient } from '@tanstack/react-query';
import { PathPage } from '../../features/path/path-page.tsx';
import { myPathQuery } from '../../features/path/path.queries.ts';

export const load = ({ queryClient }: { queryClient: QueryClient }) =>
  queryClient.ensureQueryData({ ...myPathQuery, revalidateIfStale: true });

/** What the student would like. */
export function Page() {
  return (
    <>
      <title>What you would like | Onward</title>
      <PathPage />
    </>
  );
}
