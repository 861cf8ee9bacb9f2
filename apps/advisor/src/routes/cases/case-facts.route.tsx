import { useSuspenseQuery } from '@tanstack/react-query';
import { attemptsOf, FactsPage } from '../../features/attempts/index.ts';
import { CaseFrame, caseHeaderOf } from '../../features/cases/index.ts';
import type { LoadInput } from '../../shared/load-input.ts';
import { useParam } from '../../shared/use-param.ts';

export const load = ({ queryClient, params }: LoadInput) => {
  const caseId = params['caseId'] ?? '';
  return Promise.all([
    queryClient.ensureQueryData(caseHeaderOf(caseId)),
    queryClient.ensureQueryData({ ...attemptsOf(caseId), revalidateIfStale: true }),
  ]);
};

/** The seasons behind a case and their facts. */
export function Page() {
  const caseId = useParam('caseId');
  const { data } = useSuspenseQuery(caseHeaderOf(caseId));
  return (
    <CaseFrame caseId={caseId}>
      <title>Facts | Onward</title>
      <FactsPage
        key={caseId}
        caseId={caseId}
        reach={data.reach === 'granted' ? 'granted' : 'assigned'}
      />
    </CaseFrame>
  );
}
