import { Button, Checkbox, Dialog, FieldStack, TextArea } from '@onward/ui';
import type { FormEvent } from 'react';
import { textIn } from '../../shared/form-text.ts';
import { issuesByField } from '../../shared/refusal-text.ts';
import type { DebriefPage } from './debriefs.graphql.ts';
import { useAmend } from './debriefs.queries.ts';
import { Problem } from './problem.tsx';

/** Adds words after signing; the signed ones stay as they are. */
export function AddendumDialog({ page, onClose }: { page: DebriefPage; onClose: () => void }) {
  const amend = useAmend(page.debrief);
  const issues = issuesByField(amend.error);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    const form = new FormData(event.currentTarget);
    amend.mutate(
      { body: textIn(form, 'body'), forStudent: form.has('forStudent') },
      { onSuccess: onClose },
    );
  };
  return (
    <Dialog
      open
      wide
      title="Add to the signed debrief"
      onClose={onClose}
      onSubmit={submit}
      foot={
        <>
          <Button onClick={onClose}>Not now</Button>
          <Button kind="main" type="submit" busy={amend.isPending && 'Adding'}>
            Add the addendum
          </Button>
        </>
      }
    >
      <FieldStack>
        {!issues['body'] && <Problem error={amend.error} />}
        <TextArea
          label="What is added"
          name="body"
          reading
          minRows={5}
          hint="It stands below the signed words, with your name and today's date."
          error={issues['body']}
        />
        <Checkbox
          label={`${page.student.name} will read it, once released`}
          name="forStudent"
          hint="Otherwise it stays in the office."
        />
      </FieldStack>
    </Dialog>
  );
}
