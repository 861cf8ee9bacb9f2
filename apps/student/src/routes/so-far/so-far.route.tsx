import type { QueryClient } from '@tanstack/react-query';
import { SoFarPage } from '../../features/so-far/so-far-page.tsx';
import { soFarQuery } from '../../features/so-far/so-far.queries.ts';

export const load = ({ queryClient }: { queryClient: QueryClient }) =>
  queryClient.ensureQueryData({ ...soFarQuery, revalidateIfStale: true });

/** So far. */
export function Page() {
  return (
    <>
      <title>So far | Onward</title>
      <SoFarPage />
    </>
  );
}
