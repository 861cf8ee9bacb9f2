import { Facts, factsQuery } from '../../features/guide-facts/index.ts';
import { GuidesFrame } from '../../features/guides/index.ts';
import type { LoadInput } from '../../shared/load-input.ts';

export const load = ({ queryClient }: LoadInput) => queryClient.ensureQueryData(factsQuery);

/** Dates and rules of the Match, each with its source. */
export function Page() {
  return (
    <>
      <title>Dates and rules | Onward</title>
      <GuidesFrame>
        <Facts />
      </GuidesFrame>
    </>
  );
}
