import { Button, ConflictDialog, FormActions, SaveState, TextArea, useAutosave } from '@onward/ui';
import { useState } from 'react';
import { outcomeOf } from '../../shared/save-outcome.ts';
import { DraftKeeper } from './draft-keeper.ts';
import type { NoteParts } from './notes.graphql.ts';
import { useNotesChanged } from './notes.queries.ts';

interface Text {
  body: string;
  version: number | null;
}

/** Changing a note on the record: saved as one types, the earlier text kept in the history, both versions on conflict. */
export function RewriteNote({
  note,
  student,
  onDone,
}: {
  note: NoteParts;
  student: string;
  onDone: () => void;
}) {
  const [keeper] = useState(() => new DraftKeeper(note.caseId, note.class, note));
  const [body, setBody] = useState(note.body);
  const [versions, setVersions] = useState<{ mine: Text; theirs: Text } | null>(null);
  const changed = useNotesChanged();
  const autosave = useAutosave<Text>({
    save: (text) =>
      outcomeOf(
        () => keeper.save(text.body),
        (current, version) => ({ body: String(current['body'] ?? ''), version }),
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
  const close = async () => {
    await autosave.flush();
    await changed();
    onDone();
  };
  return (
    <>
      <TextArea
        label={note.class === 'shared' ? 'Shared note' : 'Office note'}
        hint={note.releasedAt ? `${student} keeps reading the released text until you release again.` : undefined}
        value={body}
        onChange={(event) => write(event.target.value)}
        minRows={8}
      />
      <FormActions>
        <SaveState saving={autosave.saving} />
        <Button onClick={() => void close()}>Done</Button>
      </FormActions>
      {versions && (
        <ConflictDialog
          open
          mine={{ text: versions.mine.body, by: 'Written here' }}
          theirs={{ text: versions.theirs.body, by: 'Saved in another tab or on another device' }}
          onMine={() => choose(versions.mine.body, true)}
          onTheirs={() => choose(versions.theirs.body, false)}
          onMerge={(text) => choose(text, true)}
        />
      )}
    </>
  );
}
