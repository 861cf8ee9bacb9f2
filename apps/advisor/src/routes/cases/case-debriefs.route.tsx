import { Loading, Region, Section } from '@onward/ui';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Suspense, useState } from 'react';
import type { LoadInput } from '../../shared/load-input.ts';
import { paths } from '../../app/paths.ts';
import { CaseFrame, caseHeaderOf } from '../../features/cases/index.ts';
import { SeveralPeople } from '../../features/debriefers/index.ts';
import { DebriefList, debriefsOf } from '../../features/debriefs/index.ts';
import {
  diagnosisOf,
  FindingDialog,
  FindingList,
  type FindingWords,
} from '../../features/findings/index.ts';
import { instantDay } from '../../shared/format.ts';
import { PageLink } from '../../shared/links.tsx';
import { useParam } from '../../shared/use-param.ts';

export const load = ({ queryClient, params }: LoadInput) => {
  const caseId = params['caseId'] ?? '';
  return Promise.all([
    queryClient.ensureQueryData(caseHeaderOf(caseId)),
    queryClient.ensureQueryData(debriefsOf(caseId)),
    queryClient.ensureQueryData(diagnosisOf(caseId)),
  ]);
};

/** The debriefs of a case, and the diagnosis they have led to. */
export function Page() {
  const caseId = useParam('caseId');
  const navigate = useNavigate();
  const { data: diagnosis } = useSuspenseQuery(diagnosisOf(caseId));
  return (
    <CaseFrame caseId={caseId}>
      <DebriefList
        caseId={caseId}
        link={(debrief, words) => (
          <PageLink to={paths.caseDebrief} params={{ caseId, debriefId: debrief.id }}>
            {words}
          </PageLink>
        )}
        onScheduled={(debriefId) =>
          void navigate({ to: paths.caseDebrief, params: { caseId, debriefId } })
        }
      />
      <PeopleOfNewest caseId={caseId} />
      {diagnosis.length > 0 && (
        <Region>
          <Section title="Diagnosis">
            <FindingList
              place={{ caseId, debriefId: null }}
              findings={diagnosis}
              reasons={[]}
              editable={false}
              onChanged={() => undefined}
            />
          </Section>
        </Region>
      )}
    </CaseFrame>
  );
}

/** What several people say about the newest debrief that was not called off. */
function PeopleOfNewest({ caseId }: { caseId: string }) {
  const { data } = useSuspenseQuery(debriefsOf(caseId));
  const [words, setWords] = useState<FindingWords | null>(null);
  const newest = data.nodes.find((debrief) => debrief.state !== 'cancelled');
  if (!newest) return null;
  return (
    <Suspense fallback={<Loading what="what several people say" />}>
      <SeveralPeople
        key={newest.id}
        place={{ caseId, debriefId: newest.id }}
        when={instantDay(newest.heldAt ?? newest.startsAt, newest.timeZone, 'full')}
        onFinding={(said) => setWords({ ...said, kind: 'answer', part: '' })}
      />
      {words && (
        <FindingDialog
          place={{ caseId, debriefId: newest.id }}
          reasons={[]}
          finding={null}
          from={words}
          onClose={() => setWords(null)}
        />
      )}
    </Suspense>
  );
}
