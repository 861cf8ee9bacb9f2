import { useSuspenseQuery } from '@tanstack/react-query';
import { CaseFrame, caseHeaderOf } from '../../features/cases/index.ts';
import { LettersPage, lettersOf } from '../../features/letters/index.ts';
import type { LoadInput } from '../../shared/load-input.ts';
import { useParam } from '../../shared/use-param.ts';

export const load = ({ queryClient, params }: LoadInput) => {
  const caseId = params['caseId'] ?? '';
  return Promise.all([
    queryClient.ensureQueryData(caseHeaderOf(caseId)),
    queryClient.ensureQueryData({ ...lettersOf(caseId), revalidateIfStale: true }),
  ]);
};

/** Letters towards the next application. */
export function Page() {
  const caseId = useParam('caseId');
  const { data } = useSuspenseQuery(caseHeaderOf(caseId));
  return (
    <CaseFrame caseId={caseId}>
      <title>Letters | Onward</title>
      <LettersPage
        key={caseId}
        caseId={caseId}
        reach={data.reach === 'granted' ? 'granted' : 'assigned'}
      />
    </CaseFrame>
  );
}
