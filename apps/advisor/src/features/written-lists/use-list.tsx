import { ConflictDialog, useAutosave, type Saving } from '@onward/ui';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { outcomeOf } from '../../shared/save-outcome.ts';
import { ListKeeper, type Draft, type DraftLine } from './list-keeper.ts';
import type { WrittenList } from './written-lists.graphql.ts';
import { writtenListOf } from './written-lists.queries.ts';

interface Seen {
  readonly lines: Draft;
  readonly version: number | null;
}

/** What the list is written with. */
export interface ListWriting {
  readonly lines: Draft;
  readonly saving: Saving;
  readonly change: (lines: Draft) => void;
  /** Keeps what is written; answers the version it has then. */
  readonly flush: () => Promise<number>;
  readonly conflict: ReactNode;
}

/** The list while it is written: kept within two seconds; what a colleague kept meanwhile is shown beside it. */
export function useList(list: WrittenList): ListWriting {
  const client = useQueryClient();
  const [keeper] = useState(() => new ListKeeper(list.caseId, list.version));
  const [own, setOwn] = useState<Draft | null>(null);
  const [versions, setVersions] = useState<{ mine: Draft; theirs: Seen } | null>(null);
  const autosave = useAutosave<Seen>({
    save: ({ lines }) =>
      outcomeOf<Seen>(
        async () => {
          const kept = await keeper.save(lines);
          client.setQueryData(writtenListOf(list.caseId).queryKey, kept);
          setOwn((now) => (now === lines ? null : now));
        },
        (current, version) => ({ lines: readLines(current['lines']), version }),
      ),
    onConflict: ({ mine, theirs }) => setVersions({ mine: mine.lines, theirs }),
  });
  const change = (lines: Draft) => {
    if (own === null) keeper.buildOn(list.version);
    setOwn(lines);
    autosave.change({ lines, version: null });
  };
  const choose = (mine: boolean) => {
    if (!versions) return;
    const { version } = versions.theirs;
    if (version !== null) keeper.buildOn(version);
    setVersions(null);
    if (mine) {
      setOwn(versions.mine);
      autosave.settle({ lines: versions.mine, version: null });
    } else {
      setOwn(null);
      autosave.settle();
      void client.invalidateQueries({ queryKey: writtenListOf(list.caseId).queryKey });
    }
  };
  return {
    lines: own ?? list.lines,
    saving: autosave.saving,
    change,
    flush: async () => {
      if (own === null) return list.version;
      await autosave.flush();
      return keeper.version;
    },
    conflict: versions && (
      <ConflictDialog
        open
        mine={{ text: inWords(versions.mine), by: 'Written here' }}
        theirs={{ text: inWords(versions.theirs.lines), by: 'Saved by somebody else meanwhile' }}
        onMine={() => choose(true)}
        onTheirs={() => choose(false)}
      />
    ),
  };
}

function readLines(value: unknown): Draft {
  return Array.isArray(value) ? (value as DraftLine[]) : [];
}

function inWords(lines: Draft): string {
  const words = lines.map(({ hurt, withinYear, longer }) =>
    [hurt, withinYear && `Within one year: ${withinYear}`, longer && `Longer: ${longer}`]
      .filter(Boolean)
      .join('\n'),
  );
  return words.join('\n\n') || 'No lines.';
}
