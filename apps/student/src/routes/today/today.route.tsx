import type { QueryClient } from '@tanstack/react-query';
import { AskedOfYou } from '../../features/consents/asked-of-you.tsx';
import { AuditEntryLine } from '../../features/my-audit/audit-entry.tsx';
import { TodayPage } from '../../features/today/today-page.tsx';
import { todayQuery } from '../../features/today/today.queries.ts';

export const load = ({ queryClient }: { queryClient: QueryClient }) =>
  queryClient.ensureQueryData({ ...todayQuery, revalidateIfStale: true });

/** The student's first page. */
export function Page() {
  return (
    <>
      <title>Today | Onward</title>
      <AskedOfYou />
      <TodayPage lookBack={<AuditEntryLine />} />
    </>
  );
}
