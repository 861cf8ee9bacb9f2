import { Button, Dialog, FieldStack, TextArea } from '@onward/ui';
import type { FormEvent, ReactNode } from 'react';
import { textIn } from '../../shared/form-text.ts';
import { issuesByField } from '../../shared/refusal-text.ts';
import { useCancel, useWithdraw, type SeenDebrief } from './debriefs.queries.ts';
import { Problem } from './problem.tsx';

/** Calls a debrief off. */
export function CancelDialog({ debrief, onClose }: { debrief: SeenDebrief; onClose: () => void }) {
  return (
    <ReasonDialog
      title="Call the debrief off"
      confirm="Call it off"
      verb={useCancel(debrief)}
      onClose={onClose}
    >
      What was prepared stays readable.
    </ReasonDialog>
  );
}

/** Takes every release back. */
export function WithdrawDialog({
  debrief,
  student,
  onClose,
}: {
  debrief: SeenDebrief;
  student: string;
  onClose: () => void;
}) {
  return (
    <ReasonDialog
      title="Take the release back"
      confirm="Take it back"
      verb={useWithdraw(debrief)}
      onClose={onClose}
    >
      {student} will no longer find it. If it was read, it was read; talk to {student} yourself.
      That it was released and taken back stays on record.
    </ReasonDialog>
  );
}

function ReasonDialog({
  title,
  confirm,
  verb,
  onClose,
  children,
}: {
  title: string;
  confirm: string;
  verb: ReturnType<typeof useCancel>;
  onClose: () => void;
  children: ReactNode;
}) {
  const issues = issuesByField(verb.error);
  const submit = (event: FormEvent<HTMLFormElement>) =>
    verb.mutate(textIn(new FormData(event.currentTarget), 'reason'), {
      onSuccess: onClose,
    });
  return (
    <Dialog
      open
      title={title}
      onClose={onClose}
      onSubmit={submit}
      foot={
        <>
          <Button onClick={onClose}>Not now</Button>
          <Button kind="main" type="submit" busy={verb.isPending && 'One moment'}>
            {confirm}
          </Button>
        </>
      }
    >
      <FieldStack>
        {!issues['reason'] && <Problem error={verb.error} />}
        <p>{children}</p>
        <TextArea label="Why" name="reason" error={issues['reason']} />
      </FieldStack>
    </Dialog>
  );
}
