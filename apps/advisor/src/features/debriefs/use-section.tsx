import { ConflictDialog, useAutosave, type Saving } from '@onward/ui';
import { useEffect, useState } from 'react';
import { outcomeOf } from '../../shared/save-outcome.ts';
import type { DebriefSection } from './debriefs.graphql.ts';
import { SectionKeeper, type KeptWords } from './section-keeper.ts';

/** What a section tells the page around it. */
export interface SectionNews {
  /** Where its words are now. */
  onSaving: (section: string, saving: Saving) => void;
  /** Words were kept. */
  onKept: (section: string, body: string, kept: KeptWords) => void;
}

interface Words {
  readonly body: string;
  /** The version under which they are kept; null while they are only here. */
  readonly version: number | null;
}

/**
 * The words of one section: kept within two seconds of typing; what somebody else kept later is shown unless words here
 * are unsent, and then both versions are.
 */
export function useSection(debriefId: string, section: DebriefSection, news: SectionNews) {
  const { onSaving, onKept } = news;
  const name = section.section;
  const [keeper] = useState(() => new SectionKeeper(debriefId, name, section.version));
  const [own, setOwn] = useState<Words | null>(null);
  const [versions, setVersions] = useState<{ mine: Words; theirs: Words } | null>(null);
  const isOwn = own !== null && (own.version === null || own.version >= section.version);
  const autosave = useAutosave<Words>({
    save: (words) =>
      outcomeOf(
        async () => {
          const kept = await keeper.save(words.body);
          setOwn((now) => (now?.body === words.body ? { ...now, version: kept.version } : now));
          onKept(name, words.body, kept);
        },
        ({ body }, version) => ({ body: typeof body === 'string' ? body : '', version }),
      ),
    onConflict: setVersions,
  });
  const { saving } = autosave;
  useEffect(() => onSaving(name, saving), [onSaving, name, saving]);
  const write = (body: string) => {
    if (!isOwn) keeper.buildOn(section.version);
    setOwn({ body, version: null });
    autosave.change({ body, version: null });
  };
  const choose = (body: string, send: boolean) => {
    const version = versions?.theirs.version ?? null;
    if (version !== null) keeper.buildOn(version);
    setVersions(null);
    setOwn({ body, version: send ? null : version });
    autosave.settle(send ? { body, version: null } : undefined);
  };
  const conflict = versions && (
    <ConflictDialog
      open
      mine={{ text: versions.mine.body, by: 'Written here' }}
      theirs={{ text: versions.theirs.body, by: 'Saved by somebody else meanwhile' }}
      onMine={() => choose(versions.mine.body, true)}
      onTheirs={() => choose(versions.theirs.body, false)}
      onMerge={(words) => choose(words, true)}
    />
  );
  return { body: isOwn ? own.body : section.body, write, conflict };
}
