import type { LoadInput } from '../../shared/load-input.ts';
import { PeoplePage } from '../../features/people/people-page.tsx';
import { staffQuery } from '../../features/people/people.queries.ts';
import { useSession } from '../../shared/session.queries.ts';

export const load = ({ queryClient }: LoadInput) => queryClient.ensureQueryData(staffQuery);

/** Who may come in. */
export function Page() {
  return (
    <>
      <title>People | Onward</title>
      <PeoplePage zone={useSession().institution.timeZone} />
    </>
  );
}
