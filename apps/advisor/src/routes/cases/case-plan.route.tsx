import { useParams } from '@tanstack/react-router';
import type { LoadInput } from '../../shared/load-input.ts';
import { CaseFrame, caseHeaderOf } from '../../features/cases/index.ts';
import { PlanPage, planPageOf } from '../../features/plans/index.ts';

export async function load({ queryClient, params }: LoadInput) {
  const caseId = params['caseId'] ?? '';
  await Promise.all([
    queryClient.ensureQueryData(caseHeaderOf(caseId)),
    queryClient.ensureQueryData({ ...planPageOf(caseId), revalidateIfStale: true }),
  ]);
}

/** The plan of one case. */
export function Page() {
  const { caseId = '' }: { caseId?: string } = useParams({ strict: false });
  return (
    <CaseFrame caseId={caseId}>
      <title>Plan | Onward</title>
      <PlanPage key={caseId} caseId={caseId} />
    </CaseFrame>
  );
}
