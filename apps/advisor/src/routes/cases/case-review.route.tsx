import { useSuspenseQuery } from '@tanstack/react-query';
import { paths } from '../../app/paths.ts';
import { CaseFrame, caseHeaderOf } from '../../features/cases/index.ts';
import { auditReviewOf, ReviewPage } from '../../features/reviews/index.ts';
import { ActionLink } from '../../shared/links.tsx';
import type { LoadInput } from '../../shared/load-input.ts';
import { useParam } from '../../shared/use-param.ts';

export const load = ({ queryClient, params }: LoadInput) => {
  const caseId = params['caseId'] ?? '';
  return Promise.all([
    queryClient.ensureQueryData(caseHeaderOf(caseId)),
    queryClient.ensureQueryData({ ...auditReviewOf(caseId), revalidateIfStale: true }),
  ]);
};

/** The audit from both sides. */
export function Page() {
  const caseId = useParam('caseId');
  const { data } = useSuspenseQuery(caseHeaderOf(caseId));
  return (
    <CaseFrame caseId={caseId}>
      <title>Review | Onward</title>
      <ReviewPage
        key={caseId}
        caseId={caseId}
        reach={data.reach === 'granted' ? 'granted' : 'assigned'}
        toList={
          <ActionLink to={paths.caseWrittenList} params={{ caseId }}>
            Written list
          </ActionLink>
        }
      />
    </CaseFrame>
  );
}
