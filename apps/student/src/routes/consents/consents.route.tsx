import type { QueryClient } from '@tanstack/react-query';
import { ConsentsPage } from '../../features/consents/consents-page.tsx';
import { consentsQuery, rankConsentQuery } from '../../features/consents/consents.queries.ts';

export const load = ({ queryClient }: { queryClient: QueryClient }) =>
  Promise.all([
    queryClient.ensureQueryData({ ...consentsQuery, revalidateIfStale: true }),
    queryClient.ensureQueryData({ ...rankConsentQuery, revalidateIfStale: true }),
  ]);

/** Whom the office may ask about her, and whether ranks she tells may be kept. */
export function Page() {
  return (
    <>
      <title>Who may be asked | Onward</title>
      <ConsentsPage />
    </>
  );
}
