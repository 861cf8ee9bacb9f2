import { useParams } from '@tanstack/react-router';
import { AuditPart } from '../../features/my-audit/audit-part.tsx';
import { myAuditQuery } from '../../features/my-audit/my-audit.queries.ts';
import type { LoadInput } from '../../shared/load-input.ts';

export const load = ({ queryClient }: LoadInput) => queryClient.ensureQueryData(myAuditQuery);

/** One screen of her audit; the page stays while she goes from question to question, and so do unsent words. */
export function Page() {
  const { part = '' } = useParams({ strict: false }) as { part?: string };
  return (
    <>
      <title>Look back | Onward</title>
      <AuditPart part={part} />
    </>
  );
}
