import {
  Button,
  Dialog,
  FieldStack,
  FormProblem,
  formText,
  showToast,
  TextField,
} from '@onward/ui';
import type { FormEvent } from 'react';
import { explain } from '../../shared/refusal-text.ts';
import type { Member } from './cohorts.graphql.ts';
import { useRemoveStudent } from './cohorts.queries.ts';

/** Somebody who should never have been here goes, as long as nobody has worked with them. */
export function RemoveDialog({ member, onClose }: { member: Member; onClose: () => void }) {
  const remove = useRemoveStudent();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    const reason = formText(new FormData(event.currentTarget), 'reason');
    remove.mutate(
      { id: member.studentId, reason },
      {
        onSuccess: () => {
          showToast(`${member.name} is removed. The audit trail keeps that it was so.`);
          onClose();
        },
      },
    );
  };
  return (
    <Dialog
      open
      onClose={onClose}
      onSubmit={submit}
      title={`Remove ${member.name}?`}
      foot={
        <>
          <Button onClick={onClose}>Keep</Button>
          <Button kind="danger" type="submit" busy={remove.isPending && 'Removing'}>
            Remove
          </Button>
        </>
      }
    >
      <FieldStack>
        <FormProblem>{remove.error ? explain(remove.error) : null}</FormProblem>
        <p>
          Only for somebody imported by mistake. Name, facts and the empty case are deleted; the
          audit trail keeps who removed them and why. If anybody has worked with them, close the
          case instead.
        </p>
        <TextField label="Why" name="reason" hint="At least 10 characters." />
      </FieldStack>
    </Dialog>
  );
}
