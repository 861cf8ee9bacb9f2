import { useSuspenseQuery, type QueryClient } from '@tanstack/react-query';
import { AskedOfYou } from '../../features/consents/asked-of-you.tsx';
import { MyDatedDecisions } from '../../features/dated-decisions/index.ts';
import { AuditEntryLine } from '../../features/my-audit/audit-entry.tsx';
import { TodayPage } from '../../features/today/today-page.tsx';
import { todayQuery } from '../../features/today/today.queries.ts';

export const load = ({ queryClient }: { queryClient: QueryClient }) =>
  queryClient.ensureQueryData({ ...todayQuery, revalidateIfStale: true });

/** The student's first page. */
export function Page() {
  const { kind } = useSuspenseQuery(todayQuery).data;
  return (
    <>
      <title>Today | Onward</title>
      {/* In the first days nothing is asked. */}
      {kind !== 'first_days' && <AskedOfYou />}
      <TodayPage lookBack={<AuditEntryLine />}>
        <MyDatedDecisions />
      </TodayPage>
    </>
  );
}
