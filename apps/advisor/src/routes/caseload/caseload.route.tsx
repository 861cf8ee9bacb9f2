import type { LocalDate } from '@onward/core/shared';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import type { LoadInput } from '../../shared/load-input.ts';
import { paths } from '../../app/paths.ts';
import {
  AssignDialog,
  Caseload,
  caseloadOf,
  readCaseload,
  RequestAccessDialog,
  writeCaseload,
  type CaseloadAddress,
} from '../../features/caseload/index.ts';
import { DecisionsAhead } from '../../features/dated-decisions/index.ts';
import { LogContactDialog } from '../../features/contacts/index.ts';
import { sessionQuery, useSession } from '../../shared/session.queries.ts';
import { useCan } from '../../shared/use-can.ts';

interface Row {
  id: string;
  name: string;
}

const todayIn = (zone: string) => Temporal.Now.plainDateISO(zone).toString() as LocalDate;

const homeOf = (role: string) => (role === 'dean' ? 'office' : 'mine');

/** Reads the list that the address asks for. */
export async function load({ queryClient, search }: LoadInput) {
  const me = await queryClient.ensureQueryData(sessionQuery);
  await queryClient.ensureInfiniteQueryData(caseloadOf(readCaseload(search, homeOf(me.role))));
}

/** The caseload, with the dialogs of the features it touches. */
export function Page() {
  const me = useSession();
  const home = homeOf(me.role);
  const search: Readonly<Record<string, string>> = useSearch({ strict: false });
  const navigate = useNavigate();
  const address = readCaseload(search, home);
  const zone = me.institution.timeZone;
  const [logging, setLogging] = useState<Row | null>(null);
  const [assigning, setAssigning] = useState<readonly Row[] | null>(null);
  const [asking, setAsking] = useState(false);
  const canAssign = useCan('case.assign');
  const canAsk = useCan('case.request_access');
  const onChange = useCallback(
    (change: Partial<CaseloadAddress>) => {
      // A tab begins afresh with its own grouping; everything else is kept.
      const base = readCaseload(change.tab ? { tab: change.tab } : search, home);
      const next = writeCaseload({ ...base, ...change }, home);
      void navigate({ to: paths.caseload, search: next, replace: true });
    },
    [navigate, home, search],
  );
  const openCase = (caseId: string) => void navigate({ to: paths.case, params: { caseId } });
  return (
    <>
      <Caseload
        address={address}
        zone={zone}
        onChange={onChange}
        onOpen={openCase}
        alsoToday={<DecisionsAhead today={todayIn(zone)} />}
        onLog={setLogging}
        onAssign={canAssign ? setAssigning : null}
        onAccess={canAsk ? () => setAsking(true) : null}
      />
      {logging && <LogContactDialog who={{ ...logging, zone }} onClose={() => setLogging(null)} />}
      {assigning && <AssignDialog rows={assigning} onClose={() => setAssigning(null)} />}
      {asking && <RequestAccessDialog onClose={() => setAsking(false)} onOpened={openCase} />}
    </>
  );
}
