import { Button, Dialog, FormProblem, TextArea } from '@onward/ui';
import type { UseMutationResult } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { textIn } from '../form-text.ts';
import { explain, issuesByField } from '../refusal-text.ts';

/** Asks why before something is set aside or taken back; the reason stays on the record. */
export function ReasonDialog({
  title,
  act,
  hint,
  verb,
  onClose,
}: {
  title: string;
  act: string;
  hint: string;
  verb: Pick<UseMutationResult<unknown, Error, string>, 'mutate' | 'error' | 'isPending'>;
  onClose: () => void;
}) {
  const issues = issuesByField(verb.error);
  const submit = (event: FormEvent<HTMLFormElement>) =>
    verb.mutate(textIn(new FormData(event.currentTarget), 'reason'), { onSuccess: onClose });
  return (
    <Dialog
      open
      title={title}
      onClose={onClose}
      onSubmit={submit}
      foot={
        <>
          <Button onClick={onClose}>Not now</Button>
          <Button kind="main" type="submit" busy={verb.isPending && 'Keeping'}>
            {act}
          </Button>
        </>
      }
    >
      {verb.error && !issues['reason'] && <FormProblem>{explain(verb.error)}</FormProblem>}
      <TextArea label="Why" name="reason" hint={hint} error={issues['reason']} />
    </Dialog>
  );
}
