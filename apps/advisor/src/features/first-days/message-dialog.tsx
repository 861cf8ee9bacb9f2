import { checkOutreach, type OutreachEntry } from '@onward/core/outreach';
import { Checkbox, TextArea, TextField } from '@onward/ui';
import { EntryDialog } from '../../shared/entry-dialog.tsx';
import { textIn } from '../../shared/form-text.ts';
import { useWriteMessage } from './first-days.queries.ts';

/** Writes a message down for the student to send. */
export function MessageDialog({ caseId, onClose }: { caseId: string; onClose: () => void }) {
  const write = useWriteMessage(caseId);
  return (
    <EntryDialog
      title="A message to a program"
      read={entryOf}
      check={checkOutreach}
      keep={write}
      keepWords="Write it down"
      said="It is written down. Nothing was sent."
      onClose={onClose}
    >
      {(issues) => (
        <>
          <p>The student reads it and sends it from their own mail. Nothing is sent from Onward.</p>
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
        </>
      )}
    </EntryDialog>
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
