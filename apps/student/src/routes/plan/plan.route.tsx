import type { QueryClient } from '@tanstack/react-query';
import { PlanPage } from '../../features/plan/plan-page.tsx';
import { myPlanQuery } from '../../features/plan/plan.queries.ts';

export const load = ({ queryClient }: { queryClient: QueryClient }) =>
  queryClient.ensureQueryData({ ...myPlanQuery, revalidateIfStale: true });

/** The student's plan. */
export function Page() {
  return (
    <>
      <title>My plan | Onward</title>
      <PlanPage />
    </>
  );
}
