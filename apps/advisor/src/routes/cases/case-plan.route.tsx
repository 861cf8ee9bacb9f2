import { useSuspenseQuery } from '@tanstack/react-query';
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
import { caseGoalOf, GoalLine } from '../../features/decisions/index.ts';
import { PlanPage, planPageOf } from '../../features/plans/index.ts';
import { useParam } from '../../shared/use-param.ts';

export async function load({ queryClient, params }: LoadInput) {
  const caseId = params['caseId'] ?? '';
  await Promise.all([
    queryClient.ensureQueryData(caseHeaderOf(caseId)),
    queryClient.ensureQueryData({ ...caseGoalOf(caseId), revalidateIfStale: true }),
    queryClient.ensureQueryData({ ...planPageOf(caseId), revalidateIfStale: true }),
    queryClient.ensureQueryData({ ...coveragePageOf(caseId), revalidateIfStale: true }),
  ]);
}

/** The plan of one case, under the goal it serves. */
export function Page() {
  const caseId = useParam('caseId');
  const { data } = useSuspenseQuery(caseHeaderOf(caseId));
  return (
    <CaseFrame caseId={caseId}>
      <title>Plan | Onward</title>
      <PlanNews caseId={caseId} />
      <PlanAttention caseId={caseId} />
      <GoalLine
        key={`goal ${caseId}`}
        caseId={caseId}
        reach={data.reach === 'granted' ? 'granted' : 'assigned'}
      />
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
