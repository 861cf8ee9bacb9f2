import { useParams } from '@tanstack/react-router';
import type { LoadInput } from '../../shared/load-input.ts';
import { EvidenceFiles } from '../../features/evidence-files/evidence-files.tsx';
import { evidenceFilesOf } from '../../features/evidence-files/evidence-files.queries.ts';
import { StepPage } from '../../features/plan/step-page.tsx';
import { stepOf } from '../../features/plan/plan.queries.ts';

export const load = ({ queryClient, params }: LoadInput) => {
  const id = params['taskId'] ?? '';
  return Promise.all([
    queryClient.ensureQueryData({ ...stepOf(id), revalidateIfStale: true }),
    queryClient.ensureQueryData({ ...evidenceFilesOf('task', id), revalidateIfStale: true }),
  ]);
};

/** One step of the plan. */
export function Page() {
  const { taskId } = useParams({ strict: false }) as { taskId?: string };
  return (
    <>
      <title>One step | Onward</title>
      <StepPage
        id={taskId ?? ''}
        key={taskId}
        files={<EvidenceFiles kind="task" id={taskId ?? ''} />}
      />
    </>
  );
}
