import { ConfirmDialog, FormProblem, Quote, showToast } from '@onward/ui';
import { explain } from '../../shared/refusal-text.ts';
import { useReleaseNote } from './notes.queries.ts';

/** Shows exactly what the student will read, and gives it to her on confirmation. */
export function ReleaseDialog({
  student,
  note,
  onClose,
}: {
  student: string;
  note: { id: string; version: number; body: string };
  onClose: (released: boolean) => void;
}) {
  const release = useReleaseNote();
  const confirm = () =>
    release.mutate(note, {
      onSuccess: () => {
        showToast(`${student} can read it now.`);
        onClose(true);
      },
    });
  return (
    <ConfirmDialog
      open
      title={`What ${student} will read`}
      confirm={`Release to ${student}`}
      busy={release.isPending && 'Releasing'}
      onConfirm={confirm}
      onCancel={() => onClose(false)}
    >
      <Quote by={`${student} sees it on Today as a new note from you, and can reply.`}>
        {note.body}
      </Quote>
      {release.error && <FormProblem>{explain(release.error)}</FormProblem>}
    </ConfirmDialog>
  );
}
