import { otherVersionIn, TwoVersions } from '../../shared/two-versions.tsx';
import { useChanged } from './attempts.queries.ts';

type Current = Readonly<Record<string, unknown>>;

/** Two advisors changed one attempt or one fact: both versions, and the second chooses; what was typed is not lost. */
export function EntryConflict<Entry>({
  keep,
  mineInLines,
  theirsInLines,
  onMine,
  onTheirs,
}: {
  keep: { readonly error: Error | null; readonly variables: { entry: Entry } | undefined };
  mineInLines: (entry: Entry) => string;
  theirsInLines: (current: Current) => string;
  onMine: (entry: Entry, version: number, current: Current) => void;
  onTheirs: () => void;
}) {
  const changed = useChanged();
  const facts = otherVersionIn(keep.error);
  const mine = keep.variables?.entry;
  if (!facts || !mine) return null;
  return (
    <TwoVersions
      facts={facts}
      mine={mineInLines(mine)}
      theirs={theirsInLines(facts.current)}
      onMine={(version) => onMine(mine, version, facts.current)}
      onTheirs={() => {
        void changed();
        onTheirs();
      }}
    />
  );
}
