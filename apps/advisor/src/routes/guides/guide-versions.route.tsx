import { packOf, VersionsPage } from '../../features/guides/index.ts';
import type { LoadInput } from '../../shared/load-input.ts';
import { useParam } from '../../shared/use-param.ts';

export const load = ({ queryClient, params }: LoadInput) =>
  queryClient.ensureQueryData(packOf(params['code'] ?? ''));

/** The versions of one guide, what differs, and the way back. */
export function Page() {
  return (
    <>
      <title>Versions of a guide | Onward</title>
      <VersionsPage code={useParam('code')} />
    </>
  );
}
