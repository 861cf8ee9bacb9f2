import type { QueryClient } from '@tanstack/react-query';
import { ConsentsPage } from '../../features/consents/consents-page.tsx';
import { consentsQuery } from '../../features/consents/consents.queries.ts';

export const load = ({ queryClient }: { queryClient: QueryClient }) =>
  queryClient.ensureQueryData({ ...consentsQuery, revalidateIfStale: true });

/** Whom the office may ask about her. */
export function Page() {
  return (
    <>
      <title>Who may be asked | Onward</title>
      <ConsentsPage />
    </>
  );
}
