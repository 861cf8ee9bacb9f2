import { useParams } from '@tanstack/react-router';
import type { LoadInput } from '../../shared/load-input.ts';
import { CohortPage } from '../../features/cohorts/cohort-page.tsx';
import { cohortOf } from '../../features/cohorts/cohorts.queries.ts';
import { useSession } from '../../shared/session.queries.ts';

export const load = ({ queryClient, params }: LoadInput) =>
  queryClient.ensureInfiniteQueryData(cohortOf(params['cohortId'] ?? ''));

/** One cohort and its members. */
export function Page() {
  const { cohortId = '' }: Readonly<Record<string, string>> = useParams({ strict: false });
  return (
    <>
      <title>Cohort | Onward</title>
      <CohortPage id={cohortId} zone={useSession().institution.timeZone} />
    </>
  );
}
