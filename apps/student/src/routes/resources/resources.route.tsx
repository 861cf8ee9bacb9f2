import type { QueryClient } from '@tanstack/react-query';
import { ResourcesPage } from '../../features/resources/resources-page.tsx';
import { resourcesQuery } from '../../features/resources/resources.queries.ts';

export const load = ({ queryClient }: { queryClient: QueryClient }) =>
  queryClient.ensureQueryData(resourcesQuery);

/** What the guides say to the student. */
export function Page() {
  return (
    <>
      <title>Resources | Onward</title>
      <ResourcesPage />
    </>
  );
}
