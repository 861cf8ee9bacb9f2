import { useSuspenseQuery, type QueryClient } from '@tanstack/react-query';
import { AskedOfYou } from '../../features/consents/asked-of-you.tsx';
import { consentsQuery } from '../../features/consents/consents.queries.ts';
import { MyDatedDecisions, myDatedDecisions } from '../../features/dated-decisions/index.ts';
import { AuditEntryLine } from '../../features/my-audit/audit-entry.tsx';
import { auditStandingQuery } from '../../features/my-audit/my-audit.queries.ts';
import { TodayPage } from '../../features/today/today-page.tsx';
import { todayQuery } from '../../features/today/today.queries.ts';

/** Everything the page is drawn from, at once: what came later would push the rest down. Only Today itself must come. */
export const load = async ({ queryClient }: { queryClient: QueryClient }) => {
  const beside = [
    queryClient.prefetchQuery(consentsQuery),
    queryClient.prefetchQuery(myDatedDecisions),
    queryClient.prefetchQuery(auditStandingQuery),
  ];
  await queryClient.ensureQueryData({ ...todayQuery, revalidateIfStale: true });
  await Promise.all(beside);
};

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
