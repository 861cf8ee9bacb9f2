import type { LoadInput } from '../../shared/load-input.ts';
import { CohortsPage } from '../../features/cohorts/cohorts-page.tsx';
import { cohortsQuery } from '../../features/cohorts/cohorts.queries.ts';

export const load = ({ queryClient }: LoadInput) => queryClient.ensureQueryData(cohortsQuery);

/** Cohorts, Match by Match. */
export function Page() {
  return (
    <>
      <title>Cohorts | Onward</title>
      <CohortsPage />
    </>
  );
}
