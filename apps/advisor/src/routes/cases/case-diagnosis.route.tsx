import { useSuspenseQuery } from '@tanstack/react-query';
import { paths } from '../../app/paths.ts';
import { CaseFrame, caseHeaderOf } from '../../features/cases/index.ts';
import { caseDiagnosisOf, DiagnosisPage } from '../../features/diagnosis/index.ts';
import { ActionLink } from '../../shared/links.tsx';
import type { LoadInput } from '../../shared/load-input.ts';
import { useParam } from '../../shared/use-param.ts';

export const load = ({ queryClient, params }: LoadInput) => {
  const caseId = params['caseId'] ?? '';
  return Promise.all([
    queryClient.ensureQueryData(caseHeaderOf(caseId)),
    queryClient.ensureQueryData({ ...caseDiagnosisOf(caseId), revalidateIfStale: true }),
  ]);
};

/** The diagnosis of a case: what rules propose, what people decided, what the student reads. */
export function Page() {
  const caseId = useParam('caseId');
  const { data } = useSuspenseQuery(caseHeaderOf(caseId));
  return (
    <CaseFrame caseId={caseId}>
      <title>Diagnosis | Onward</title>
      <DiagnosisPage
        key={caseId}
        caseId={caseId}
        reach={data.reach === 'granted' ? 'granted' : 'assigned'}
        toFacts={
          <ActionLink to={paths.caseFacts} params={{ caseId }}>
            To the facts
          </ActionLink>
        }
      />
    </CaseFrame>
  );
}
