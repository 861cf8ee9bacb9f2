import { Button, Dialog, FieldStack, FormProblem, showToast, TextField } from '@onward/ui';
import type { ReactNode } from 'react';
import { formText } from '@onward/ui';
import { explain } from '../../shared/refusal-text.ts';

interface Verb<Given> {
  readonly error: Error | null;
  readonly isPending: boolean;
  readonly mutate: (given: Given, options: { onSuccess: () => void }) => void;
}

/** Asks for the reason of a new version, then makes it. */
export function ReasonDialog<Given>({
  title,
  confirm,
  done,
  verb,
  given,
  onClose,
  children,
}: {
  title: string;
  confirm: string;
  /** What is said once it is done. */
  done: string;
  verb: Verb<Given>;
  given: (reason: string) => Given;
  onClose: () => void;
  children: ReactNode;
}) {
  return (
    <Dialog
      open
      title={title}
      onClose={onClose}
      onSubmit={(event) =>
        verb.mutate(given(formText(new FormData(event.currentTarget), 'reason')), {
          onSuccess: () => {
            showToast(done);
            onClose();
          },
        })
      }
      foot={
        <>
          <Button onClick={onClose}>Not now</Button>
          <Button kind="main" type="submit" busy={verb.isPending && 'Keeping'}>
            {confirm}
          </Button>
        </>
      }
    >
      <FieldStack>
        <FormProblem>{verb.error ? explain(verb.error) : null}</FormProblem>
        <p>{children}</p>
        <TextField label="Reason" name="reason" hint="It stays with the version." />
      </FieldStack>
    </Dialog>
  );
}
