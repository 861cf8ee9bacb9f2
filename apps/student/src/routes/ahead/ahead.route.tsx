import { AheadPage } from '../../features/ahead/ahead-page.tsx';
import { aheadQuery } from '../../features/ahead/ahead.queries.ts';
import type { LoadInput } from '../../shared/load-input.ts';

export const load = ({ queryClient }: LoadInput) =>
  queryClient.ensureQueryData({ ...aheadQuery, revalidateIfStale: true });

/** Roles considered, and what grows old. */
export function Page() {
  return (
    <>
      <title>Roles and dates ahead | Onward</title>
      <AheadPage />
    </>
  );
}
