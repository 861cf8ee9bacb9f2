import type { QueryClient } from '@tanstack/react-query';
import { AccessPage } from '../../features/access/access-page.tsx';
import { grantsQuery } from '../../features/access/access.queries.ts';

export const load = ({ queryClient }: { queryClient: QueryClient }) =>
  queryClient.ensureInfiniteQueryData(grantsQuery);

/** Reasoned accesses and the audit trail. */
export function Page() {
  return (
    <>
      <title>Access | Onward</title>
      <AccessPage />
    </>
  );
}
