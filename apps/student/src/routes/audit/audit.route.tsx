import { AuditStart } from '../../features/my-audit/audit-start.tsx';
import { myAuditQuery } from '../../features/my-audit/my-audit.queries.ts';
import type { LoadInput } from '../../shared/load-input.ts';

export const load = ({ queryClient }: LoadInput) =>
  queryClient.ensureQueryData({ ...myAuditQuery, revalidateIfStale: true });

/** Where her audit begins. */
export function Page() {
  return (
    <>
      <title>Look back | Onward</title>
      <AuditStart />
    </>
  );
}
