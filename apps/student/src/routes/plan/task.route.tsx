import { useParams } from '@tanstack/react-router';
import type { LoadInput } from '../../shared/load-input.ts';
import { StepPage } from '../../features/plan/step-page.tsx';
import { stepOf } from '../../features/plan/plan.queries.ts';

export const load = ({ queryClient, params }: LoadInput) =>
  queryClient.ensureQueryData({ ...stepOf(params['taskId'] ?? ''), revalidateIfStale: true });

/** One step of the plan. */
export function Page() {
  const { taskId } = useParams({ strict: false }) as { taskId?: string };
  return (
    <>
      <title>One step | Onward</title>
      <StepPage id={taskId ?? ''} key={taskId} />
    </>
  );
}
