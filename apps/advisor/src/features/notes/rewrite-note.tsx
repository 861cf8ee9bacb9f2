import { Button, FormActions, SaveState, TextArea } from '@onward/ui';
import type { NoteParts } from './notes.graphql.ts';
import { useNotesChanged } from './notes.queries.ts';
import { useDraft } from './use-draft.tsx';

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
  const changed = useNotesChanged();
  const { body, write, autosave, dialog } = useDraft({
    caseId: note.caseId,
    writing: note.class,
    kept: note,
    body: note.body,
  });
  const close = async () => {
    await autosave.flush();
    await changed();
    onDone();
  };
  return (
    <>
      <TextArea
        label={note.class === 'shared' ? 'Shared note' : 'Office note'}
        hint={
          note.releasedAt
            ? `${student} keeps reading the released text until you release again.`
            : undefined
        }
        value={body}
        onChange={(event) => write(event.target.value)}
        minRows={8}
      />
      <FormActions>
        <SaveState saving={autosave.saving} />
        <Button onClick={() => void close()}>Done</Button>
      </FormActions>
      {dialog}
    </>
  );
}
