import { checkOwnTask } from '@onward/core/plans';
import type { LocalDate } from '@onward/core/shared';
import {
  Button,
  DateField,
  Dialog,
  FieldStack,
  FormProblem,
  formText,
  showToast,
  TextField,
} from '@onward/ui';
import { useState, type FormEvent } from 'react';
import { issueText } from '../../shared/issue-text.ts';
import { useKeptText } from '../../shared/kept-text.ts';
import { explain } from '../../shared/refusal-text.ts';
import { useAddOwn } from './plan.queries.ts';

/** A step she adds herself: what, and perhaps by when. */
export function OwnStepDialog({
  open,
  today,
  onClose,
}: {
  open: boolean;
  today: LocalDate;
  onClose: () => void;
}) {
  const add = useAddOwn();
  const title = useKeptText('own-step');
  const [issues, setIssues] = useState<Readonly<Record<string, string>>>({});
  const submit = (event: FormEvent<HTMLFormElement>) => {
    const dueOn = (formText(new FormData(event.currentTarget), 'dueOn') ||
      null) as LocalDate | null;
    const step = { title: title.text, why: '', dueOn };
    const found = checkOwnTask(step, today);
    setIssues(Object.fromEntries(found.map((issue) => [issue.field, issueText(issue)])));
    if (found.length > 0) return;
    add.mutate(step, {
      onSuccess: () => {
        title.done();
        onClose();
        showToast('Your step is in the plan.');
      },
    });
  };
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title="A step of your own"
      onSubmit={submit}
      foot={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button kind="main" type="submit" busy={add.isPending && 'Adding it'}>
            Add it
          </Button>
        </>
      }
    >
      <FieldStack>
        <FormProblem>{add.error ? explain(add.error) : null}</FormProblem>
        <TextField
          label="What do you want to do?"
          hint="The people who help you can see it."
          value={title.text}
          onChange={(event) => title.change(event.target.value)}
          error={issues['title']}
        />
        <DateField label="By when?" name="dueOn" optional min={today} error={issues['dueOn']} />
      </FieldStack>
    </Dialog>
  );
}
