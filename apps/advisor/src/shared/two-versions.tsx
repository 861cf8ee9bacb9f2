import type { Instant, RefusalFacts } from '@onward/core/shared';
import { ConflictDialog } from '@onward/ui';
import { happened } from './format.ts';
import { refusalOf } from './refusal-text.ts';
import { useSession } from './session.queries.ts';

type Facts = RefusalFacts['CHANGED_BY_SOMEONE_ELSE'];

/** What the refusal of a change knows of the other version, or null when it was refused for something else. */
export function otherVersionIn(error: unknown): Facts | null {
  const refusal = refusalOf(error);
  return refusal?.code === 'CHANGED_BY_SOMEONE_ELSE' ? refusal.facts : null;
}

/** Two people changed one thing: both versions in words, with who and when; the second chooses, and nothing is lost. */
export function TwoVersions({
  facts,
  mine,
  theirs,
  onMine,
  onTheirs,
}: {
  facts: Facts;
  mine: string;
  theirs: string;
  /** Sends what was written here once more, over the version given. */
  onMine: (version: number) => void;
  onTheirs: () => void;
}) {
  const zone = useSession().institution.timeZone;
  const { changedBy, changedAt, currentVersion } = facts;
  const by = changedBy ?? 'Somebody else';
  return (
    <ConflictDialog
      open
      mine={{ text: mine, by: 'Written here' }}
      theirs={{
        text: theirs,
        by: changedAt ? `${by}, ${happened(changedAt as Instant, zone)}` : by,
      }}
      onMine={() => onMine(currentVersion)}
      onTheirs={onTheirs}
    />
  );
}
