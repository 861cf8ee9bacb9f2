import { Columns, Region } from '@onward/ui';
import { useSuspenseQuery } from '@tanstack/react-query';
import { CaseFrame, caseHeaderOf } from '../../features/cases/index.ts';
import { ExpiryPart, PapersPart, expiryOf } from '../../features/expiry/index.ts';
import { RolesPart, rolesOf } from '../../features/roles/index.ts';
import type { LoadInput } from '../../shared/load-input.ts';
import { useCan } from '../../shared/use-can.ts';
import { useParam } from '../../shared/use-param.ts';

export const load = ({ queryClient, params }: LoadInput) => {
  const caseId = params['caseId'] ?? '';
  return Promise.all([
    queryClient.ensureQueryData(caseHeaderOf(caseId)),
    queryClient.ensureQueryData({ ...rolesOf(caseId), revalidateIfStale: true }),
    queryClient.ensureQueryData({ ...expiryOf(caseId, 0), revalidateIfStale: true }),
  ]);
};

/** Roles considered, and what grows old meanwhile. */
export function Page() {
  const caseId = useParam('caseId');
  const { data } = useSuspenseQuery(caseHeaderOf(caseId));
  const reach = data.reach === 'granted' ? 'granted' : 'assigned';
  const editable = useCan('case.change', { reach });
  return (
    <CaseFrame caseId={caseId}>
      <title>Roles and expiry | Onward</title>
      <Columns key={caseId} template="minmax(0,1fr) 21rem">
        <Region>
          <ExpiryPart caseId={caseId} />
          <RolesPart caseId={caseId} editable={editable} />
        </Region>
        <Region>
          <PapersPart caseId={caseId} editable={editable} />
        </Region>
      </Columns>
    </CaseFrame>
  );
}
