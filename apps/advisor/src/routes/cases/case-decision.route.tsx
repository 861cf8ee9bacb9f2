import { useSuspenseQuery } from '@tanstack/react-query';
import { CaseFrame, caseHeaderOf } from '../../features/cases/index.ts';
import { caseDecisionsOf, DecisionPage } from '../../features/decisions/index.ts';
import { caseFirstDaysOf, FirstDaysPart } from '../../features/first-days/index.ts';
import type { LoadInput } from '../../shared/load-input.ts';
import { useParam } from '../../shared/use-param.ts';

export const load = ({ queryClient, params }: LoadInput) => {
  const caseId = params['caseId'] ?? '';
  return Promise.all([
    queryClient.ensureQueryData(caseHeaderOf(caseId)),
    queryClient.ensureQueryData({ ...caseDecisionsOf(caseId), revalidateIfStale: true }),
    queryClient.ensureQueryData({ ...caseFirstDaysOf(caseId), revalidateIfStale: true }),
  ]);
};

/** Which way from here: the decision of a case, and the panel when one is due. */
export function Page() {
  const caseId = useParam('caseId');
  const { data } = useSuspenseQuery(caseHeaderOf(caseId));
  const reach = data.reach === 'granted' ? 'granted' : 'assigned';
  return (
    <CaseFrame caseId={caseId}>
      <title>Decision | Onward</title>
      <DecisionPage key={caseId} caseId={caseId} reach={reach} closed={data.closedAt !== null}>
        <FirstDaysPart caseId={caseId} reach={reach} />
      </DecisionPage>
    </CaseFrame>
  );
}
