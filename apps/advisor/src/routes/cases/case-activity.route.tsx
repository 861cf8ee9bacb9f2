import { useSuspenseQuery } from '@tanstack/react-query';
import { ActivityPage, activityPageOf } from '../../features/activity/index.ts';
import { CaseFrame, caseHeaderOf } from '../../features/cases/index.ts';
import { LettersCounter, lettersOf } from '../../features/letters/index.ts';
import type { LoadInput } from '../../shared/load-input.ts';
import { useParam } from '../../shared/use-param.ts';

export const load = ({ queryClient, params }: LoadInput) => {
  const caseId = params['caseId'] ?? '';
  return Promise.all([
    queryClient.ensureQueryData(caseHeaderOf(caseId)),
    queryClient.ensureQueryData({ ...activityPageOf(caseId), revalidateIfStale: true }),
    queryClient.ensureQueryData({ ...lettersOf(caseId), revalidateIfStale: true }),
  ]);
};

/** What the student of a case does between the applications. */
export function Page() {
  const caseId = useParam('caseId');
  const { data } = useSuspenseQuery(caseHeaderOf(caseId));
  return (
    <CaseFrame caseId={caseId}>
      <title>Activity | Onward</title>
      <ActivityPage
        key={caseId}
        caseId={caseId}
        reach={data.reach === 'granted' ? 'granted' : 'assigned'}
        letters={<LettersCounter caseId={caseId} />}
      />
    </CaseFrame>
  );
}
