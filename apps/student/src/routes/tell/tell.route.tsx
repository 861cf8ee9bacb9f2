import { DisclosuresPage } from '../../features/disclosures/disclosures-page.tsx';
import { myDisclosuresQuery } from '../../features/disclosures/disclosures.queries.ts';
import type { LoadInput } from '../../shared/load-input.ts';

export const load = ({ queryClient }: LoadInput) =>
  queryClient.ensureQueryData({ ...myDisclosuresQuery, revalidateIfStale: true });

/** What the student tells, and to whom. */
export function Page() {
  return (
    <>
      <title>What I tell, and to whom | Onward</title>
      <DisclosuresPage />
    </>
  );
}
