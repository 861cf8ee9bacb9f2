import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { LoadInput } from '../../shared/load-input.ts';
import { CaseFrame, caseHeaderOf } from '../../features/cases/index.ts';
import {
  CoverageList,
  coveragePageOf,
  Movement,
  PlanAttention,
  PlanNews,
} from '../../features/coverage/index.ts';
import { DecisionsOfCase } from '../../features/dated-decisions/index.ts';
import { PlanPage, planPageOf } from '../../features/plans/index.ts';

export async function load({ queryClient, params }: LoadInput) {
  const caseId = params['caseId'] ?? '';
  await Promise.all([
    queryClient.ensureQueryData(caseHeaderOf(caseId)),
    queryClient.ensureQueryData({ ...planPageOf(caseId), revalidateIfStale: true }),
    queryClient.ensureQueryData({ ...coveragePageOf(caseId), revalidateIfStale: true }),
  ]);
}

/** The plan of one case. */
export function Page() {
  const { caseId = '' }: { caseId?: string } = useParams({ strict: false });
  const { data } = useSuspenseQuery(caseHeaderOf(caseId));
  return (
    <CaseFrame caseId={caseId}>
      <title>Plan | Onward</title>
      <PlanNews caseId={caseId} />
      <PlanAttention caseId={caseId} />
      <PlanPage key={caseId} caseId={caseId} />
      <Decisions caseId={caseId} />
      <CoverageList caseId={caseId} reach={data.reach === 'granted' ? 'granted' : 'assigned'} />
      <Movement caseId={caseId} reach={data.reach === 'granted' ? 'granted' : 'assigned'} />
    </CaseFrame>
  );
}

function Decisions({ caseId }: { caseId: string }) {
  const { data } = useSuspenseQuery(planPageOf(caseId));
  return <DecisionsOfCase caseId={caseId} today={data.today} closed={data.closedAt !== null} />;
}
