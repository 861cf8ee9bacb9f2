import { checkOutreach, type OutreachEntry } from '@onward/core/outreach';
import {
  Button,
  Checkbox,
  Dialog,
  FieldStack,
  FormProblem,
  TextArea,
  TextField,
  showToast,
} from '@onward/ui';
import { useState, type FormEvent } from 'react';
import { textIn } from '../../shared/form-text.ts';
import { sentencesOf } from '../../shared/issues.ts';
import { explain } from '../../shared/refusal-text.ts';
import { useWriteMessage } from './first-days.queries.ts';

/** Writes a message down for the student to send. */
export function MessageDialog({ caseId, onClose }: { caseId: string; onClose: () => void }) {
  const write = useWriteMessage(caseId);
  const [issues, setIssues] = useState<Readonly<Record<string, string>>>({});
  const submit = (event: FormEvent<HTMLFormElement>) => {
    const entry = entryOf(new FormData(event.currentTarget));
    const found = checkOutreach(entry);
    setIssues(sentencesOf(found));
    if (found.length > 0) return;
    write.mutate(entry, {
      onSuccess: () => {
        showToast('It is written down. Nothing was sent.');
        onClose();
      },
    });
  };
  return (
    <Dialog
      open
      title="A message to a program"
      onClose={onClose}
      onSubmit={submit}
      foot={
        <>
          <Button onClick={onClose}>Not now</Button>
          <Button kind="main" type="submit" busy={write.isPending && 'Keeping'}>
            Write it down
          </Button>
        </>
      }
    >
      <FieldStack>
        <p>The student reads it and sends it from their own mail. Nothing is sent from Onward.</p>
        {write.error && <FormProblem>{explain(write.error)}</FormProblem>}
        <TextField label="To whom" name="to" error={issues['to']} />
        <TextField label="What for" name="purpose" error={issues['purpose']} />
        <TextArea
          label="Words to begin with"
          name="words"
          optional
          minRows={4}
          error={issues['words']}
        />
        <Checkbox name="several" label="The same words would go to more than one program" />
      </FieldStack>
    </Dialog>
  );
}

function entryOf(form: FormData): OutreachEntry {
  return {
    to: textIn(form, 'to'),
    purpose: textIn(form, 'purpose'),
    words: textIn(form, 'words'),
    several: form.get('several') !== null,
  };
}
