import { OutreachPage } from '../../features/outreach/outreach-page.tsx';
import { myOutreachQuery } from '../../features/outreach/outreach.queries.ts';
import type { LoadInput } from '../../shared/load-input.ts';

export const load = ({ queryClient }: LoadInput) =>
  queryClient.ensureQueryData({ ...myOutreachQuery, revalidateIfStale: true });

/** Messages to programs as the student thinks about them. */
export function Page() {
  return (
    <>
      <title>Writing to programs | Onward</title>
      <OutreachPage />
    </>
  );
}
