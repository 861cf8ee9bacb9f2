import { ConflictDialog, useAutosave } from '@onward/ui';
import { useState } from 'react';
import { outcomeOf } from '../../shared/save-outcome.ts';
import { DraftKeeper, type Kept, type Writing } from './draft-keeper.ts';

interface Text {
  body: string;
  /** The version somebody else's text has; null for what was written here. */
  version: number | null;
}

/** Autosave of one text, and both versions when somebody saved in between. `dialog` belongs on the page. */
export function useDraft(start: {
  caseId: string;
  writing: Writing;
  kept: Kept | null;
  body: string;
}) {
  const [body, setBody] = useState(start.body);
  const [versions, setVersions] = useState<{ mine: Text; theirs: Text } | null>(null);
  const [keeper] = useState(() => new DraftKeeper(start.caseId, start.writing, start.kept));
  const autosave = useAutosave<Text>({
    save: (text) =>
      outcomeOf(
        () => keeper.save(text.body),
        ({ body: theirs }, version) => ({
          body: typeof theirs === 'string' ? theirs : '',
          version,
        }),
      ),
    onConflict: setVersions,
  });
  const write = (text: string) => {
    setBody(text);
    autosave.change({ body: text, version: null });
  };
  const choose = (text: string, send: boolean) => {
    if (versions?.theirs.version != null) keeper.buildOn(versions.theirs.version);
    setVersions(null);
    setBody(text);
    autosave.settle(send ? { body: text, version: null } : undefined);
  };
  const dialog = versions && (
    <ConflictDialog
      open
      mine={{ text: versions.mine.body, by: 'Written here' }}
      theirs={{ text: versions.theirs.body, by: 'Saved in another tab or on another device' }}
      onMine={() => choose(versions.mine.body, true)}
      onTheirs={() => choose(versions.theirs.body, false)}
      onMerge={(text) => choose(text, true)}
    />
  );
  return { body, write, keeper, autosave, dialog };
}
