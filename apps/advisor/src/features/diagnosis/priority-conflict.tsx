import { otherVersionIn, TwoVersions } from '../../shared/two-versions.tsx';
import { factorInWords } from './diagnosis-words.ts';
import type { Diagnosis } from './diagnosis.graphql.ts';
import type { usePrioritise } from './diagnosis.queries.ts';

/** Two advisors ordered the factors at the same time: both orders side by side, and the second chooses. */
export function PriorityConflict({
  diagnosis,
  prioritise,
}: {
  diagnosis: Diagnosis;
  prioritise: ReturnType<typeof usePrioritise>;
}) {
  const facts = otherVersionIn(prioritise.error);
  const mine = prioritise.variables?.ids;
  if (!facts || !mine) return null;
  return (
    <TwoVersions
      facts={facts}
      mine={orderInLines(mine, diagnosis)}
      theirs={orderInLines(facts.current['priorities'] as readonly string[], diagnosis)}
      onMine={(version) => prioritise.mutate({ ids: mine, version })}
      onTheirs={prioritise.reset}
    />
  );
}

/** The factors of an order, one a line. */
export function orderInLines(ids: readonly string[], { accepted, setAside }: Diagnosis): string {
  const all = [...accepted, ...setAside];
  const lines = ids.map((id, n) => {
    const found = all.find(({ finding }) => finding.id === id);
    return `${n + 1}. ${found ? factorInWords(found.finding) : 'A factor recorded since'}`;
  });
  return lines.join('\n') || 'No order';
}
