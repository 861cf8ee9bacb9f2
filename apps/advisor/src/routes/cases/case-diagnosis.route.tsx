import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { paths } from '../../app/paths.ts';
import { CaseFrame, caseHeaderOf } from '../../features/cases/index.ts';
import { CoverageList, coveragePageOf } from '../../features/coverage/index.ts';
import {
  caseDiagnosisOf,
  DiagnosisPage,
  type DiagnosisLinks,
} from '../../features/diagnosis/index.ts';
import { CaseGuides } from '../../features/guides/index.ts';
import { ActionLink, PageLink } from '../../shared/links.tsx';
import type { LoadInput } from '../../shared/load-input.ts';
import { useParam } from '../../shared/use-param.ts';

export const load = ({ queryClient, params }: LoadInput) => {
  const caseId = params['caseId'] ?? '';
  return Promise.all([
    queryClient.ensureQueryData(caseHeaderOf(caseId)),
    queryClient.ensureQueryData({ ...caseDiagnosisOf(caseId), revalidateIfStale: true }),
    queryClient.ensureQueryData({ ...coveragePageOf(caseId), revalidateIfStale: true }),
  ]);
};

/** Ways from the diagnosis to what stands behind it. */
function linksOf(caseId: string): DiagnosisLinks {
  const to = (
    path: typeof paths.caseFacts | typeof paths.caseActivity | typeof paths.case,
    before: string,
  ) =>
    function WayOut(id: string, words: ReactNode) {
      return (
        <PageLink to={path} params={{ caseId }} hash={`${before}${id}`}>
          {words}
        </PageLink>
      );
    };
  return {
    toFacts: (
      <ActionLink to={paths.caseFacts} params={{ caseId }}>
        To the facts
      </ActionLink>
    ),
    fact: to(paths.caseFacts, ''),
    log: to(paths.caseActivity, 'activity-'),
    note: to(paths.case, 'note-'),
    debrief: (debriefId, words) => (
      <ActionLink to={paths.caseDebrief} params={{ caseId, debriefId }}>
        {words}
      </ActionLink>
    ),
    plan: (words) => (
      <PageLink to={paths.casePlan} params={{ caseId }}>
        {words}
      </PageLink>
    ),
  };
}

/** The diagnosis of a case: what rules propose, what people decided, what the student reads. */
export function Page() {
  const caseId = useParam('caseId');
  const { data } = useSuspenseQuery(caseHeaderOf(caseId));
  return (
    <CaseFrame
      caseId={caseId}
      actions={
        <ActionLink to={paths.caseWrittenList} params={{ caseId }}>
          Written list
        </ActionLink>
      }
    >
      <title>Diagnosis | Onward</title>
      <DiagnosisPage
        key={caseId}
        caseId={caseId}
        reach={data.reach === 'granted' ? 'granted' : 'assigned'}
        links={linksOf(caseId)}
      />
      <CaseGuides caseId={caseId} />
      <CoverageList caseId={caseId} reach={data.reach === 'granted' ? 'granted' : 'assigned'} />
    </CaseFrame>
  );
}
