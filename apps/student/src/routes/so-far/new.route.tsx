import type { QueryClient } from '@tanstack/react-query';
import { NewActivityPage } from '../../features/so-far/new-activity-page.tsx';
import { soFarQuery } from '../../features/so-far/so-far.queries.ts';

export const load = ({ queryClient }: { queryClient: QueryClient }) =>
  queryClient.ensureQueryData({ ...soFarQuery, revalidateIfStale: true });

/** Write something down. */
export function Page() {
  return (
    <>
      <title>Write something down | Onward</title>
      <NewActivityPage />
    </>
  );
}
