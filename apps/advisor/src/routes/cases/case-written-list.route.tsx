import { useSuspenseQuery } from '@tanstack/react-query';
import { paths } from '../../app/paths.ts';
import { CaseFrame, caseHeaderOf } from '../../features/cases/index.ts';
import { WrittenListPage, writtenListOf } from '../../features/written-lists/index.ts';
import { ActionLink } from '../../shared/links.tsx';
import type { LoadInput } from '../../shared/load-input.ts';
import { useParam } from '../../shared/use-param.ts';

export const load = ({ queryClient, params }: LoadInput) => {
  const caseId = params['caseId'] ?? '';
  return Promise.all([
    queryClient.ensureQueryData(caseHeaderOf(caseId)),
    queryClient.ensureQueryData({ ...writtenListOf(caseId), revalidateIfStale: true }),
  ]);
};

/** The written list in three columns. */
export function Page() {
  const caseId = useParam('caseId');
  const { data } = useSuspenseQuery(caseHeaderOf(caseId));
  return (
    <CaseFrame caseId={caseId}>
      <title>Written list | Onward</title>
      <WrittenListPage
        key={caseId}
        caseId={caseId}
        reach={data.reach === 'granted' ? 'granted' : 'assigned'}
        back={
          <ActionLink to={paths.caseReview} params={{ caseId }}>
            To the review
          </ActionLink>
        }
      />
    </CaseFrame>
  );
}
