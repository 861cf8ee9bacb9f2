import { Button, Dialog, TextField, showToast } from '@onward/ui';
import { useState, type FormEvent } from 'react';
import { Problem } from './problem.tsx';
import { useWithdrawNote } from './notes.queries.ts';

/** Takes a released note back, with a reason for the record. */
export function WithdrawDialog({
  student,
  noteId,
  onClose,
}: {
  student: string;
  noteId: string;
  onClose: () => void;
}) {
  const withdraw = useWithdrawNote();
  const [reason, setReason] = useState('');
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    withdraw.mutate(
      { id: noteId, reason },
      {
        onSuccess: () => {
          showToast(`${student} no longer sees this note.`);
          onClose();
        },
      },
    );
  };
  return (
    <Dialog
      open
      title="Take the note back"
      onClose={onClose}
      onSubmit={submit}
      foot={
        <>
          <Button onClick={onClose}>Not now</Button>
          <Button kind="main" type="submit" busy={withdraw.isPending && 'Taking back'}>
            Take back
          </Button>
        </>
      }
    >
      <p>
        {student} may have read it. It disappears from the portal; the record keeps that it was
        released and taken back.
      </p>
      <TextField
        label="Why"
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        required
        maxLength={500}
      />
      <Problem error={withdraw.error} />
    </Dialog>
  );
}
